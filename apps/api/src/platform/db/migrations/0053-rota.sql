-- Who is on duty, day by day: every week as duties says, and on one day as duty_changes says. Hours are told to people; what comes in is routed by the day.
ALTER TABLE duties
  ADD starts time,
  ADD ends   time,
  ADD CONSTRAINT duties_hours_in_order CHECK ((starts IS NULL) = (ends IS NULL) AND starts < ends);

CREATE TABLE duty_changes (
  network_id uuid    NOT NULL,
  ward_code  text    NOT NULL,
  day        date    NOT NULL,
  staff_id   uuid    NOT NULL,
  on_duty    boolean NOT NULL,
  starts     time,
  ends       time,
  CONSTRAINT duty_changes_pkey PRIMARY KEY (network_id, ward_code, day, staff_id),
  CONSTRAINT duty_changes_staff_ward_fkey FOREIGN KEY (network_id, staff_id, ward_code)
    REFERENCES staff_wards (network_id, staff_id, ward_code) ON DELETE CASCADE,
  CONSTRAINT duty_changes_hours_in_order CHECK ((starts IS NULL) = (ends IS NULL) AND starts < ends AND (on_duty OR starts IS NULL))
);

-- Who reads the rota is said by its read shape; here, that no lead writes to another's days.
ALTER TABLE duty_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY duty_changes_read ON duty_changes FOR SELECT USING (true);
CREATE POLICY duty_changes_made ON duty_changes FOR INSERT WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) IN ('COORDINATOR', 'SYSTEM')
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND staff_id = nullif(current_setting('wardwise.staff', true), '')::uuid)));
CREATE POLICY duty_changes_taken_back ON duty_changes FOR DELETE USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND staff_id = nullif(current_setting('wardwise.staff', true), '')::uuid)));
GRANT SELECT, INSERT, DELETE ON duty_changes TO {{app}};

-- The one place that says who is on duty on a day.
CREATE FUNCTION duties_on(network uuid, that_day date)
  RETURNS TABLE (ward_code text, staff_id uuid, starts time, ends time, every_week boolean) LANGUAGE sql STABLE AS $$
  SELECT d.ward_code, d.staff_id, d.starts, d.ends, true FROM duties d
  WHERE d.network_id = network AND d.weekday = extract(isodow FROM that_day) AND NOT EXISTS (
    SELECT FROM duty_changes c WHERE c.network_id = d.network_id AND c.ward_code = d.ward_code AND c.day = that_day AND c.staff_id = d.staff_id)
  UNION ALL
  SELECT c.ward_code, c.staff_id, c.starts, c.ends, false FROM duty_changes c
  WHERE c.network_id = network AND c.day = that_day AND c.on_duty
$$;

-- The rota as it is read: from four weeks ago to half a year ahead, by London's days.
CREATE VIEW rota WITH (security_invoker = true) AS
  SELECT n.id AS network_id, days.day, d.*
  FROM networks n
    CROSS JOIN LATERAL (SELECT (now() AT TIME ZONE 'Europe/London')::date + ahead AS day FROM generate_series(-34, 188) AS ahead) days
    CROSS JOIN LATERAL duties_on(n.id, days.day) d;
GRANT SELECT ON rota TO {{app}};

-- A ward handed from one lead to another, so that it can be handed back soon after: whose it was, and on which days of the week they were on duty there.
CREATE TABLE hand_overs (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  ward_code   text        NOT NULL,
  from_staff  uuid        NOT NULL,
  to_staff    uuid        NOT NULL,
  led_already boolean     NOT NULL,
  days        jsonb       NOT NULL,
  handed_at   timestamptz NOT NULL,
  undone_at   timestamptz,
  CONSTRAINT hand_overs_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT hand_overs_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT hand_overs_from_fkey FOREIGN KEY (network_id, from_staff) REFERENCES staff (network_id, id),
  CONSTRAINT hand_overs_to_fkey FOREIGN KEY (network_id, to_staff) REFERENCES staff (network_id, id),
  CONSTRAINT hand_overs_between_two CHECK (from_staff <> to_staff)
);
ALTER TABLE hand_overs ENABLE ROW LEVEL SECURITY;
CREATE POLICY hand_overs_read ON hand_overs FOR SELECT USING (true);
CREATE POLICY hand_overs_made ON hand_overs FOR INSERT WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND from_staff = nullif(current_setting('wardwise.staff', true), '')::uuid)));
CREATE POLICY hand_overs_undone ON hand_overs FOR UPDATE USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND nullif(current_setting('wardwise.staff', true), '')::uuid IN (from_staff, to_staff))));
GRANT SELECT, INSERT, UPDATE ON hand_overs TO {{app}};
