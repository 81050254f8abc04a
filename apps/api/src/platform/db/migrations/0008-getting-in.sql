-- How staff get in and stay in: sessions one can see and end, staff that left, invitations, passkeys, and a new address when all else is lost.

-- On what a session began, in coarse words, and when it was last used, to the hour; never an address of the net.
ALTER TABLE sessions
  ADD COLUMN browser      text        NOT NULL DEFAULT 'OTHER',
  ADD COLUMN system       text        NOT NULL DEFAULT 'OTHER',
  ADD COLUMN last_used_at timestamptz NOT NULL DEFAULT date_trunc('hour', now()),
  ADD CONSTRAINT sessions_browser_known CHECK (browser IN ('CHROME', 'EDGE', 'FIREFOX', 'OPERA', 'SAFARI', 'SAMSUNG', 'OTHER')),
  ADD CONSTRAINT sessions_system_known CHECK (system IN ('ANDROID', 'CHROMEOS', 'IOS', 'LINUX', 'MACOS', 'WINDOWS', 'OTHER'));
CREATE INDEX sessions_of_staff ON sessions (network_id, staff_id);

-- Somebody whose access was stopped stays on record, without wards, sessions, passkeys or address. The handle is what a passkey knows them by.
ALTER TABLE staff
  ADD COLUMN left_at     timestamptz,
  ADD COLUMN user_handle uuid,
  ADD CONSTRAINT staff_user_handle_key UNIQUE (user_handle);

-- Coordinators look at how to reach one of the staff, or somebody invited: of_staff_id is who they are, or will be.
ALTER TABLE looks
  ADD COLUMN of_staff_id uuid,
  DROP CONSTRAINT looks_at_someone,
  ADD CONSTRAINT looks_at_someone CHECK (num_nonnulls(request_id, volunteer_id, of_staff_id) = 1);

-- JOIN brings somebody new; WAY_BACK gives one of the staff a new address, once a second coordinator has said yes.
CREATE TABLE invitations (
  network_id    uuid        NOT NULL,
  id            uuid        NOT NULL,
  kind          text        NOT NULL,
  staff_id      uuid        NOT NULL,
  roles         text[]      NOT NULL,
  ward_codes    text[]      NOT NULL,
  page_language text        NOT NULL,
  invited_by    uuid        NOT NULL,
  confirmed_by  uuid,
  token_id      uuid,
  token_hash    bytea,
  created_at    timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  accepted_at   timestamptz,
  withdrawn_at  timestamptz,
  CONSTRAINT invitations_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT invitations_token_key UNIQUE (token_hash),
  CONSTRAINT invitations_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT invitations_invited_by_fkey FOREIGN KEY (network_id, invited_by) REFERENCES staff (network_id, id),
  CONSTRAINT invitations_confirmed_by_fkey FOREIGN KEY (network_id, confirmed_by) REFERENCES staff (network_id, id),
  CONSTRAINT invitations_kind_known CHECK (kind IN ('JOIN', 'WAY_BACK')),
  CONSTRAINT invitations_roles_known CHECK (roles <@ ARRAY['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'] AND cardinality(roles) > 0),
  CONSTRAINT invitations_token_is_whole CHECK (num_nonnulls(token_id, token_hash) IN (0, 2)),
  -- Four eyes, restated where nobody can bypass them: no way back has a link before another than the asker, and than whom it is for, said yes.
  CONSTRAINT invitations_four_eyes CHECK (
       (kind = 'JOIN' AND confirmed_by IS NULL)
    OR (kind = 'WAY_BACK' AND invited_by <> staff_id AND (confirmed_by IS NULL) = (token_hash IS NULL)
        AND (confirmed_by IS NULL OR (confirmed_by <> invited_by AND confirmed_by <> staff_id)))),
  CONSTRAINT invitations_end_once CHECK (num_nonnulls(accepted_at, withdrawn_at) < 2)
);
CREATE UNIQUE INDEX invitations_one_way_back ON invitations (network_id, staff_id) WHERE kind = 'WAY_BACK' AND accepted_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE invited_contacts (
  network_id    uuid  NOT NULL,
  invitation_id uuid  NOT NULL,
  data_key_id   uuid  NOT NULL,
  display_name  bytea,
  email         bytea NOT NULL,
  email_index   bytea NOT NULL,
  CONSTRAINT invited_contacts_pkey PRIMARY KEY (network_id, invitation_id),
  CONSTRAINT invited_contacts_email_key UNIQUE (network_id, email_index),
  CONSTRAINT invited_contacts_invitation_fkey FOREIGN KEY (network_id, invitation_id) REFERENCES invitations (network_id, id),
  CONSTRAINT invited_contacts_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX invited_contacts_by_key ON invited_contacts (network_id, data_key_id);

CREATE TABLE passkeys (
  network_id    uuid        NOT NULL,
  id            uuid        NOT NULL,
  staff_id      uuid        NOT NULL,
  credential_id bytea       NOT NULL,
  public_key    bytea       NOT NULL,
  counter       bigint      NOT NULL,
  transports    text[]      NOT NULL,
  name          text        NOT NULL,
  created_at    timestamptz NOT NULL,
  last_used_at  timestamptz,
  CONSTRAINT passkeys_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT passkeys_credential_key UNIQUE (network_id, credential_id),
  CONSTRAINT passkeys_staff_fkey FOREIGN KEY (network_id, staff_id) REFERENCES staff (network_id, id)
);
CREATE INDEX passkeys_of_staff ON passkeys (network_id, staff_id);

-- What a browser was asked to sign: for one use, for one person where somebody adds a passkey, for anybody of the network where somebody signs in.
CREATE TABLE passkey_questions (
  network_id     uuid        NOT NULL,
  challenge_hash bytea       NOT NULL,
  staff_id       uuid,
  expires_at     timestamptz NOT NULL,
  CONSTRAINT passkey_questions_pkey PRIMARY KEY (network_id, challenge_hash),
  CONSTRAINT passkey_questions_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT passkey_questions_staff_fkey FOREIGN KEY (network_id, staff_id) REFERENCES staff (network_id, id)
);
CREATE INDEX passkey_questions_over ON passkey_questions (expires_at);

-- A coordinator may look at how to reach the staff and those invited, of their own network; the product alone writes and erases.
ALTER TABLE invited_contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE invited_contacts FORCE ROW LEVEL SECURITY;
CREATE POLICY invited_contacts_by_the_product ON invited_contacts USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY invited_contacts_need_to_know ON invited_contacts FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'COORDINATOR');
CREATE POLICY staff_contacts_need_to_know ON staff_contacts FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'COORDINATOR');
CREATE POLICY data_keys_of_seen_staff ON data_keys FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (EXISTS (SELECT FROM staff_contacts s WHERE s.network_id = data_keys.network_id AND s.data_key_id = data_keys.id)
    OR EXISTS (SELECT FROM invited_contacts i WHERE i.network_id = data_keys.network_id AND i.data_key_id = data_keys.id)));

GRANT SELECT, INSERT, UPDATE, DELETE ON invitations, invited_contacts, passkeys, passkey_questions TO {{app}};
GRANT SELECT, DELETE ON invitations, passkey_questions TO {{keeper}};
GRANT SELECT (network_id, id, left_at, display_name), UPDATE (display_name) ON staff TO {{keeper}};
