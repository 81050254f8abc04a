-- A part of the queue that somebody keeps under a name, for themselves or for the whole network: keys of what it is narrowed by, and no person.
CREATE TABLE queue_views (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  made_by    uuid        NOT NULL,
  name       text        NOT NULL,
  shared     boolean     NOT NULL,
  choices    jsonb       NOT NULL,
  made_at    timestamptz NOT NULL,
  CONSTRAINT queue_views_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT queue_views_made_by_fkey FOREIGN KEY (network_id, made_by) REFERENCES staff (network_id, id),
  CONSTRAINT queue_views_named CHECK (length(name) BETWEEN 1 AND 60 AND name = btrim(name)),
  CONSTRAINT queue_views_choices_are_lists CHECK (
    choices ?& array['part', 'wards', 'statuses', 'urgencies', 'due', 'categories', 'languages', 'holds']
    AND choices - array['part', 'wards', 'statuses', 'urgencies', 'due', 'categories', 'languages', 'holds'] = '{}'
    AND choices ->> 'part' IN ('TODAY', 'TO_FIND', 'UNDER_WAY', 'FOLLOW_UP', 'OVER')
    AND NOT jsonb_path_exists(choices - 'part', 'strict $.* ? (@.type() != "array")')
    AND length(choices::text) <= 8000)
);
CREATE INDEX queue_views_by_maker ON queue_views (network_id, made_by);

-- Who reads which is said by the read shape, as of all that holds nothing sealed; here, that nobody writes to another's.
ALTER TABLE queue_views ENABLE ROW LEVEL SECURITY;
CREATE POLICY queue_views_read ON queue_views FOR SELECT USING (true);
CREATE POLICY queue_views_made ON queue_views FOR INSERT WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) IN ('WARD_LEAD', 'COORDINATOR')
  AND made_by = nullif(current_setting('wardwise.staff', true), '')::uuid);
CREATE POLICY queue_views_changed ON queue_views FOR UPDATE USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (made_by = nullif(current_setting('wardwise.staff', true), '')::uuid
    OR (shared AND current_setting('wardwise.actor', true) = 'COORDINATOR')))
  WITH CHECK (network_id = nullif(current_setting('wardwise.network', true), '')::uuid);
CREATE POLICY queue_views_deleted ON queue_views FOR DELETE USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (made_by = nullif(current_setting('wardwise.staff', true), '')::uuid
    OR (shared AND current_setting('wardwise.actor', true) = 'COORDINATOR')
    OR current_setting('wardwise.actor', true) = 'SYSTEM'));
GRANT SELECT, INSERT, UPDATE, DELETE ON queue_views TO {{app}};
