-- Help may be asked for on the web: how a request came, the reference told to whoever asked, their private link, and what stops a flood.

-- What the public pages tell people to ring or write to.
ALTER TABLE networks
  ADD COLUMN phone text,
  ADD COLUMN email text;

ALTER TABLE help_requests
  ADD COLUMN reference    text,
  ADD COLUMN came_by      text    NOT NULL DEFAULT 'TELEPHONE',
  ADD COLUMN young_person boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT help_requests_reference_key UNIQUE (network_id, reference),
  ADD CONSTRAINT help_requests_reference_is_written_one_way CHECK (reference ~ '^[A-Z]{3}-[3467ACEFHJKMPQRTWXY]{4}$'),
  ADD CONSTRAINT help_requests_came_by_known CHECK (came_by IN ('TELEPHONE', 'FORM')),
  ADD CONSTRAINT help_requests_young_person_stays_new CHECK (NOT young_person OR status NOT IN ('OPEN', 'ASSIGNED', 'DELIVERED', 'CLOSED'));

-- Where a code for another browser may be sent.
ALTER TABLE request_details ADD COLUMN email bytea;

-- How often the form was sent of late: by a keyed index of the number, which tells nothing without the ring.
CREATE TABLE form_sends (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  phone_index bytea       NOT NULL,
  sent_at     timestamptz NOT NULL,
  CONSTRAINT form_sends_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT form_sends_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id)
);
CREATE INDEX form_sends_lately ON form_sends (network_id, sent_at);

-- The way of whoever asked to their own request: its token is made from the id by the key ring and stored only as a hash.
CREATE TABLE requester_links (
  network_id    uuid        NOT NULL,
  id            uuid        NOT NULL,
  token_hash    bytea       NOT NULL,
  request_id    uuid        NOT NULL,
  page_language text        NOT NULL,
  created_at    timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  CONSTRAINT requester_links_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT requester_links_token_key UNIQUE (token_hash),
  CONSTRAINT requester_links_one_each UNIQUE (network_id, request_id),
  CONSTRAINT requester_links_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id)
);

CREATE TABLE requester_browsers (
  network_id   uuid        NOT NULL,
  link_id      uuid        NOT NULL,
  browser_hash bytea       NOT NULL,
  bound_at     timestamptz NOT NULL,
  CONSTRAINT requester_browsers_pkey PRIMARY KEY (network_id, link_id, browser_hash),
  CONSTRAINT requester_browsers_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES requester_links (network_id, id)
);

CREATE TABLE requester_codes (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  link_id     uuid        NOT NULL,
  code_hash   bytea       NOT NULL,
  wrong_codes integer     NOT NULL DEFAULT 0,
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  used_at     timestamptz,
  CONSTRAINT requester_codes_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT requester_codes_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES requester_links (network_id, id)
);
CREATE INDEX requester_codes_of_link ON requester_codes (network_id, link_id, created_at);

-- Whoever asked may look at what we hold about them, and that is on record too.
ALTER TABLE looks
  DROP CONSTRAINT looks_by_someone,
  DROP CONSTRAINT looks_role_known,
  DROP CONSTRAINT looks_purpose_known,
  ADD CONSTRAINT looks_by_someone CHECK (num_nonnulls(staff_id, looker_id) = CASE role WHEN 'REQUESTER' THEN 0 ELSE 1 END),
  ADD CONSTRAINT looks_role_known CHECK (role IN ('WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'VOLUNTEER', 'REQUESTER')),
  ADD CONSTRAINT looks_purpose_known CHECK (purpose IN ('CALL_BACK', 'MATCH', 'ARRANGE', 'FOLLOW_UP', 'DO_THE_TASK', 'CHECK', 'OWN_DATA'));

-- What nobody could place and nobody typed in is any lead's to place; what somebody typed in stays theirs.
-- Whoever asked (wardwise.request) sees their own.
DROP POLICY request_details_need_to_know ON request_details;
CREATE POLICY request_details_need_to_know ON request_details FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND EXISTS (
    SELECT FROM help_requests r
    WHERE r.network_id = request_details.network_id AND r.id = request_details.request_id AND r.status IN ('NEW', 'OPEN', 'ASSIGNED')
      AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
        OR (current_setting('wardwise.actor', true) = 'WARD_LEAD'
            AND (r.ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ','))
              OR r.handled_by_ward = ANY (string_to_array(current_setting('wardwise.wards', true), ','))
              OR (r.ward_code IS NULL AND (r.taken_by IS NULL OR r.taken_by = nullif(current_setting('wardwise.staff', true), '')::uuid))))
        OR (current_setting('wardwise.actor', true) = 'REQUESTER'
            AND r.id = nullif(current_setting('wardwise.request', true), '')::uuid)
        OR (current_setting('wardwise.actor', true) = 'VOLUNTEER'
            AND EXISTS (SELECT FROM assignments a
                        WHERE a.network_id = r.network_id AND a.request_id = r.id AND a.status IN ('ACCEPTED', 'STARTED')
                          AND a.volunteer_id = nullif(current_setting('wardwise.volunteer', true), '')::uuid)))));

DROP POLICY contact_cards_need_to_know ON contact_cards;
CREATE POLICY contact_cards_need_to_know ON contact_cards FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND EXISTS (
    SELECT FROM help_requests r
    WHERE r.network_id = contact_cards.network_id AND r.id = contact_cards.request_id AND r.status = 'DELIVERED'
      AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
        OR (current_setting('wardwise.actor', true) = 'WARD_LEAD'
            AND (r.ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ','))
              OR r.handled_by_ward = ANY (string_to_array(current_setting('wardwise.wards', true), ','))))
        OR (current_setting('wardwise.actor', true) = 'REQUESTER'
            AND r.id = nullif(current_setting('wardwise.request', true), '')::uuid))));

GRANT SELECT, INSERT, UPDATE, DELETE ON form_sends, requester_links, requester_browsers, requester_codes TO {{app}};
GRANT SELECT, DELETE ON form_sends, requester_codes TO {{keeper}};
