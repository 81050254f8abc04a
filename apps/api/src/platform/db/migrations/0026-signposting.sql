-- Who asked for help was told of other support: which services, how, in which language. No data about anybody moved: these are ids and codes of the
-- request's stub, and go with it.
CREATE TABLE signpostings (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  request_id uuid        NOT NULL,
  way        text        NOT NULL,
  language   text        NOT NULL,
  told_at    timestamptz NOT NULL,
  CONSTRAINT signpostings_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT signpostings_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT signpostings_way_known CHECK (way IN ('EMAIL', 'TEXT', 'LETTER')),
  CONSTRAINT signpostings_language_known CHECK (language IN ('en', 'ar'))
);
CREATE INDEX signpostings_of_request ON signpostings (network_id, request_id);
CREATE TABLE signposted_services (
  network_id     uuid NOT NULL,
  signposting_id uuid NOT NULL,
  service_id     uuid NOT NULL,
  CONSTRAINT signposted_services_pkey PRIMARY KEY (network_id, signposting_id, service_id),
  CONSTRAINT signposted_services_signposting_fkey FOREIGN KEY (network_id, signposting_id) REFERENCES signpostings (network_id, id) ON DELETE CASCADE,
  CONSTRAINT signposted_services_service_fkey FOREIGN KEY (service_id) REFERENCES services (id) ON DELETE CASCADE
);
CREATE INDEX signposted_services_of_service ON signposted_services (service_id);
GRANT SELECT, INSERT ON signpostings, signposted_services TO {{app}};
GRANT SELECT (network_id, id, request_id) ON signpostings TO {{keeper}};

-- How many of those requests were told of other support, as an ending or beside help of our own.
ALTER TABLE request_counts ADD COLUMN signposted integer NOT NULL DEFAULT 0;
ALTER TABLE request_counts ADD CONSTRAINT request_counts_signposted CHECK (signposted BETWEEN 0 AND requests);
