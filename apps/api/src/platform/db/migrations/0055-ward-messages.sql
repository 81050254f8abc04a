-- A lead writes to the volunteers of a ward: what was said, by whom, and to how many; it tells of nobody, and goes after three months.
ALTER TABLE volunteers ADD COLUMN ward_messages boolean NOT NULL DEFAULT true;

CREATE TABLE ward_messages (
  network_id    uuid        NOT NULL,
  id            uuid        NOT NULL,
  ward_code     text        NOT NULL,
  written_by    uuid        NOT NULL,
  written_at    timestamptz NOT NULL,
  goes_at       timestamptz NOT NULL,
  taken_back_at timestamptz,
  readers       integer     NOT NULL,
  texts         jsonb       NOT NULL,
  CONSTRAINT ward_messages_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT ward_messages_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT ward_messages_written_by_fkey FOREIGN KEY (network_id, written_by) REFERENCES staff (network_id, id),
  CONSTRAINT ward_messages_to_somebody CHECK (readers > 0),
  CONSTRAINT ward_messages_taken_back_before_it_goes CHECK (goes_at > written_at AND taken_back_at < goes_at),
  CONSTRAINT ward_messages_texts_are_a_list CHECK (jsonb_typeof(texts) = 'array' AND texts @> '[{"language": "en"}]' AND length(texts::text) <= 40000)
);
CREATE INDEX ward_messages_of_ward ON ward_messages (network_id, ward_code, written_at, id);

-- To whom a message is made out, once each; the link in it stops them and opens nothing.
CREATE TABLE ward_message_mails (
  network_id   uuid  NOT NULL,
  id           uuid  NOT NULL,
  message_id   uuid  NOT NULL,
  volunteer_id uuid  NOT NULL,
  token_hash   bytea NOT NULL,
  CONSTRAINT ward_message_mails_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT ward_message_mails_once UNIQUE (network_id, message_id, volunteer_id),
  CONSTRAINT ward_message_mails_token_key UNIQUE (token_hash),
  CONSTRAINT ward_message_mails_message_fkey FOREIGN KEY (network_id, message_id) REFERENCES ward_messages (network_id, id) ON DELETE CASCADE,
  CONSTRAINT ward_message_mails_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id)
);
CREATE INDEX ward_message_mails_of_volunteer ON ward_message_mails (network_id, volunteer_id);

-- A lead reads and writes the messages of the wards they lead, a coordinator those of the network; one is written by whoever writes it.
ALTER TABLE ward_messages ENABLE ROW LEVEL SECURITY;
CREATE POLICY ward_messages_read ON ward_messages FOR SELECT TO {{app}} USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) IN ('COORDINATOR', 'SYSTEM')
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ',')))));
CREATE POLICY ward_messages_written ON ward_messages FOR INSERT TO {{app}} WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) IN ('COORDINATOR', 'SYSTEM')
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ','))))
  AND written_by = nullif(current_setting('wardwise.staff', true), '')::uuid);
CREATE POLICY ward_messages_taken_back ON ward_messages FOR UPDATE TO {{app}} USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) IN ('COORDINATOR', 'SYSTEM')
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ',')))));
CREATE POLICY ward_messages_go ON ward_messages TO {{keeper}} USING (true);
GRANT SELECT, INSERT, UPDATE (taken_back_at) ON ward_messages TO {{app}};
GRANT SELECT (written_at), DELETE ON ward_messages TO {{keeper}};

-- Whoever has a link finds what it stops, without a network; to whom they are made out is written by the product alone.
ALTER TABLE ward_message_mails ENABLE ROW LEVEL SECURITY;
CREATE POLICY ward_message_mails_found ON ward_message_mails FOR SELECT TO {{app}} USING (true);
CREATE POLICY ward_message_mails_made_out ON ward_message_mails FOR INSERT TO {{app}} WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY ward_message_mails_forgotten ON ward_message_mails FOR DELETE TO {{app}} USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
GRANT SELECT, INSERT, DELETE ON ward_message_mails TO {{app}};
