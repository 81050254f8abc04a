-- Help every week until another service has started, with the person's yes: what recurs here, what is known of them in a table of its own, and each
-- occurrence a request of its own.
CREATE TABLE standing_arrangements (
  network_id       uuid        NOT NULL,
  id               uuid        NOT NULL,
  request_id       uuid        NOT NULL,
  category_key     text        NOT NULL,
  way              text        NOT NULL,
  weekday          smallint    NOT NULL,
  consent_words    text        NOT NULL,
  consent_language text        NOT NULL,
  consent_at       timestamptz NOT NULL,
  set_up_by        uuid        NOT NULL,
  set_up_at        timestamptz NOT NULL,
  ended_at         timestamptz,
  ended_why        text,
  CONSTRAINT standing_arrangements_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT standing_arrangements_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT standing_arrangements_category_fkey FOREIGN KEY (network_id, category_key) REFERENCES categories (network_id, key),
  CONSTRAINT standing_arrangements_set_up_by_fkey FOREIGN KEY (network_id, set_up_by) REFERENCES staff (network_id, id),
  CONSTRAINT standing_arrangements_way_known CHECK (way IN ('IN_PERSON', 'BY_PHONE', 'ONLINE')),
  CONSTRAINT standing_arrangements_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT standing_arrangements_ended_why_known CHECK (ended_why IN ('BY_LEAD', 'BY_REQUESTER', 'WITH_REQUEST')),
  CONSTRAINT standing_arrangements_ended_has_its_facts CHECK ((ended_at IS NULL) = (ended_why IS NULL))
);
CREATE UNIQUE INDEX standing_arrangements_one_running ON standing_arrangements (network_id, request_id) WHERE ended_at IS NULL;
CREATE INDEX standing_arrangements_of_request ON standing_arrangements (network_id, request_id);
CREATE INDEX standing_arrangements_running ON standing_arrangements (set_up_at) WHERE ended_at IS NULL;

-- What each occurrence starts from. Nobody looks at it here: the product alone copies it into the next occurrence, where every look is on record.
CREATE TABLE help_cards (
  network_id     uuid  NOT NULL,
  arrangement_id uuid  NOT NULL,
  data_key_id    uuid  NOT NULL,
  called_name    bytea NOT NULL,
  phone          bytea NOT NULL,
  postcode       bytea,
  address        bytea,
  safe_contact   bytea NOT NULL,
  on_behalf      bytea,
  note           bytea NOT NULL,
  code_word      bytea NOT NULL,
  CONSTRAINT help_cards_pkey PRIMARY KEY (network_id, arrangement_id),
  CONSTRAINT help_cards_arrangement_fkey FOREIGN KEY (network_id, arrangement_id) REFERENCES standing_arrangements (network_id, id),
  CONSTRAINT help_cards_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX help_cards_by_key ON help_cards (network_id, data_key_id);
ALTER TABLE help_cards ENABLE ROW LEVEL SECURITY;
ALTER TABLE help_cards FORCE ROW LEVEL SECURITY;
CREATE POLICY help_cards_by_the_product ON help_cards USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');

ALTER TABLE help_requests
  ADD COLUMN arrangement_id uuid,
  ADD CONSTRAINT help_requests_arrangement_fkey FOREIGN KEY (network_id, arrangement_id) REFERENCES standing_arrangements (network_id, id)
    ON DELETE SET NULL (arrangement_id);
CREATE INDEX help_requests_of_arrangement ON help_requests (network_id, arrangement_id) WHERE arrangement_id IS NOT NULL;
-- One at a time, also where two workers look at once.
CREATE UNIQUE INDEX help_requests_one_occurrence ON help_requests (network_id, arrangement_id)
  WHERE arrangement_id IS NOT NULL AND status IN ('NEW', 'OPEN', 'ASSIGNED');

GRANT SELECT, INSERT, UPDATE ON standing_arrangements TO {{app}};
GRANT SELECT, INSERT, UPDATE, DELETE ON help_cards TO {{app}};
-- The stub of a request stays as long as help goes on beside it.
GRANT SELECT (network_id, request_id, ended_at) ON standing_arrangements TO {{keeper}};
