-- 40,000 requests over 400 days in the demo's two networks, nine in ten of them in Westminster; the same rows in every run.
-- Most are over, as after a year of work; of the last fortnight's, about 60 % still go on. Wards are uneven, as in life.
SELECT setseed(0.42);

CREATE TEMP TABLE ward_places AS
SELECT network_id, ward_code, row_number() OVER of_network AS place, count(*) OVER (PARTITION BY network_id) AS wards
FROM network_wards WINDOW of_network AS (PARTITION BY network_id ORDER BY md5(ward_code));

INSERT INTO volunteers (network_id, id, first_name, display_name, ward_code, languages, category_keys, grid_e, grid_n, page_language, capacity, on_duty,
  self_isolating, isolation_words, isolation_language, isolation_at, status, joined_at)
SELECT w.network_id, md5('volunteer ' || v.i)::uuid, 'First' || v.i, 'First' || v.i || ' L.', w.ward_code,
  CASE WHEN v.die < 0.6 THEN '{en}' WHEN v.die < 0.75 THEN '{ar,en}' WHEN v.die < 0.9 THEN '{fr,en}' ELSE '{bn,en,pt}' END::text[],
  ARRAY['shopping', 'prescription'], 528, 181, 'en', 1 + v.i % 3, v.die < 0.7, v.die > 0.97,
  CASE WHEN v.die > 0.97 THEN 'ISOLATION_1' END, CASE WHEN v.die > 0.97 THEN 'en' END, CASE WHEN v.die > 0.97 THEN now() END, 'APPROVED', now() - interval '300 days'
FROM (SELECT i, random() AS die, random() AS ward_die, CASE WHEN i % 8 = 0 THEN 'north-paddington' ELSE 'westminster' END AS slug
      FROM generate_series(1, 1600) i) v
JOIN networks n USING (slug)
JOIN ward_places w ON w.network_id = n.id AND w.place = 1 + floor(v.ward_die * w.wards);

CREATE TEMP TABLE drawn AS
SELECT i, n.id AS network_id, CASE WHEN i % 10 = 0 THEN 'north-paddington' ELSE 'westminster' END AS slug, random() AS ward_die, random() AS status_die,
  random() AS routing_die, random() AS urgency_die, random() AS needed_die, random() AS language_die, random() AS places_die,
  date_trunc('second', now() - (40000 - i) * interval '400 days' / 40000 - interval '1 hour') AS taken_at
FROM generate_series(1, 40000) i JOIN networks n ON n.slug = CASE WHEN i % 10 = 0 THEN 'north-paddington' ELSE 'westminster' END;

CREATE TEMP TABLE dealt AS
SELECT d.*, w.ward_code,
  CASE WHEN i > 38600 AND status_die < 0.08 THEN 'NEW' WHEN i > 38600 AND status_die < 0.22 THEN 'OPEN' WHEN i > 38600 AND status_die < 0.44 THEN 'ASSIGNED'
    WHEN i > 38600 AND status_die < 0.60 THEN 'DELIVERED' WHEN status_die < 0.85 THEN 'CLOSED' WHEN status_die < 0.92 THEN 'CANCELLED'
    WHEN status_die < 0.96 THEN 'UNMET' WHEN status_die < 0.975 THEN 'DUPLICATE' WHEN status_die < 0.99 THEN 'SIGNPOSTED' ELSE 'REFERRED' END AS status,
  (SELECT b.neighbour_code FROM ward_borders b JOIN network_wards o ON o.network_id = d.network_id AND o.ward_code = b.neighbour_code
    WHERE b.ward_code = w.ward_code ORDER BY md5(b.neighbour_code || d.i) LIMIT 1) AS neighbour
FROM drawn d JOIN ward_places w ON w.network_id = d.network_id AND w.place = 1 + floor(power(d.ward_die, 1.4) * w.wards);

INSERT INTO help_requests (network_id, id, ward_code, handled_by_ward, routing_kind, routing_metres, category_key, way, preferred_language, urgency, needed_by,
  places, status, taken_at, delivered_at, ended_at, duplicate_of)
SELECT network_id, md5('request ' || i)::uuid, ward_code, CASE WHEN routing_die < 0.25 THEN coalesce(neighbour, ward_code) ELSE ward_code END,
  CASE WHEN routing_die < 0.25 THEN 'NEIGHBOUR_ON_DUTY' WHEN routing_die < 0.95 THEN 'OWN_WARD_ON_DUTY' ELSE 'NOBODY_ON_DUTY' END,
  CASE WHEN routing_die < 0.25 THEN 800 END, (SELECT min(key) FROM categories c WHERE c.network_id = d.network_id), 'IN_PERSON',
  CASE WHEN language_die < 0.7 THEN 'en' WHEN language_die < 0.85 THEN 'ar' ELSE 'fr' END,
  CASE WHEN urgency_die < 0.2 THEN 'TODAY' WHEN urgency_die < 0.65 THEN 'THIS_WEEK' ELSE 'WHEN_POSSIBLE' END,
  CASE WHEN needed_die < 0.4 THEN (taken_at + needed_die * interval '17 days')::date END,
  CASE WHEN places_die < 0.92 THEN 1 WHEN places_die < 0.98 THEN 2 ELSE 3 END, status, taken_at,
  CASE WHEN status IN ('DELIVERED', 'CLOSED') THEN taken_at + interval '30 minutes' END,
  CASE WHEN status NOT IN ('NEW', 'OPEN', 'ASSIGNED', 'DELIVERED') THEN taken_at + interval '50 minutes' END,
  CASE WHEN status = 'DUPLICATE' THEN md5('request ' || CASE WHEN i > 10 THEN i - 10 ELSE i + 10 END)::uuid END
FROM dealt d;

-- Who does it: two in three from the ward itself, the others from next door; some had been handed back before.
CREATE TEMP TABLE crews AS
SELECT network_id, ward_code, array_agg(id ORDER BY id) AS ids FROM volunteers WHERE first_name LIKE 'First%' GROUP BY 1, 2;

CREATE TEMP TABLE tasks AS
SELECT d.network_id, d.i, md5('request ' || d.i)::uuid AS request_id, d.status AS request_status, d.taken_at, k, random() AS die,
  CASE WHEN random() < 0.65 THEN d.ward_code ELSE coalesce(d.neighbour, d.ward_code) END AS ward_code
FROM dealt d CROSS JOIN generate_series(0, 3) k
WHERE (k < CASE WHEN d.places_die < 0.92 THEN 1 WHEN d.places_die < 0.98 THEN 2 ELSE 3 END AND d.status IN ('ASSIGNED', 'DELIVERED', 'CLOSED'))
   OR (k = 3 AND d.language_die < 0.1) OR (k = 3 AND d.status = 'CANCELLED' AND d.language_die < 0.3);

INSERT INTO assignments (network_id, id, request_id, volunteer_id, status, proposed_at, accepted_at, started_at, delivered_at, ended_at, overridden)
SELECT network_id, md5('assignment ' || i || ' ' || k)::uuid, request_id, ids[1 + (i * 7 + k) % cardinality(ids)], status, taken_at + interval '5 minutes',
  CASE WHEN status <> 'PROPOSED' THEN taken_at + interval '10 minutes' END,
  CASE WHEN status IN ('STARTED', 'DELIVERED') THEN taken_at + interval '15 minutes' END,
  CASE WHEN status = 'DELIVERED' THEN taken_at + interval '30 minutes' END,
  CASE WHEN status IN ('HANDED_BACK', 'CANCELLED') THEN taken_at + interval '20 minutes' END, '{}'
FROM (SELECT t.*, CASE WHEN k = 3 THEN CASE request_status WHEN 'CANCELLED' THEN 'CANCELLED' ELSE 'HANDED_BACK' END
    WHEN request_status <> 'ASSIGNED' THEN 'DELIVERED' WHEN die < 0.2 THEN 'PROPOSED' WHEN die < 0.7 THEN 'ACCEPTED' ELSE 'STARTED' END AS status FROM tasks t) t
JOIN crews USING (network_id, ward_code);

INSERT INTO sessions (network_id, id, staff_id, token_hash, created_at, expires_at)
SELECT network_id, md5('session')::uuid, id, sha256(convert_to('{{token}}', 'UTF8')), now(), now() + interval '1 day'
FROM staff WHERE display_name = '{{lead}}';

-- What hangs on the requests of the last weeks: a call-out of two waves, two offers that came too late, two looks, and a follow-up where it is done.
INSERT INTO call_outs (network_id, id, request_id, decides, locality, when_slot, language, created_at, closed_at, wait_minutes)
SELECT network_id, md5('call-out ' || i)::uuid, md5('request ' || i)::uuid, 'LEAD_CHOOSES', 'the ward', 'TODAY', NULL, taken_at + interval '1 minute', taken_at + interval '4 minutes', 120
FROM dealt WHERE i > 38600;

INSERT INTO waves (network_id, call_out_id, number, wave_group, asked, sent_at)
SELECT network_id, md5('call-out ' || i)::uuid, n, CASE n WHEN 1 THEN 'WARD_WITH_LANGUAGE' ELSE 'NEIGHBOURS_WITH_LANGUAGE' END, 3 + i % 5, taken_at + n * interval '1 minute'
FROM dealt CROSS JOIN generate_series(1, 2) n WHERE i > 38600;

INSERT INTO offers (network_id, id, request_id, call_out_id, volunteer_id, status, offered_at, settled_at)
SELECT d.network_id, md5('offer ' || i || ' ' || n)::uuid, md5('request ' || i)::uuid, md5('call-out ' || i)::uuid, c.ids[1 + (i * 5 + n) % cardinality(c.ids)], 'TOO_LATE',
  d.taken_at + n * interval '1 minute', d.taken_at + interval '5 minutes'
FROM dealt d JOIN crews c USING (network_id, ward_code) CROSS JOIN generate_series(1, 2) n WHERE i > 38600;

INSERT INTO looks (network_id, id, at, staff_id, role, request_id, fields, purpose)
SELECT d.network_id, md5('look ' || i || ' ' || n)::uuid, d.taken_at + n * interval '2 minutes', s.id, 'WARD_LEAD', md5('request ' || i)::uuid, '{calledName,phone}', 'CALL_BACK'
FROM dealt d JOIN staff s ON s.network_id = d.network_id AND s.display_name = '{{lead}}' CROSS JOIN generate_series(1, 2) n WHERE i > 38600;

INSERT INTO follow_ups (network_id, id, request_id, party, status, answer, due_at, ended_at)
SELECT network_id, md5('follow-up ' || i)::uuid, md5('request ' || i)::uuid, 'REQUESTER', CASE status WHEN 'CLOSED' THEN 'DONE' ELSE 'DUE' END,
  CASE status WHEN 'CLOSED' THEN 'WENT_WELL' END, taken_at + interval '1 day', CASE status WHEN 'CLOSED' THEN taken_at + interval '1 day' END
FROM dealt WHERE i > 38600 AND status IN ('DELIVERED', 'CLOSED');
