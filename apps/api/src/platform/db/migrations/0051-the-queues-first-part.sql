-- The first part of the queue is called by a word of its own, for Today is a page; and a view holds whether it shows what is put off.
ALTER TABLE queue_views DROP CONSTRAINT queue_views_choices_are_lists;
UPDATE queue_views SET choices = choices || jsonb_build_object('snoozes', '[]'::jsonb,
  'part', CASE choices ->> 'part' WHEN 'TODAY' THEN 'CURRENT' ELSE choices ->> 'part' END);
ALTER TABLE queue_views ADD CONSTRAINT queue_views_choices_are_lists CHECK (
  choices ?& array['part', 'wards', 'statuses', 'urgencies', 'due', 'categories', 'languages', 'holds', 'snoozes']
  AND choices - array['part', 'wards', 'statuses', 'urgencies', 'due', 'categories', 'languages', 'holds', 'snoozes'] = '{}'
  AND choices ->> 'part' IN ('CURRENT', 'TO_FIND', 'UNDER_WAY', 'FOLLOW_UP', 'OVER')
  AND NOT jsonb_path_exists(choices - 'part', 'strict $.* ? (@.type() != "array")')
  AND length(choices::text) <= 8000);
