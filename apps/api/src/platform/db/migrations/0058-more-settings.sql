-- Seven more of the waits are a network's to say. Each stands in its row as the others do, within what the list in the rules says.
ALTER TABLE networks
  ADD COLUMN lead_wait_hours       integer NOT NULL DEFAULT 24,
  ADD COLUMN lead_wait_today_hours integer NOT NULL DEFAULT 2,
  ADD COLUMN task_days_week        integer NOT NULL DEFAULT 3,
  ADD COLUMN task_days_later       integer NOT NULL DEFAULT 7,
  ADD COLUMN follow_up_wait_hours  integer NOT NULL DEFAULT 12,
  ADD COLUMN hold_minutes          integer NOT NULL DEFAULT 15,
  ADD COLUMN snooze_days           integer NOT NULL DEFAULT 14,
  ADD CONSTRAINT networks_more_waits_in_range CHECK (lead_wait_hours BETWEEN 2 AND 72 AND lead_wait_today_hours BETWEEN 1 AND 12
    AND task_days_week BETWEEN 1 AND 7 AND task_days_later BETWEEN 2 AND 28 AND follow_up_wait_hours BETWEEN 1 AND 20
    AND hold_minutes BETWEEN 5 AND 60 AND snooze_days BETWEEN 1 AND 28);

ALTER TABLE setting_changes DROP CONSTRAINT setting_changes_setting_known, ADD CONSTRAINT setting_changes_setting_known CHECK (
  setting IN ('WAVE_WAIT', 'WAVE_WAIT_TODAY', 'PROPOSAL_WAIT', 'LEAD_WAIT', 'LEAD_WAIT_TODAY', 'TASK_DAYS_WEEK', 'TASK_DAYS_LATER', 'FOLLOW_UP_WAIT',
    'HOLD', 'SNOOZE_DAYS', 'QUIET_FROM', 'QUIET_UNTIL', 'WEEKLY_DAY', 'WEEKLY_HOUR', 'SPENDING_CAP', 'CARD_DAYS', 'STUB_DAYS', 'CONCERN_YEARS'));

CREATE OR REPLACE FUNCTION put_setting_in_force() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  stands_in constant text := CASE NEW.setting
    WHEN 'WAVE_WAIT' THEN 'wave_wait_minutes' WHEN 'WAVE_WAIT_TODAY' THEN 'wave_wait_today_minutes' WHEN 'PROPOSAL_WAIT' THEN 'proposal_wait_hours'
    WHEN 'LEAD_WAIT' THEN 'lead_wait_hours' WHEN 'LEAD_WAIT_TODAY' THEN 'lead_wait_today_hours'
    WHEN 'TASK_DAYS_WEEK' THEN 'task_days_week' WHEN 'TASK_DAYS_LATER' THEN 'task_days_later' WHEN 'FOLLOW_UP_WAIT' THEN 'follow_up_wait_hours'
    WHEN 'HOLD' THEN 'hold_minutes' WHEN 'SNOOZE_DAYS' THEN 'snooze_days'
    WHEN 'QUIET_FROM' THEN 'quiet_from' WHEN 'QUIET_UNTIL' THEN 'quiet_until' WHEN 'WEEKLY_DAY' THEN 'weekly_weekday' WHEN 'WEEKLY_HOUR' THEN 'weekly_hour'
    WHEN 'SPENDING_CAP' THEN 'spending_cap_pence' WHEN 'CARD_DAYS' THEN 'card_days' WHEN 'STUB_DAYS' THEN 'stub_days' WHEN 'CONCERN_YEARS' THEN 'concern_years' END;
  changed integer;
BEGIN
  EXECUTE format('UPDATE networks SET %1$I = $1 WHERE id = $2 AND %1$I = $3', stands_in) USING NEW.value, NEW.network_id, NEW.was;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed <> 1 THEN RAISE EXCEPTION 'this setting was changed meanwhile' USING ERRCODE = 'serialization_failure'; END IF;
  RETURN NULL;
END $$;

-- ── A network's own words for whole sentences ────────────────────────────────────────────────────────────────────

-- One row for each version of a sentence in a language. One of them is in force; where that says nothing, what all say is said again.
CREATE TABLE wordings (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  key        text        NOT NULL,
  language   text        NOT NULL,
  said       text,
  in_force   boolean     NOT NULL DEFAULT true,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT wordings_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT wordings_changed_by_fkey FOREIGN KEY (network_id, changed_by) REFERENCES staff (network_id, id),
  CONSTRAINT wordings_key_known CHECK (key IN ('CALL_OUT', 'CALL_OUT_ORGANIZATION', 'CALL_OUT_LANGUAGE', 'VOLUNTEER_LINE', 'ASKER_LINE')),
  CONSTRAINT wordings_said_is_short CHECK (length(said) BETWEEN 1 AND 200)
);
CREATE UNIQUE INDEX wordings_in_force ON wordings (network_id, key, language) WHERE in_force;

-- The new version puts the one before it out of force, in the same statement; of two at once the second is refused by the index.
CREATE FUNCTION put_wording_in_force() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE wordings SET in_force = false WHERE network_id = NEW.network_id AND key = NEW.key AND language = NEW.language AND in_force;
  RETURN NEW;
END $$;
CREATE TRIGGER wordings_put_in_force BEFORE INSERT ON wordings FOR EACH ROW EXECUTE FUNCTION put_wording_in_force();

-- What is in force stands on public pages; the versions before it are the staff's to read. Coordinators change it, and nobody takes a version off the record.
ALTER TABLE wordings ENABLE ROW LEVEL SECURITY;
CREATE POLICY wordings_read ON wordings FOR SELECT USING (in_force OR (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) IN ('WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SYSTEM')));
CREATE POLICY wordings_made ON wordings FOR INSERT WITH CHECK (
  in_force AND network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND changed_by = nullif(current_setting('wardwise.staff', true), '')::uuid
  AND current_setting('wardwise.actor', true) = 'COORDINATOR');
GRANT SELECT, INSERT ON wordings TO {{app}};
