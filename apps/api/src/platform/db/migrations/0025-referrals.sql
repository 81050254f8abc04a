-- Referrals out: one person's need handed to one service of the directory, with that person's yes, and what the service was told in a table of its own.

ALTER TABLE services
  ADD COLUMN referral_fields text[]  NOT NULL DEFAULT '{calledName,phone}',
  ADD COLUMN answer_hours    integer NOT NULL DEFAULT 72,
  ADD CONSTRAINT services_referral_fields_known CHECK (cardinality(referral_fields) > 0 AND referral_fields <@ ARRAY['calledName', 'phone', 'email',
    'postcode', 'address', 'safeContact', 'language', 'note', 'householdSize', 'diet', 'allergies']),
  ADD CONSTRAINT services_answer_hours CHECK (answer_hours BETWEEN 1 AND 720);

CREATE TABLE referrals (
  network_id       uuid        NOT NULL,
  id               uuid        NOT NULL,
  request_id       uuid,
  service_id       uuid        NOT NULL,
  organization_id  uuid        NOT NULL,
  fields           text[]      NOT NULL,
  answer_hours     integer     NOT NULL,
  consent_by       text        NOT NULL,
  consent_how      text        NOT NULL,
  consent_words    text        NOT NULL,
  consent_language text        NOT NULL,
  consent_fields   text[]      NOT NULL,
  consent_until    date        NOT NULL,
  consent_at       timestamptz NOT NULL,
  preferred_language text,
  sent_by          uuid        NOT NULL,
  status           text        NOT NULL,
  sent_at          timestamptz NOT NULL,
  received_at      timestamptz,
  answered_at      timestamptz,
  started_at       timestamptz,
  chased_at        timestamptz,
  ended_at         timestamptz,
  waiting_days     integer,
  reason           text,
  -- The list's order, kept by the database so that one index serves it: silence first, what is over last.
  list_rank        smallint    NOT NULL GENERATED ALWAYS AS (
    CASE WHEN ended_at IS NOT NULL THEN 2 WHEN chased_at IS NOT NULL THEN 0 ELSE 1 END) STORED,
  CONSTRAINT referrals_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT referrals_id_key UNIQUE (id),
  CONSTRAINT referrals_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT referrals_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE SET NULL (request_id),
  CONSTRAINT referrals_service_fkey FOREIGN KEY (service_id) REFERENCES services (id),
  CONSTRAINT referrals_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT referrals_sent_by_fkey FOREIGN KEY (network_id, sent_by) REFERENCES staff (network_id, id),
  CONSTRAINT referrals_consent_by_known CHECK (consent_by IN ('THEMSELVES', 'ALLOWED_TO_DECIDE')),
  CONSTRAINT referrals_consent_how_known CHECK (consent_how IN ('BY_PHONE', 'FACE_TO_FACE', 'IN_WRITING')),
  -- What is told is needed, and agreed to.
  CONSTRAINT referrals_consent_names_what_is_needed CHECK (cardinality(consent_fields) > 0 AND consent_fields <@ fields),
  CONSTRAINT referrals_waiting_days CHECK (waiting_days IS NULL OR (status IN ('WAITLISTED', 'WITHDRAWN', 'EXPIRED') AND waiting_days BETWEEN 0 AND 999)),
  CONSTRAINT referrals_reason_known CHECK (
    reason IN ('NO_CAPACITY', 'NOT_ELIGIBLE', 'COULD_NOT_BE_CONTACTED', 'OUT_OF_AREA', 'PERSON_DECLINED', 'OTHER')),
  -- The domain's union, restated where nobody can bypass it.
  CONSTRAINT referrals_status_has_its_facts CHECK ((reason IS NOT NULL) = (status = 'DECLINED') AND (
       (status = 'SENT'       AND ended_at IS NULL     AND received_at IS NULL)
    OR (status = 'RECEIVED'   AND ended_at IS NULL     AND received_at IS NOT NULL AND answered_at IS NULL)
    OR (status IN ('WAITLISTED', 'ACCEPTED') AND ended_at IS NULL AND answered_at IS NOT NULL AND started_at IS NULL)
    OR (status = 'STARTED'    AND ended_at IS NULL     AND started_at IS NOT NULL)
    OR (status IN ('COMPLETED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'FAILED') AND ended_at IS NOT NULL)))
);
CREATE UNIQUE INDEX referrals_one_running ON referrals (network_id, request_id, service_id) WHERE ended_at IS NULL;
CREATE INDEX referrals_of_request ON referrals (network_id, request_id) WHERE request_id IS NOT NULL;
CREATE INDEX referrals_in_order ON referrals (network_id, list_rank, sent_at, id);
CREATE INDEX referrals_to_organization ON referrals (network_id, organization_id, list_rank, sent_at, id);
CREATE INDEX referrals_running ON referrals (sent_at) WHERE ended_at IS NULL;
CREATE INDEX referrals_over ON referrals (ended_at) WHERE ended_at IS NOT NULL;

-- What the service is told: the fields that it needs and the yes names, copied here when it is sent.
CREATE TABLE referral_envelopes (
  network_id     uuid NOT NULL,
  referral_id    uuid NOT NULL,
  data_key_id    uuid NOT NULL,
  called_name    bytea,
  phone          bytea,
  email          bytea,
  postcode       bytea,
  address        bytea,
  safe_contact   bytea,
  note           bytea,
  household_size bytea,
  diet           bytea,
  allergies      bytea,
  CONSTRAINT referral_envelopes_pkey PRIMARY KEY (network_id, referral_id),
  CONSTRAINT referral_envelopes_referral_fkey FOREIGN KEY (network_id, referral_id) REFERENCES referrals (network_id, id),
  CONSTRAINT referral_envelopes_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX referral_envelopes_by_key ON referral_envelopes (network_id, data_key_id);

-- wardwise.organization is set for a program that may read referrals of the organisation it speaks for, and for whoever has opened a mailed link;
-- wardwise.referral, for the latter, names the one it is about.
ALTER TABLE referral_envelopes ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral_envelopes FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_envelopes_by_the_product ON referral_envelopes USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY referral_envelopes_need_to_know ON referral_envelopes FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) = 'PARTNER_CLIENT'
  AND EXISTS (SELECT FROM referrals r WHERE r.network_id = referral_envelopes.network_id AND r.id = referral_envelopes.referral_id AND r.ended_at IS NULL
    AND r.organization_id = nullif(current_setting('wardwise.organization', true), '')::uuid
    AND r.id = coalesce(nullif(current_setting('wardwise.referral', true), '')::uuid, r.id)));
CREATE POLICY data_keys_of_a_seen_referral ON data_keys FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND EXISTS (SELECT FROM referral_envelopes e WHERE e.network_id = data_keys.network_id AND e.data_key_id = data_keys.id));

-- The way of a service that takes referrals by mail: the link opens nothing by itself, a code from the same inbox does, at one browser after another.
CREATE TABLE referral_links (
  network_id    uuid        NOT NULL,
  id            uuid        NOT NULL,
  token_hash    bytea       NOT NULL,
  referral_id   uuid        NOT NULL,
  page_language text        NOT NULL,
  created_at    timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  CONSTRAINT referral_links_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT referral_links_token_key UNIQUE (token_hash),
  CONSTRAINT referral_links_one_each UNIQUE (network_id, referral_id),
  CONSTRAINT referral_links_referral_fkey FOREIGN KEY (network_id, referral_id) REFERENCES referrals (network_id, id) ON DELETE CASCADE
);
CREATE TABLE referral_browsers (
  network_id   uuid        NOT NULL,
  link_id      uuid        NOT NULL,
  browser_hash bytea       NOT NULL,
  bound_at     timestamptz NOT NULL,
  CONSTRAINT referral_browsers_pkey PRIMARY KEY (network_id, link_id, browser_hash),
  CONSTRAINT referral_browsers_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES referral_links (network_id, id) ON DELETE CASCADE
);
CREATE TABLE referral_codes (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  link_id     uuid        NOT NULL,
  code_hash   bytea       NOT NULL,
  wrong_codes integer     NOT NULL DEFAULT 0,
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  used_at     timestamptz,
  CONSTRAINT referral_codes_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT referral_codes_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES referral_links (network_id, id) ON DELETE CASCADE
);
CREATE INDEX referral_codes_of_link ON referral_codes (network_id, link_id, created_at);

-- A partner's look is its organisation's.
ALTER TABLE looks
  ADD COLUMN organization_id uuid,
  DROP CONSTRAINT looks_by_someone,
  DROP CONSTRAINT looks_role_known,
  ADD CONSTRAINT looks_by_someone CHECK (num_nonnulls(staff_id, looker_id, organization_id) = CASE role WHEN 'REQUESTER' THEN 0 ELSE 1 END),
  ADD CONSTRAINT looks_by_an_organization CHECK ((organization_id IS NOT NULL) = (role = 'PARTNER_CLIENT')),
  ADD CONSTRAINT looks_role_known CHECK (role IN ('WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'VOLUNTEER', 'REQUESTER', 'PARTNER_CLIENT')),
  ADD CONSTRAINT looks_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id);

ALTER TABLE gaps
  DROP CONSTRAINT gaps_kind_known,
  ADD CONSTRAINT gaps_kind_known CHECK (kind IN ('NO_VOLUNTEER', 'NO_SERVICE', 'OUT_OF_SCOPE', 'TOO_LATE',
    'SERVICE_FULL', 'SERVICE_SAID_NO', 'SERVICE_SILENT', 'SERVICE_NOT_REACHED'));

GRANT SELECT, INSERT, UPDATE ON referrals, referral_links TO {{app}};
GRANT SELECT, INSERT, UPDATE, DELETE ON referral_envelopes, referral_browsers, referral_codes TO {{app}};
-- The keeper takes away what has had its time, and reads of it no more than when that was.
GRANT SELECT (network_id, id, ended_at), DELETE ON referrals TO {{keeper}};
GRANT SELECT, DELETE ON referral_codes TO {{keeper}};
