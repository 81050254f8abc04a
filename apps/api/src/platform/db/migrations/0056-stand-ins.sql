-- A lead who goes away names another for some days in one ward: who has its duty then, and sees its requests. It ends by itself, or sooner.
CREATE TABLE stand_ins (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  ward_code  text        NOT NULL,
  away_staff uuid        NOT NULL,
  stand_in   uuid        NOT NULL,
  first_day  date        NOT NULL,
  last_day   date        NOT NULL,
  made_by    uuid        NOT NULL,
  made_at    timestamptz NOT NULL,
  ended_by   uuid,
  ended_at   timestamptz,
  CONSTRAINT stand_ins_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT stand_ins_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT stand_ins_away_fkey FOREIGN KEY (network_id, away_staff) REFERENCES staff (network_id, id),
  CONSTRAINT stand_ins_stand_in_fkey FOREIGN KEY (network_id, stand_in) REFERENCES staff (network_id, id),
  CONSTRAINT stand_ins_made_by_fkey FOREIGN KEY (network_id, made_by) REFERENCES staff (network_id, id),
  CONSTRAINT stand_ins_ended_by_fkey FOREIGN KEY (network_id, ended_by) REFERENCES staff (network_id, id),
  CONSTRAINT stand_ins_between_two CHECK (away_staff <> stand_in),
  CONSTRAINT stand_ins_in_order CHECK (first_day <= last_day),
  CONSTRAINT stand_ins_ended_by_somebody CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX stand_ins_of_ward ON stand_ins (network_id, ward_code, last_day);
CREATE INDEX stand_ins_of_staff ON stand_ins (network_id, stand_in, last_day);

-- Whoever goes away names them, or a coordinator; either of the two ends it. Who reads it is said by the read shape.
ALTER TABLE stand_ins ENABLE ROW LEVEL SECURITY;
CREATE POLICY stand_ins_read ON stand_ins FOR SELECT USING (true);
CREATE POLICY stand_ins_made ON stand_ins FOR INSERT WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND made_by = nullif(current_setting('wardwise.staff', true), '')::uuid
  AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND away_staff = nullif(current_setting('wardwise.staff', true), '')::uuid)));
CREATE POLICY stand_ins_ended ON stand_ins FOR UPDATE USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD' AND nullif(current_setting('wardwise.staff', true), '')::uuid IN (away_staff, stand_in))));
GRANT SELECT, INSERT ON stand_ins TO {{app}};
GRANT UPDATE (ended_by, ended_at) ON stand_ins TO {{app}};
-- Who may hear is looked at anew at once where somebody begins to stand in, or stops.
CREATE TRIGGER stand_ins_heard AFTER INSERT OR UPDATE ON stand_ins FOR EACH ROW EXECUTE FUNCTION say_what_changed('STAFF', 'stand_in');

-- On which days somebody stands in: up to the day before it was ended, and only while the one leads the ward and the other is a lead.
CREATE VIEW stand_in_days WITH (security_invoker = true) AS
  SELECT i.network_id, i.id, i.ward_code, i.away_staff, i.stand_in, i.first_day,
    least(i.last_day, (i.ended_at AT TIME ZONE 'Europe/London')::date - 1) AS last_day
  FROM stand_ins i
    JOIN staff_wards w ON w.network_id = i.network_id AND w.staff_id = i.away_staff AND w.ward_code = i.ward_code
    JOIN staff s ON s.network_id = i.network_id AND s.id = i.stand_in AND s.left_at IS NULL AND 'WARD_LEAD' = ANY (s.roles);
GRANT SELECT ON stand_in_days TO {{app}};

-- Who answers for which ward today: its leads, and whoever stands in for one of them.
CREATE VIEW leads_today WITH (security_invoker = true) AS
  SELECT network_id, staff_id, ward_code FROM staff_wards
  UNION
  SELECT network_id, stand_in, ward_code FROM stand_in_days
  WHERE (now() AT TIME ZONE 'Europe/London')::date BETWEEN first_day AND last_day;
GRANT SELECT ON leads_today TO {{app}};

-- Whoever stands in has the duty of the one who is away, once where they had the day themselves.
CREATE OR REPLACE FUNCTION duties_on(network uuid, that_day date)
  RETURNS TABLE (ward_code text, staff_id uuid, starts time, ends time, every_week boolean) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (said.ward_code, coalesce(i.stand_in, said.staff_id))
    said.ward_code, coalesce(i.stand_in, said.staff_id), said.starts, said.ends, said.every_week AND i.id IS NULL
  FROM (
    SELECT d.ward_code, d.staff_id, d.starts, d.ends, true AS every_week FROM duties d
    WHERE d.network_id = network AND d.weekday = extract(isodow FROM that_day) AND NOT EXISTS (
      SELECT FROM duty_changes c WHERE c.network_id = d.network_id AND c.ward_code = d.ward_code AND c.day = that_day AND c.staff_id = d.staff_id)
    UNION ALL
    SELECT c.ward_code, c.staff_id, c.starts, c.ends, false FROM duty_changes c
    WHERE c.network_id = network AND c.day = that_day AND c.on_duty) said
    LEFT JOIN stand_in_days i ON i.network_id = network AND i.ward_code = said.ward_code AND i.away_staff = said.staff_id
      AND that_day BETWEEN i.first_day AND i.last_day
  WHERE NOT EXISTS (
    SELECT FROM paused_days p WHERE p.network_id = network AND p.ward_code = said.ward_code AND that_day BETWEEN p.first_day AND p.last_day)
  ORDER BY said.ward_code, coalesce(i.stand_in, said.staff_id), i.id NULLS FIRST, said.starts NULLS FIRST
$$;
