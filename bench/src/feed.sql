-- 10,000 services of 2,000 organisations, each with areas, schedules, languages and needs, half of them with a place; the same rows in every run.
SELECT setseed(0.42);

INSERT INTO organizations (id, name, description, website, kept_by)
SELECT md5('organization ' || i)::uuid, 'Organisation ' || i, 'People who help people, number ' || i, 'https://organisation-' || i || '.example/', n.id
FROM generate_series(1, 2000) i, (SELECT id FROM networks ORDER BY name LIMIT 1) n;

INSERT INTO services (id, organization_id, name, description, url, email, status, eligibility, assured_on, language_tags, need_keys, ways, everywhere, takes_referrals)
SELECT md5('service ' || i)::uuid, md5('organization ' || 1 + i % 2000)::uuid, 'Service ' || i,
  'What service ' || i || ' does for whoever comes: it listens, it looks for what there is, and it stays until that has begun.',
  'https://organisation-' || 1 + i % 2000 || '.example/services/' || i, 'hello@organisation-' || 1 + i % 2000 || '.example', 'ACTIVE',
  'Whoever lives here', current_date - i % 300, CASE i % 3 WHEN 0 THEN '{en,ar}' WHEN 1 THEN '{en}' ELSE '{en,fr,bn}' END::text[],
  ARRAY(SELECT key FROM needs WHERE position IN (1 + i % 11, 1 + i % 7)), '{IN_PERSON,BY_PHONE}', i % 4 = 0, 'SELF_ONLY'
FROM generate_series(1, 10000) i ORDER BY i;

INSERT INTO service_wards (service_id, ward_code)
SELECT md5('service ' || i)::uuid, w.code FROM generate_series(1, 10000) i
JOIN (SELECT code, row_number() OVER (ORDER BY code) AS place FROM wards) w ON i % 4 <> 0 AND w.place % 6 = i % 6;

INSERT INTO service_schedules (id, service_id, freq, byday, opens_at, closes_at)
SELECT md5('schedule ' || i)::uuid, md5('service ' || i)::uuid, 'WEEKLY', 'MO,TU,WE,TH,FR', '09:00', '17:00' FROM generate_series(1, 10000) i;

INSERT INTO service_places (id, service_id, location_id, address, city, postcode)
SELECT md5('place ' || i)::uuid, md5('service ' || i)::uuid, md5('location ' || i)::uuid, i || ' Street', 'London', p.postcode
FROM generate_series(2, 10000, 2) i JOIN (SELECT postcode, row_number() OVER (ORDER BY postcode) - 1 AS place, count(*) OVER () AS total FROM postcodes) p
  ON p.place = i % p.total;
