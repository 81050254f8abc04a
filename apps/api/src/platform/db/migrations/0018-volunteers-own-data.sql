-- Volunteers see what we hold about them, correct it, and leave.

-- Who looks at their own data, and nobody else, looks because it is their own; of the staff, who may look at themselves for other reasons too, no more is asked.
ALTER TABLE looks
  DROP CONSTRAINT looks_own_data_is_their_own,
  ADD CONSTRAINT looks_own_data_is_their_own CHECK (CASE role
    WHEN 'REQUESTER' THEN purpose = 'OWN_DATA'
    WHEN 'VOLUNTEER' THEN (purpose = 'OWN_DATA') = coalesce(volunteer_id = looker_id, false)
    ELSE purpose <> 'OWN_DATA' OR coalesce(of_staff_id = staff_id, false) END) NOT VALID;
CREATE INDEX looks_at_volunteer ON looks (network_id, volunteer_id, at) WHERE volunteer_id IS NOT NULL;

CREATE POLICY volunteer_contacts_their_own ON volunteer_contacts FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) = 'VOLUNTEER'
  AND volunteer_id = nullif(current_setting('wardwise.volunteer', true), '')::uuid);

-- Whoever leaves is written to as well; there is nothing to appeal against.
ALTER TABLE farewells ALTER COLUMN appeal_staff DROP NOT NULL;
