-- What a network sets for itself stands in its row, where whatever needs it reads it anyway; nothing puts a number there but a change that is on record.
ALTER TABLE networks
  ADD COLUMN stub_days integer NOT NULL DEFAULT 28,
  ADD CONSTRAINT networks_stub_days_in_range CHECK (stub_days BETWEEN 7 AND 28);

CREATE TABLE setting_changes (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  setting    text        NOT NULL,
  was        integer     NOT NULL,
  value      integer     NOT NULL,
  why        text,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT setting_changes_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT setting_changes_changed_by_fkey FOREIGN KEY (network_id, changed_by) REFERENCES staff (network_id, id),
  CONSTRAINT setting_changes_setting_known CHECK (setting IN ('WAVE_WAIT', 'WAVE_WAIT_TODAY', 'PROPOSAL_WAIT', 'QUIET_FROM', 'QUIET_UNTIL',
    'WEEKLY_DAY', 'WEEKLY_HOUR', 'SPENDING_CAP', 'CARD_DAYS', 'STUB_DAYS', 'CONCERN_YEARS')),
  CONSTRAINT setting_changes_changes_it CHECK (value <> was),
  CONSTRAINT setting_changes_why_is_short CHECK (length(why) BETWEEN 1 AND 300)
);
CREATE INDEX setting_changes_of_setting ON setting_changes (network_id, setting, changed_at, id);

-- The change itself puts the number in force, in the same statement: the record and what holds cannot differ. Of two at once the second is tried again, and finds what the first has made of it.
CREATE FUNCTION put_setting_in_force() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  stands_in constant text := CASE NEW.setting
    WHEN 'WAVE_WAIT' THEN 'wave_wait_minutes' WHEN 'WAVE_WAIT_TODAY' THEN 'wave_wait_today_minutes' WHEN 'PROPOSAL_WAIT' THEN 'proposal_wait_hours'
    WHEN 'QUIET_FROM' THEN 'quiet_from' WHEN 'QUIET_UNTIL' THEN 'quiet_until' WHEN 'WEEKLY_DAY' THEN 'weekly_weekday' WHEN 'WEEKLY_HOUR' THEN 'weekly_hour'
    WHEN 'SPENDING_CAP' THEN 'spending_cap_pence' WHEN 'CARD_DAYS' THEN 'card_days' WHEN 'STUB_DAYS' THEN 'stub_days' WHEN 'CONCERN_YEARS' THEN 'concern_years' END;
  changed integer;
BEGIN
  EXECUTE format('UPDATE networks SET %1$I = $1 WHERE id = $2 AND %1$I = $3', stands_in) USING NEW.value, NEW.network_id, NEW.was;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed <> 1 THEN RAISE EXCEPTION 'this setting was changed meanwhile' USING ERRCODE = 'serialization_failure'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER setting_changes_put_in_force AFTER INSERT ON setting_changes FOR EACH ROW EXECUTE FUNCTION put_setting_in_force();

-- Coordinators change them, whoever reads concerns what becomes of those; the staff of the network read them. Nobody takes a change off the record.
ALTER TABLE setting_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY setting_changes_read ON setting_changes FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) IN ('WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SYSTEM'));
CREATE POLICY setting_changes_made ON setting_changes FOR INSERT WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND changed_by = nullif(current_setting('wardwise.staff', true), '')::uuid
  AND CASE WHEN setting = 'CONCERN_YEARS' THEN current_setting('wardwise.safeguarding', true) = 'true'
    ELSE current_setting('wardwise.actor', true) = 'COORDINATOR' END);
GRANT SELECT, INSERT ON setting_changes TO {{app}};
REVOKE UPDATE, DELETE ON networks FROM {{app}};
-- Whoever holds a row must be allowed to change something in it: what every row of the network points at can be given no other value.
GRANT UPDATE (id) ON networks TO {{app}};
GRANT SELECT (id, stub_days) ON networks TO {{keeper}};

-- ── What a network offers, and its own words for that ────────────────────────────────────────────────────────────

ALTER TABLE skills ADD COLUMN offered boolean NOT NULL DEFAULT true;

CREATE TABLE offering_changes (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  kind       text        NOT NULL,
  key        text        NOT NULL,
  part       text        NOT NULL,
  language   text,
  was        text        NOT NULL,
  value      text        NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT offering_changes_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT offering_changes_changed_by_fkey FOREIGN KEY (network_id, changed_by) REFERENCES staff (network_id, id),
  CONSTRAINT offering_changes_part_known CHECK ((kind, part) IN (('CATEGORY', 'OFFERED'), ('CATEGORY', 'LABEL'), ('CATEGORY', 'PUBLIC_LABEL'), ('SKILL', 'OFFERED'), ('SKILL', 'LABEL'))),
  CONSTRAINT offering_changes_of_one_language CHECK ((part = 'OFFERED') = (language IS NULL)),
  CONSTRAINT offering_changes_changes_it CHECK (value <> was AND length(value) BETWEEN 1 AND 60 AND (part <> 'OFFERED' OR value IN ('true', 'false'))),
  -- A call in somebody's language is made by a lead for another request: nobody asks for it.
  CONSTRAINT offering_changes_leave_interpreting CHECK (kind <> 'CATEGORY' OR key <> 'interpreting')
);
CREATE INDEX offering_changes_of_network ON offering_changes (network_id, kind, key, changed_at, id);

CREATE FUNCTION put_offering_in_force() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed integer;
BEGIN
  IF NEW.part = 'OFFERED' THEN
    EXECUTE format('UPDATE %I SET offered = $1::boolean WHERE network_id = $2 AND key = $3 AND offered = $4::boolean',
      CASE NEW.kind WHEN 'CATEGORY' THEN 'categories' ELSE 'skills' END) USING NEW.value, NEW.network_id, NEW.key, NEW.was;
  ELSIF NEW.kind = 'CATEGORY' THEN
    EXECUTE format('UPDATE category_labels SET %1$I = $1 WHERE network_id = $2 AND category_key = $3 AND language = $4 AND %1$I = $5',
      lower(NEW.part)) USING NEW.value, NEW.network_id, NEW.key, NEW.language, NEW.was;
  ELSE
    UPDATE skill_labels SET label = NEW.value WHERE network_id = NEW.network_id AND skill_key = NEW.key AND language = NEW.language AND label = NEW.was;
  END IF;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed <> 1 THEN RAISE EXCEPTION 'this was changed meanwhile' USING ERRCODE = 'serialization_failure'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER offering_changes_put_in_force AFTER INSERT ON offering_changes FOR EACH ROW EXECUTE FUNCTION put_offering_in_force();

ALTER TABLE offering_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY offering_changes_read ON offering_changes FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) IN ('WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SYSTEM'));
CREATE POLICY offering_changes_made ON offering_changes FOR INSERT WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND changed_by = nullif(current_setting('wardwise.staff', true), '')::uuid
  AND current_setting('wardwise.actor', true) = 'COORDINATOR');
GRANT SELECT, INSERT ON offering_changes TO {{app}};
REVOKE UPDATE, DELETE ON categories, category_labels, skills, skill_labels FROM {{app}};
