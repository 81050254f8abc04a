-- The other orders a list of requests may be asked in, each served by one index.
CREATE INDEX help_requests_by_day ON help_requests (network_id, queue_day, taken_at, id);
CREATE INDEX help_requests_by_time ON help_requests (network_id, taken_at, id);
