-- What is kept for handing a ward back: the days of both, of every week and single ones, and the calls that whoever gave it away was on.
UPDATE hand_overs SET days = jsonb_build_object('from', jsonb_build_object('weekly', days, 'single', '[]'::jsonb), 'to', NULL, 'holds', '[]'::jsonb)
WHERE jsonb_typeof(days) = 'array';

-- What a hand-over said of somebody's single days, its undoing takes back.
ALTER POLICY duty_changes_taken_back ON duty_changes USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) IN ('COORDINATOR', 'SYSTEM')
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND staff_id = nullif(current_setting('wardwise.staff', true), '')::uuid)));
