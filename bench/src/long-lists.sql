-- So many open requests and approved volunteers more in Vincent Square; the same rows in every run.
SELECT setseed(0.42);

INSERT INTO volunteers (network_id, id, first_name, display_name, ward_code, languages, category_keys, grid_e, grid_n, page_language, capacity, on_duty, self_isolating, status, joined_at)
SELECT n.id, md5('long volunteer ' || i)::uuid, 'First' || i, 'First' || i || ' L.', w.code, CASE WHEN random() < 0.7 THEN '{en}' ELSE '{ar,en}' END::text[],
  ARRAY['shopping', 'prescription'], 529, 179, 'en', 2, random() < 0.7, false, 'APPROVED', now() - interval '300 days'
FROM generate_series(1, {{many}}) i, networks n, wards w WHERE n.slug = 'westminster' AND w.name = 'Vincent Square';

INSERT INTO help_requests (network_id, id, ward_code, handled_by_ward, routing_kind, category_key, way, preferred_language, urgency, needed_by, places, status, taken_at)
SELECT n.id, md5('long request ' || i)::uuid, w.code, w.code, 'OWN_WARD_ON_DUTY', CASE WHEN random() < 0.6 THEN 'shopping' ELSE 'prescription' END, 'IN_PERSON',
  CASE WHEN random() < 0.7 THEN 'en' ELSE 'ar' END, CASE WHEN random() < 0.3 THEN 'TODAY' ELSE 'THIS_WEEK' END,
  CASE WHEN random() < 0.5 THEN (now() + random() * interval '20 days')::date END, 1, 'OPEN', now() - random() * interval '30 days'
FROM generate_series(1, {{many}}) i, networks n, wards w WHERE n.slug = 'westminster' AND w.name = 'Vincent Square';

ANALYZE;
