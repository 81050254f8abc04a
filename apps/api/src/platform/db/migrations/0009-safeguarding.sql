-- Safeguarding: concerns, sealed from everybody but the safeguarding lead and the deputy; volunteers paused and removed; the bar list.

ALTER TABLE staff
  DROP CONSTRAINT staff_roles_known,
  ADD CONSTRAINT staff_roles_known CHECK (
    roles <@ ARRAY['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'] AND cardinality(roles) > 0);

ALTER TABLE networks
  ADD COLUMN concern_years integer NOT NULL DEFAULT 6,
  ADD COLUMN safety_line_name text,
  ADD COLUMN safety_line_phone text,
  ADD COLUMN appeal_staff uuid,
  ADD CONSTRAINT networks_concern_years_in_range CHECK (concern_years BETWEEN 1 AND 6),
  ADD CONSTRAINT networks_safety_line_whole CHECK (num_nonnulls(safety_line_name, safety_line_phone) <> 1);

-- ── Concerns: the open facts here; what was said, and the copy of whom it is about, in tables of their own ───────

CREATE TABLE concerns (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  raised_at   timestamptz NOT NULL,
  raised_by   text        NOT NULL,
  at_risk     text        NOT NULL,
  danger_now  boolean     NOT NULL,
  about_staff uuid,
  status      text        NOT NULL,
  opened_at   timestamptz,
  reminded_at timestamptz,
  closed_at   timestamptz,
  outcome     text,
  CONSTRAINT concerns_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT concerns_id_key UNIQUE (id),
  CONSTRAINT concerns_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT concerns_raised_by_known CHECK (raised_by IN ('STAFF', 'VOLUNTEER')),
  CONSTRAINT concerns_at_risk_known CHECK (at_risk IN ('REQUESTER', 'VOLUNTEER', 'LEAD', 'SOMEBODY_ELSE')),
  CONSTRAINT concerns_outcome_known CHECK (outcome IN ('NO_RISK_FOUND', 'HELP_GIVEN', 'COUNCIL_TOLD', 'POLICE_TOLD')),
  CONSTRAINT concerns_status_has_its_facts CHECK (
       (status = 'RAISED'  AND opened_at IS NULL     AND closed_at IS NULL     AND outcome IS NULL)
    OR (status = 'IN_HAND' AND opened_at IS NOT NULL AND closed_at IS NULL     AND outcome IS NULL)
    OR (status = 'CLOSED'  AND opened_at IS NOT NULL AND closed_at IS NOT NULL AND outcome IS NOT NULL))
);
CREATE INDEX concerns_in_order ON concerns (network_id, ((status = 'CLOSED')::int::smallint), raised_at, id);
CREATE INDEX concerns_unopened ON concerns (raised_at) WHERE status = 'RAISED' AND reminded_at IS NULL;

CREATE TABLE concern_details (
  network_id      uuid  NOT NULL,
  concern_id      uuid  NOT NULL,
  data_key_id     uuid  NOT NULL,
  worry           bytea NOT NULL,
  raiser          bytea NOT NULL,
  reach           bytea,
  subject         bytea,
  request         bytea,
  person_name     bytea,
  person_phone    bytea,
  person_address  bytea,
  volunteer       bytea,
  volunteer_name  bytea,
  volunteer_phone bytea,
  CONSTRAINT concern_details_pkey PRIMARY KEY (network_id, concern_id),
  CONSTRAINT concern_details_concern_fkey FOREIGN KEY (network_id, concern_id) REFERENCES concerns (network_id, id),
  CONSTRAINT concern_details_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX concern_details_by_key ON concern_details (network_id, data_key_id);

CREATE TABLE concern_notes (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  concern_id  uuid        NOT NULL,
  data_key_id uuid        NOT NULL,
  at          timestamptz NOT NULL,
  staff_id    uuid        NOT NULL,
  note        bytea       NOT NULL,
  CONSTRAINT concern_notes_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT concern_notes_concern_fkey FOREIGN KEY (network_id, concern_id) REFERENCES concerns (network_id, id),
  CONSTRAINT concern_notes_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX concern_notes_of_concern ON concern_notes (network_id, concern_id, id);
CREATE INDEX concern_notes_by_key ON concern_notes (network_id, data_key_id);

-- wardwise.safeguarding is 'true' for a safeguarding lead or deputy, whatever else they are: a coordinator is neither by being coordinator.
-- Whoever it is about sees nothing of it.
ALTER TABLE concern_details ENABLE ROW LEVEL SECURITY;
ALTER TABLE concern_details FORCE ROW LEVEL SECURITY;
CREATE POLICY concern_details_by_the_product ON concern_details USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY concern_details_need_to_know ON concern_details FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.safeguarding', true) = 'true'
  AND EXISTS (SELECT FROM concerns c WHERE c.network_id = concern_details.network_id AND c.id = concern_details.concern_id
    AND c.about_staff IS DISTINCT FROM nullif(current_setting('wardwise.staff', true), '')::uuid));

ALTER TABLE concern_notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE concern_notes FORCE ROW LEVEL SECURITY;
CREATE POLICY concern_notes_by_the_product ON concern_notes USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY concern_notes_need_to_know ON concern_notes FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.safeguarding', true) = 'true'
  AND EXISTS (SELECT FROM concerns c WHERE c.network_id = concern_notes.network_id AND c.id = concern_notes.concern_id
    AND c.about_staff IS DISTINCT FROM nullif(current_setting('wardwise.staff', true), '')::uuid));

CREATE POLICY data_keys_of_a_seen_concern ON data_keys FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (EXISTS (SELECT FROM concern_details d WHERE d.network_id = data_keys.network_id AND d.data_key_id = data_keys.id)
    OR EXISTS (SELECT FROM concern_notes n WHERE n.network_id = data_keys.network_id AND n.data_key_id = data_keys.id)));

ALTER TABLE looks
  ADD COLUMN concern_id uuid,
  DROP CONSTRAINT looks_at_someone,
  ADD CONSTRAINT looks_at_someone CHECK (num_nonnulls(request_id, volunteer_id, of_staff_id, concern_id) = 1);
CREATE INDEX looks_at_concern ON looks (network_id, concern_id, at) WHERE concern_id IS NOT NULL;

-- ── Volunteers paused or gone ────────────────────────────────────────────────────────────────────────────────────

-- Whoever is gone has no ward, and by that nobody sees them any more.
ALTER TABLE volunteers
  ADD COLUMN suspended_reason text,
  ADD COLUMN suspended_at timestamptz,
  ALTER COLUMN ward_code DROP NOT NULL,
  ALTER COLUMN grid_e DROP NOT NULL,
  ALTER COLUMN grid_n DROP NOT NULL,
  ADD CONSTRAINT volunteers_gone_have_no_place CHECK (num_nonnulls(ward_code, grid_e, grid_n) = CASE WHEN ward_code IS NULL THEN 0 ELSE 3 END),
  ADD CONSTRAINT volunteers_here_have_a_place CHECK (ward_code IS NOT NULL OR status IN ('LEFT', 'REMOVED')),
  ADD CONSTRAINT volunteers_suspended_reason_known CHECK (suspended_reason IN ('PRECAUTION', 'CONDUCT', 'PROOF_MISSING', 'OWN_WISH'));

-- What a volunteer may read ends with their standing, whatever an assignment still says.
CREATE POLICY request_details_of_approved_volunteers ON request_details AS RESTRICTIVE FOR SELECT USING (
  current_setting('wardwise.actor', true) IS DISTINCT FROM 'VOLUNTEER'
  OR EXISTS (SELECT FROM volunteers v WHERE v.network_id = request_details.network_id
    AND v.id = nullif(current_setting('wardwise.volunteer', true), '')::uuid AND v.status = 'APPROVED'));

ALTER TABLE erasure_receipts
  ALTER COLUMN request_id DROP NOT NULL,
  ADD COLUMN volunteer_id uuid,
  ADD CONSTRAINT erasure_receipts_of_someone CHECK (num_nonnulls(request_id, volunteer_id) = 1);

-- The e-mail of somebody removed, until the mail that says so is sent; then it goes.
CREATE TABLE farewells (
  network_id   uuid NOT NULL,
  volunteer_id uuid NOT NULL,
  data_key_id  uuid NOT NULL,
  appeal_staff uuid NOT NULL,
  email        bytea NOT NULL,
  CONSTRAINT farewells_pkey PRIMARY KEY (network_id, volunteer_id),
  CONSTRAINT farewells_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id),
  CONSTRAINT farewells_appeal_fkey FOREIGN KEY (network_id, appeal_staff) REFERENCES staff (network_id, id),
  CONSTRAINT farewells_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX farewells_by_key ON farewells (network_id, data_key_id);
ALTER TABLE farewells ENABLE ROW LEVEL SECURITY;
ALTER TABLE farewells FORCE ROW LEVEL SECURITY;
CREATE POLICY farewells_by_the_product ON farewells USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');

-- ── The bar list ─────────────────────────────────────────────────────────────────────────────────────────────────

-- What coordinators see of an entry; it says nobody's name.
CREATE TABLE bars (
  network_id uuid NOT NULL,
  id         uuid NOT NULL,
  reason     text NOT NULL,
  barred_on  date NOT NULL,
  review_on  date NOT NULL,
  CONSTRAINT bars_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT bars_id_key UNIQUE (id),
  CONSTRAINT bars_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT bars_reason_known CHECK (reason IN ('UNSAFE', 'CONDUCT', 'MISUSED_DETAILS', 'FALSE_PROOF'))
);

-- The key of a network's index: a data key, wrapped anew when the ring turns, and itself always the same, so that a number is found for years.
CREATE TABLE bar_keys (
  network_id  uuid NOT NULL,
  data_key_id uuid NOT NULL,
  CONSTRAINT bar_keys_pkey PRIMARY KEY (network_id),
  CONSTRAINT bar_keys_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);

CREATE TABLE bar_marks (
  network_id uuid  NOT NULL,
  bar_id     uuid  NOT NULL,
  mark       bytea NOT NULL,
  CONSTRAINT bar_marks_pkey PRIMARY KEY (network_id, bar_id, mark),
  CONSTRAINT bar_marks_bar_fkey FOREIGN KEY (network_id, bar_id) REFERENCES bars (network_id, id) ON DELETE CASCADE
);
CREATE INDEX bar_marks_by_mark ON bar_marks (network_id, mark);
ALTER TABLE bar_marks ENABLE ROW LEVEL SECURITY;
ALTER TABLE bar_marks FORCE ROW LEVEL SECURITY;
CREATE POLICY bar_marks_by_the_product ON bar_marks USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');

GRANT SELECT, INSERT, UPDATE, DELETE ON concerns, concern_details, concern_notes, farewells, bars, bar_marks TO {{app}};
GRANT SELECT, INSERT ON bar_keys TO {{app}};
