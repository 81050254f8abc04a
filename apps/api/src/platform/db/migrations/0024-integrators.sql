-- For integrators: whose program a client is, and what it may do beside reading.

ALTER TABLE api_clients ADD COLUMN organization_id uuid;
ALTER TABLE api_clients DROP CONSTRAINT api_clients_scopes_known;
ALTER TABLE api_clients ADD CONSTRAINT api_clients_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id);
ALTER TABLE api_clients ADD CONSTRAINT api_clients_scopes_known
  CHECK (scopes <@ ARRAY['WARDS_READ', 'SERVICES_READ', 'REFERRALS_READ', 'REFERRALS_WRITE']);
-- A referral is to an organisation or from one: a program that speaks for none, and a council's, works with none.
ALTER TABLE api_clients ADD CONSTRAINT api_clients_referrals_are_an_organizations
  CHECK (NOT scopes && ARRAY['REFERRALS_READ', 'REFERRALS_WRITE'] OR organization_id IS NOT NULL);
ALTER TABLE api_clients ADD CONSTRAINT api_clients_organization_is_a_partners CHECK (organization_id IS NULL OR kind = 'PARTNER');
