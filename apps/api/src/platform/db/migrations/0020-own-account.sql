-- Whoever works for the network reads what it holds of themselves, on record like every look: their address, by a policy of its own.
CREATE POLICY staff_contacts_own ON staff_contacts FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) IN ('WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD')
  AND staff_id = nullif(current_setting('wardwise.staff', true), '')::uuid);

-- The looks by one of the staff, and at them, the newest first.
CREATE INDEX looks_by_staff ON looks (network_id, staff_id, at, id);
CREATE INDEX looks_at_staff ON looks (network_id, of_staff_id, at, id) WHERE of_staff_id IS NOT NULL;
