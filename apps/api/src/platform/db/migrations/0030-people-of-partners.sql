-- People of a partner organisation who sign in: a role of its own beside no other, bound to one organisation of the directory.
ALTER TABLE staff
  ADD COLUMN organization_id uuid,
  DROP CONSTRAINT staff_roles_known,
  ADD CONSTRAINT staff_roles_known CHECK (
    roles <@ ARRAY['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY', 'PARTNER'] AND cardinality(roles) > 0),
  ADD CONSTRAINT staff_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  ADD CONSTRAINT staff_partner_stands_alone CHECK (('PARTNER' = ANY (roles)) = (organization_id IS NOT NULL)
    AND (organization_id IS NULL OR roles = ARRAY['PARTNER']));
CREATE INDEX staff_of_organization ON staff (organization_id) WHERE organization_id IS NOT NULL;

ALTER TABLE invitations
  ADD COLUMN organization_id uuid,
  DROP CONSTRAINT invitations_roles_known,
  ADD CONSTRAINT invitations_roles_known CHECK (
    roles <@ ARRAY['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY', 'PARTNER'] AND cardinality(roles) > 0),
  ADD CONSTRAINT invitations_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  ADD CONSTRAINT invitations_partner_stands_alone CHECK (kind = 'WAY_BACK'
    OR (('PARTNER' = ANY (roles)) = (organization_id IS NOT NULL) AND (organization_id IS NULL OR roles = ARRAY['PARTNER'])));

-- Their look is their organisation's, as its program's is; beside it stands who of its people it was. A look at their own address is theirs alone.
ALTER TABLE looks
  DROP CONSTRAINT looks_by_someone,
  DROP CONSTRAINT looks_by_an_organization,
  ADD CONSTRAINT looks_by_someone CHECK (CASE role WHEN 'REQUESTER' THEN num_nonnulls(staff_id, looker_id, organization_id) = 0
    WHEN 'PARTNER_CLIENT' THEN looker_id IS NULL AND num_nonnulls(staff_id, organization_id) > 0
    ELSE num_nonnulls(staff_id, looker_id) = 1 AND organization_id IS NULL END),
  ADD CONSTRAINT looks_by_an_organization CHECK (role <> 'PARTNER_CLIENT' OR organization_id IS NOT NULL OR of_staff_id = staff_id);

-- What a service was told is shown to its people as to its program (wardwise.organization is set for both), and their own address to themselves.
DROP POLICY referral_envelopes_need_to_know ON referral_envelopes;
CREATE POLICY referral_envelopes_need_to_know ON referral_envelopes FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) IN ('PARTNER_CLIENT', 'PARTNER')
  AND EXISTS (SELECT FROM referrals r WHERE r.network_id = referral_envelopes.network_id AND r.id = referral_envelopes.referral_id AND r.ended_at IS NULL
    AND r.organization_id = nullif(current_setting('wardwise.organization', true), '')::uuid
    AND r.id = coalesce(nullif(current_setting('wardwise.referral', true), '')::uuid, r.id)));

DROP POLICY staff_contacts_own ON staff_contacts;
CREATE POLICY staff_contacts_own ON staff_contacts FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) IN ('WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'PARTNER')
  AND staff_id = nullif(current_setting('wardwise.staff', true), '')::uuid);
