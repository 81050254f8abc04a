-- What was erased lately, by the ids of record and key: the same as stands in the journal outside the database, so that the two can be compared
-- at a start. A copy of the database that lacks a row which the journal has confirmed is older than the journal.

CREATE TABLE erasures (
  network_id  uuid        NOT NULL,
  data_key_id uuid        NOT NULL,
  table_name  text        NOT NULL,
  owner_id    uuid        NOT NULL,
  why         text        NOT NULL,
  at          timestamptz NOT NULL,
  CONSTRAINT erasures_pkey PRIMARY KEY (network_id, data_key_id),
  CONSTRAINT erasures_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT erasures_why_is_a_rule CHECK (why ~ '^[a-z-]+(-[A-Z_]+)?$')
);
CREATE INDEX erasures_by_time ON erasures (network_id, at);

ALTER TABLE erasures ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasures FORCE ROW LEVEL SECURITY;
CREATE POLICY erasures_by_the_product ON erasures USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');

GRANT SELECT, INSERT, DELETE ON erasures TO {{app}};
