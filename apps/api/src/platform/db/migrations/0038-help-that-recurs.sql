-- Help that recurs by a rule of its own, with or without a service that is waited for: occurrences are made ahead, and the yes is asked for again.
ALTER TABLE standing_arrangements
  ADD COLUMN rule           text,
  ADD COLUMN starts_on      date,
  ADD COLUMN made_until     date,
  ADD COLUMN asked_again_at timestamptz,
  ADD COLUMN paused_at      timestamptz;
UPDATE standing_arrangements a SET
  rule = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=' || (array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[a.weekday],
  starts_on = (a.set_up_at AT TIME ZONE 'Europe/London')::date + 1,
  made_until = (SELECT max(r.needed_by) FROM help_requests r WHERE r.network_id = a.network_id AND r.arrangement_id = a.id);
ALTER TABLE standing_arrangements
  ALTER COLUMN rule SET NOT NULL,
  ALTER COLUMN starts_on SET NOT NULL,
  DROP COLUMN weekday,
  ADD CONSTRAINT standing_arrangements_rule_ours CHECK (rule ~ '^FREQ=(WEEKLY;INTERVAL=[1-4];BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*|MONTHLY;INTERVAL=1;BYDAY=([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU))(;UNTIL=[0-9]{8})?$'),
  ADD CONSTRAINT standing_arrangements_paused_was_asked CHECK (paused_at IS NULL OR asked_again_at IS NOT NULL),
  DROP CONSTRAINT standing_arrangements_ended_why_known,
  ADD CONSTRAINT standing_arrangements_ended_why_known CHECK (ended_why IN ('BY_LEAD', 'BY_REQUESTER', 'WITH_REQUEST', 'RUN_OUT', 'NO_YES'));

-- Two workers make none twice: the arrangement's row is held, and it says up to which day they are made.
DROP INDEX help_requests_one_occurrence;

-- How often somebody was asked lately.
CREATE INDEX task_links_of_volunteer ON task_links (network_id, volunteer_id, created_at);
