-- Somebody is brought to us by an organisation, with that person's yes.

ALTER TABLE help_requests
  DROP CONSTRAINT help_requests_came_by_known,
  ADD CONSTRAINT help_requests_came_by_known CHECK (came_by IN ('TELEPHONE', 'FORM', 'REFERRAL'));

-- An index finds the same number in another request that runs; made by the key of the day and anew by the next, it goes with the row at the ending.
ALTER TABLE request_details ADD COLUMN phone_index bytea, ADD COLUMN index_key_id text;
CREATE INDEX request_details_by_phone ON request_details (network_id, phone_index);

-- The link by which an organisation without a program refers to us: mailed to its published address, for as long as a coordinator said.
CREATE TABLE referrer_links (
  network_id      uuid        NOT NULL,
  id              uuid        NOT NULL,
  token_hash      bytea       NOT NULL,
  organization_id uuid        NOT NULL,
  page_language   text        NOT NULL,
  made_by         uuid        NOT NULL,
  made_at         timestamptz NOT NULL,
  expires_at      timestamptz NOT NULL,
  revoked_at      timestamptz,
  CONSTRAINT referrer_links_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT referrer_links_id_key UNIQUE (id),
  CONSTRAINT referrer_links_token_key UNIQUE (token_hash),
  CONSTRAINT referrer_links_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT referrer_links_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT referrer_links_made_by_fkey FOREIGN KEY (network_id, made_by) REFERENCES staff (network_id, id),
  CONSTRAINT referrer_links_page_language_known CHECK (page_language IN ('en', 'ar'))
);

-- What whoever referred is told of it: how far it has come, and nothing of the person. Ids, codes and times; it goes with what is left of the request.
CREATE TABLE referrals_in (
  network_id      uuid        NOT NULL,
  id              uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  organization_id uuid        NOT NULL,
  link_id         uuid,
  consent_by      text        NOT NULL,
  consent_how     text        NOT NULL,
  status          text        NOT NULL,
  reason          text,
  sent_at         timestamptz NOT NULL,
  accepted_at     timestamptz,
  started_at      timestamptz,
  ended_at        timestamptz,
  CONSTRAINT referrals_in_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT referrals_in_id_key UNIQUE (id),
  CONSTRAINT referrals_in_one_each UNIQUE (network_id, request_id),
  CONSTRAINT referrals_in_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT referrals_in_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT referrals_in_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES referrer_links (network_id, id) ON DELETE SET NULL (link_id),
  CONSTRAINT referrals_in_consent_by_known CHECK (consent_by IN ('THEMSELVES', 'ALLOWED_TO_DECIDE')),
  CONSTRAINT referrals_in_consent_how_known CHECK (consent_how IN ('BY_PHONE', 'FACE_TO_FACE', 'IN_WRITING')),
  CONSTRAINT referrals_in_reason_known CHECK (reason IN ('NOBODY_COULD_HELP', 'OTHER_SUPPORT', 'NOT_NEEDED')),
  CONSTRAINT referrals_in_status_has_its_facts CHECK ((reason IS NOT NULL) = (status = 'DECLINED') AND (
       (status = 'RECEIVED' AND ended_at IS NULL AND accepted_at IS NULL)
    OR (status = 'ACCEPTED' AND ended_at IS NULL AND accepted_at IS NOT NULL)
    OR (status = 'STARTED'  AND ended_at IS NULL AND started_at IS NOT NULL)
    OR (status IN ('COMPLETED', 'DECLINED', 'WITHDRAWN') AND ended_at IS NOT NULL)))
);
CREATE INDEX referrals_in_of_organization ON referrals_in (network_id, organization_id, sent_at DESC, id DESC);
CREATE INDEX referrals_in_of_link ON referrals_in (network_id, link_id) WHERE link_id IS NOT NULL;

-- Requests in which the same telephone number stood when one of them was brought to us: for a lead or a coordinator to look at, who may see both.
CREATE TABLE possible_duplicates (
  network_id uuid NOT NULL,
  request_id uuid NOT NULL,
  other_id   uuid NOT NULL,
  CONSTRAINT possible_duplicates_pkey PRIMARY KEY (network_id, request_id, other_id),
  CONSTRAINT possible_duplicates_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT possible_duplicates_other_fkey FOREIGN KEY (network_id, other_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT possible_duplicates_two CHECK (request_id <> other_id)
);
CREATE INDEX possible_duplicates_of_other ON possible_duplicates (network_id, other_id);

GRANT SELECT, INSERT, UPDATE ON referrals_in, referrer_links TO {{app}};
GRANT SELECT, INSERT ON possible_duplicates TO {{app}};
GRANT SELECT (network_id, id, expires_at, revoked_at), DELETE ON referrer_links TO {{keeper}};
