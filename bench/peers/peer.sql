-- The same rows for a server that shows tables as they are: a schema of copies, whose columns are already what the answer holds (ids with their prefix,
-- times as text, the first name a lead may read of anybody, counts), with the keys and indexes it needs, and row-level security as its way to authorise.
CREATE SCHEMA peer;
GRANT USAGE ON SCHEMA peer TO {{app}};

CREATE TABLE peer.wards AS
  SELECT n.network_id, w.code, w.name FROM wards w JOIN network_wards n ON n.ward_code = w.code;
ALTER TABLE peer.wards ADD PRIMARY KEY (network_id, code);

CREATE TABLE peer.ward_borders AS SELECT ward_code, neighbour_code FROM ward_borders;
ALTER TABLE peer.ward_borders ADD PRIMARY KEY (ward_code, neighbour_code);

CREATE TABLE peer.categories AS
  SELECT c.network_id, c.key, c.position, l.label FROM categories c
  JOIN category_labels l ON l.network_id = c.network_id AND l.category_key = c.key AND l.language = 'en';
ALTER TABLE peer.categories ADD PRIMARY KEY (network_id, key);

CREATE TABLE peer.volunteers AS
  SELECT network_id, id, 'vol_' || id AS shown_id, first_name, display_name, ward_code, languages, category_keys, status, on_duty, capacity,
    (SELECT count(*)::int FROM assignments a WHERE a.network_id = v.network_id AND a.volunteer_id = v.id AND a.status IN ('PROPOSED', 'ACCEPTED', 'STARTED')) AS live_assignments
  FROM volunteers v;
ALTER TABLE peer.volunteers ADD PRIMARY KEY (id), ADD FOREIGN KEY (network_id, ward_code) REFERENCES peer.wards;
CREATE INDEX ON peer.volunteers (network_id, ward_code);
CREATE INDEX ON peer.volunteers (network_id, display_name, id);

CREATE TABLE peer.requests AS
  SELECT network_id, id, 'req_' || id AS shown_id, status, urgency, way, preferred_language, needed_by, places, ward_code, handled_by_ward, category_key, taken_by,
    to_char(taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS taken_at, ended_at IS NULL AS live, queue_rank, queue_day, taken_at AS queue_time
  FROM help_requests;
ALTER TABLE peer.requests ADD PRIMARY KEY (id), ADD FOREIGN KEY (network_id, ward_code) REFERENCES peer.wards,
  ADD CONSTRAINT handled_by FOREIGN KEY (network_id, handled_by_ward) REFERENCES peer.wards, ADD FOREIGN KEY (network_id, category_key) REFERENCES peer.categories;
CREATE INDEX ON peer.requests (network_id, queue_rank, queue_day, queue_time, id);
CREATE INDEX ON peer.requests (network_id, ward_code, queue_rank, queue_day, queue_time, id);
CREATE INDEX ON peer.requests (network_id, queue_rank, queue_day, queue_time, id) WHERE live;

CREATE TABLE peer.assignments AS
  SELECT a.network_id, a.id, 'asg_' || a.id AS shown_id, a.request_id, a.volunteer_id, a.status, v.first_name AS volunteer_first_name,
    to_char(a.accepted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS accepted_at
  FROM assignments a JOIN volunteers v ON v.id = a.volunteer_id;
ALTER TABLE peer.assignments ADD PRIMARY KEY (id), ADD FOREIGN KEY (request_id) REFERENCES peer.requests, ADD FOREIGN KEY (volunteer_id) REFERENCES peer.volunteers;
CREATE INDEX ON peer.assignments (request_id, id);
CREATE INDEX ON peer.assignments (volunteer_id, status);

CREATE TABLE peer.call_outs AS
  SELECT network_id, id, 'cal_' || id AS shown_id, request_id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS created_at FROM call_outs;
ALTER TABLE peer.call_outs ADD PRIMARY KEY (id), ADD FOREIGN KEY (request_id) REFERENCES peer.requests;
CREATE INDEX ON peer.call_outs (request_id, created_at);

CREATE TABLE peer.waves AS
  SELECT network_id, call_out_id, number, wave_group AS "group", asked, to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS sent_at FROM waves;
ALTER TABLE peer.waves ADD PRIMARY KEY (call_out_id, number), ADD FOREIGN KEY (call_out_id) REFERENCES peer.call_outs;

CREATE TABLE peer.offers AS
  SELECT o.network_id, o.id, 'off_' || o.id AS shown_id, o.request_id, o.volunteer_id, o.status, v.first_name AS volunteer_first_name, o.offered_at AS at,
    to_char(o.offered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS offered_at
  FROM offers o JOIN volunteers v ON v.id = o.volunteer_id;
ALTER TABLE peer.offers ADD PRIMARY KEY (id), ADD FOREIGN KEY (request_id) REFERENCES peer.requests, ADD FOREIGN KEY (volunteer_id) REFERENCES peer.volunteers;
CREATE INDEX ON peer.offers (request_id, at, id);

CREATE TABLE peer.follow_ups AS
  SELECT network_id, id, 'fup_' || id AS shown_id, request_id, party, status, answer,
    to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS due_at FROM follow_ups;
ALTER TABLE peer.follow_ups ADD PRIMARY KEY (id), ADD FOREIGN KEY (request_id) REFERENCES peer.requests;
CREATE INDEX ON peer.follow_ups (request_id, id);

CREATE TABLE peer.looks AS
  SELECT l.network_id, l.id, 'lok_' || l.id AS shown_id, l.request_id, l.role, l.purpose, l.fields, l.at AS looked_at, s.display_name AS who,
    to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
  FROM looks l JOIN staff s ON s.id = l.staff_id WHERE l.request_id IS NOT NULL;
ALTER TABLE peer.looks ADD PRIMARY KEY (id), ADD FOREIGN KEY (request_id) REFERENCES peer.requests;
CREATE INDEX ON peer.looks (request_id, looked_at, id);

-- What is no column: fields that PostGraphile makes of functions.
CREATE FUNCTION peer.wards_neighbours(w peer.wards) RETURNS SETOF peer.wards LANGUAGE sql STABLE AS
  'SELECT o.* FROM peer.wards o WHERE o.network_id = w.network_id AND EXISTS (SELECT FROM peer.ward_borders b WHERE b.ward_code = w.code AND b.neighbour_code = o.code) ORDER BY o.name';
CREATE FUNCTION peer.volunteers_offered(v peer.volunteers) RETURNS SETOF peer.categories LANGUAGE sql STABLE AS
  'SELECT c.* FROM peer.categories c WHERE c.network_id = v.network_id AND c.key = ANY (v.category_keys) ORDER BY c.position';

-- Who sees what: the predicates of the read shapes, said as policies. A setting is read once a statement, as their documentation advises.
ALTER TABLE peer.wards ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.categories ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.volunteers ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.assignments ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.call_outs ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.waves ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.offers ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.follow_ups ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer.looks ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON peer.wards FOR SELECT USING (network_id = (SELECT current_setting('peer.network')::uuid));
CREATE POLICY seen ON peer.categories FOR SELECT USING (network_id = (SELECT current_setting('peer.network')::uuid));
CREATE POLICY seen ON peer.volunteers FOR SELECT USING (network_id = (SELECT current_setting('peer.network')::uuid)
  AND ward_code = ANY ((SELECT current_setting('peer.wards')::text[])::text[]));
CREATE POLICY seen ON peer.requests FOR SELECT USING (network_id = (SELECT current_setting('peer.network')::uuid)
  AND (ward_code = ANY ((SELECT current_setting('peer.wards')::text[])::text[]) OR handled_by_ward = ANY ((SELECT current_setting('peer.wards')::text[])::text[])
    OR (ward_code IS NULL AND taken_by = (SELECT current_setting('peer.staff')::uuid))));
CREATE POLICY seen ON peer.assignments FOR SELECT USING (EXISTS (SELECT FROM peer.requests q WHERE q.id = request_id));
CREATE POLICY seen ON peer.call_outs FOR SELECT USING (EXISTS (SELECT FROM peer.requests q WHERE q.id = request_id));
CREATE POLICY seen ON peer.waves FOR SELECT USING (EXISTS (SELECT FROM peer.call_outs o WHERE o.id = call_out_id));
CREATE POLICY seen ON peer.offers FOR SELECT USING (EXISTS (SELECT FROM peer.requests q WHERE q.id = request_id));
CREATE POLICY seen ON peer.follow_ups FOR SELECT USING (EXISTS (SELECT FROM peer.requests q WHERE q.id = request_id));
CREATE POLICY seen ON peer.looks FOR SELECT USING (EXISTS (SELECT FROM peer.requests q WHERE q.id = request_id));
GRANT SELECT ON ALL TABLES IN SCHEMA peer TO {{app}};
