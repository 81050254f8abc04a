-- An organisation hands us a list of people under a signed agreement: each row is a request that says so, and nobody's yes is claimed.

-- The list itself: by which agreement, on which basis in law, who took it in. Nobody who stood on it is in it; the mark tells the same file again and is keyed.
CREATE TABLE referral_lists (
  network_id      uuid        NOT NULL,
  id              uuid        NOT NULL,
  organization_id uuid        NOT NULL,
  agreement       text        NOT NULL,
  basis           text        NOT NULL,
  file_mark       bytea       NOT NULL,
  imported_by     uuid        NOT NULL,
  imported_at     timestamptz NOT NULL,
  CONSTRAINT referral_lists_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT referral_lists_id_key UNIQUE (id),
  CONSTRAINT referral_lists_once UNIQUE (network_id, organization_id, agreement, file_mark),
  CONSTRAINT referral_lists_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT referral_lists_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT referral_lists_imported_by_fkey FOREIGN KEY (network_id, imported_by) REFERENCES staff (network_id, id),
  CONSTRAINT referral_lists_basis_known CHECK (basis IN ('PUBLIC_TASK', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'LEGITIMATE_INTERESTS', 'CONSENT'))
);
CREATE INDEX referral_lists_by_age ON referral_lists (imported_at);

-- What came by a list states no yes, and what states a yes came by no list. When the list goes, what is left says only that it was one.
ALTER TABLE referrals_in
  ADD COLUMN list_id uuid,
  ALTER COLUMN consent_by DROP NOT NULL,
  ALTER COLUMN consent_how DROP NOT NULL,
  ADD CONSTRAINT referrals_in_list_fkey FOREIGN KEY (network_id, list_id) REFERENCES referral_lists (network_id, id) ON DELETE SET NULL (list_id),
  ADD CONSTRAINT referrals_in_consent_is_whole CHECK (num_nonnulls(consent_by, consent_how) IN (0, 2)),
  ADD CONSTRAINT referrals_in_list_states_no_yes CHECK (list_id IS NULL OR (consent_by IS NULL AND link_id IS NULL)),
  DROP CONSTRAINT referrals_in_reason_known,
  ADD CONSTRAINT referrals_in_reason_known CHECK (reason IN ('NOBODY_COULD_HELP', 'OTHER_SUPPORT', 'NOT_NEEDED', 'NOT_REACHED'));
CREATE INDEX referrals_in_of_list ON referrals_in (network_id, list_id) WHERE list_id IS NOT NULL;

GRANT SELECT, INSERT ON referral_lists TO {{app}};
GRANT SELECT (network_id, id, imported_at), DELETE ON referral_lists TO {{keeper}};
