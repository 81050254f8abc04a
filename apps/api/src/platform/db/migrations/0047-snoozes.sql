-- Put off: out of the way of everybody who sees it until its time, or until somebody answers; over by itself, whether or not the row says so.
CREATE TABLE snoozes (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  request_id  uuid        NOT NULL,
  snoozed_by  uuid        NOT NULL,
  snoozed_at  timestamptz NOT NULL,
  until       timestamptz NOT NULL,
  until_reply boolean     NOT NULL,
  woken_at    timestamptz,
  woken_by    uuid,
  CONSTRAINT snoozes_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT snoozes_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT snoozes_snoozed_by_fkey FOREIGN KEY (network_id, snoozed_by) REFERENCES staff (network_id, id),
  CONSTRAINT snoozes_woken_by_fkey FOREIGN KEY (network_id, woken_by) REFERENCES staff (network_id, id),
  CONSTRAINT snoozes_soon_over CHECK (until > snoozed_at AND until <= snoozed_at + interval '15 days'),
  CONSTRAINT snoozes_woken_by_somebody CHECK (woken_by IS NULL OR woken_at IS NOT NULL)
);
CREATE UNIQUE INDEX snoozes_one_open ON snoozes (network_id, request_id) WHERE woken_at IS NULL;
CREATE INDEX snoozes_of_request ON snoozes (network_id, request_id, snoozed_at, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON snoozes TO {{app}};
