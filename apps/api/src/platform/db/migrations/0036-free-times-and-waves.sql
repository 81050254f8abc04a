-- When a volunteer is free in a week, and in which hours they are not written to; nothing said: at any time, and the network's hours.
ALTER TABLE volunteers
  ADD COLUMN free_times  text[] NOT NULL DEFAULT '{}',
  ADD COLUMN quiet_from  smallint,
  ADD COLUMN quiet_until smallint,
  ADD CONSTRAINT volunteers_free_times_known CHECK (free_times <@ ARRAY[
    'MONDAY_MORNING', 'MONDAY_AFTERNOON', 'MONDAY_EVENING', 'TUESDAY_MORNING', 'TUESDAY_AFTERNOON', 'TUESDAY_EVENING',
    'WEDNESDAY_MORNING', 'WEDNESDAY_AFTERNOON', 'WEDNESDAY_EVENING', 'THURSDAY_MORNING', 'THURSDAY_AFTERNOON', 'THURSDAY_EVENING',
    'FRIDAY_MORNING', 'FRIDAY_AFTERNOON', 'FRIDAY_EVENING', 'SATURDAY_MORNING', 'SATURDAY_AFTERNOON', 'SATURDAY_EVENING',
    'SUNDAY_MORNING', 'SUNDAY_AFTERNOON', 'SUNDAY_EVENING']),
  ADD CONSTRAINT volunteers_quiet_hours_are_two CHECK (num_nonnulls(quiet_from, quiet_until) IN (0, 2)),
  ADD CONSTRAINT volunteers_quiet_hours_in_range CHECK (quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND quiet_from <> quiet_until);

-- The hours in which nobody is asked (both the same: none), and how long a call-out waits before it asks the next group.
ALTER TABLE networks
  ADD COLUMN quiet_from              smallint NOT NULL DEFAULT 21,
  ADD COLUMN quiet_until             smallint NOT NULL DEFAULT 8,
  ADD COLUMN wave_wait_minutes       integer  NOT NULL DEFAULT 120,
  ADD COLUMN wave_wait_today_minutes integer  NOT NULL DEFAULT 30,
  ADD CONSTRAINT networks_quiet_hours_in_range CHECK (quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23),
  ADD CONSTRAINT networks_wave_waits_in_range CHECK (wave_wait_minutes BETWEEN 10 AND 1440 AND wave_wait_today_minutes BETWEEN 10 AND 1440);

-- A call-out asks the next group by itself, waits for the lead, or has asked everybody. What was out before waits for the lead, as it did.
ALTER TABLE call_outs
  ADD COLUMN wait_minutes   integer NOT NULL DEFAULT 120,
  ADD COLUMN next_wave_at   timestamptz,
  ADD COLUMN paused_at      timestamptz,
  ADD COLUMN nobody_left_at timestamptz;
UPDATE call_outs SET paused_at = created_at WHERE closed_at IS NULL;
ALTER TABLE call_outs
  ALTER COLUMN wait_minutes DROP DEFAULT,
  ADD CONSTRAINT call_outs_wait_in_range CHECK (wait_minutes BETWEEN 10 AND 1440),
  ADD CONSTRAINT call_outs_goes_on_somehow CHECK (
       (closed_at IS NOT NULL AND next_wave_at IS NULL)
    OR (closed_at IS NULL AND num_nonnulls(next_wave_at, paused_at, nobody_left_at) = 1));
CREATE INDEX call_outs_next_wave ON call_outs (next_wave_at) WHERE next_wave_at IS NOT NULL;

ALTER TABLE nudges
  DROP CONSTRAINT nudges_kind_known,
  ADD CONSTRAINT nudges_kind_known CHECK (kind IN ('OFFER_WAITING', 'NOBODY_ANSWERED', 'NOBODY_LEFT', 'TASK_OVERDUE', 'FOLLOW_UP_DUE'));
