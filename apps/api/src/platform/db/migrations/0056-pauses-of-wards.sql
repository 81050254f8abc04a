-- A ward that takes nothing on for a while: from one day until another, and no longer than until somebody took it up again.
CREATE TABLE ward_pauses (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  ward_code  text        NOT NULL,
  first_day  date        NOT NULL,
  last_day   date        NOT NULL,
  reason     text        NOT NULL,
  paused_by  uuid        NOT NULL,
  paused_at  timestamptz NOT NULL,
  resumed_by uuid,
  resumed_at timestamptz,
  CONSTRAINT ward_pauses_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT ward_pauses_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT ward_pauses_paused_by_fkey FOREIGN KEY (network_id, paused_by) REFERENCES staff (network_id, id),
  CONSTRAINT ward_pauses_resumed_by_fkey FOREIGN KEY (network_id, resumed_by) REFERENCES staff (network_id, id),
  CONSTRAINT ward_pauses_in_order CHECK (first_day <= last_day),
  CONSTRAINT ward_pauses_reason_known CHECK (reason IN ('LEADS_AWAY', 'NO_LEAD', 'FEW_VOLUNTEERS', 'TOO_MUCH_AT_ONCE', 'OTHER')),
  CONSTRAINT ward_pauses_resumed_by_somebody CHECK ((resumed_by IS NULL) = (resumed_at IS NULL))
);
CREATE INDEX ward_pauses_of_ward ON ward_pauses (network_id, ward_code, last_day);

-- A ward's own lead and the coordinators write; who reads why is said by the read shape.
ALTER TABLE ward_pauses ENABLE ROW LEVEL SECURITY;
CREATE POLICY ward_pauses_read ON ward_pauses FOR SELECT USING (true);
CREATE POLICY ward_pauses_made ON ward_pauses FOR INSERT WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND paused_by = nullif(current_setting('wardwise.staff', true), '')::uuid
  AND (current_setting('wardwise.actor', true) = 'COORDINATOR' OR (current_setting('wardwise.actor', true) = 'WARD_LEAD'
    AND ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ',')))));
CREATE POLICY ward_pauses_resumed ON ward_pauses FOR UPDATE USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) = 'COORDINATOR' OR (current_setting('wardwise.actor', true) = 'WARD_LEAD'
    AND ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ',')))));
GRANT SELECT, INSERT ON ward_pauses TO {{app}};
GRANT UPDATE (resumed_by, resumed_at) ON ward_pauses TO {{app}};

-- Which wards are paused on which days: up to the day before somebody took them up again.
CREATE VIEW paused_days WITH (security_invoker = true) AS
  SELECT network_id, id, ward_code, reason, first_day,
    least(last_day, (resumed_at AT TIME ZONE 'Europe/London')::date - 1) AS last_day
  FROM ward_pauses;
GRANT SELECT ON paused_days TO {{app}};

-- In a ward that is paused nobody is on duty.
CREATE OR REPLACE FUNCTION duties_on(network uuid, that_day date)
  RETURNS TABLE (ward_code text, staff_id uuid, starts time, ends time, every_week boolean) LANGUAGE sql STABLE AS $$
  SELECT said.* FROM (
    SELECT d.ward_code, d.staff_id, d.starts, d.ends, true AS every_week FROM duties d
    WHERE d.network_id = network AND d.weekday = extract(isodow FROM that_day) AND NOT EXISTS (
      SELECT FROM duty_changes c WHERE c.network_id = d.network_id AND c.ward_code = d.ward_code AND c.day = that_day AND c.staff_id = d.staff_id)
    UNION ALL
    SELECT c.ward_code, c.staff_id, c.starts, c.ends, false FROM duty_changes c
    WHERE c.network_id = network AND c.day = that_day AND c.on_duty) said
  WHERE NOT EXISTS (
    SELECT FROM paused_days p WHERE p.network_id = network AND p.ward_code = said.ward_code AND that_day BETWEEN p.first_day AND p.last_day)
$$;
