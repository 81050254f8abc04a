-- The first house: every table of the shortest true journey.
-- Classes of columns (sealed, known-as, open) stand in docs/personal-data.md; a column missing there fails the build.
-- {{app}} and {{keeper}} are the roles of this deployment.

-- ── Reference tables: the same for every network ─────────────────────────────────────────────────────────────────

CREATE TABLE wards (
  code      text             NOT NULL,
  name      text             NOT NULL,
  vintage   text             NOT NULL,
  label_lat double precision NOT NULL,
  label_lon double precision NOT NULL,
  CONSTRAINT wards_pkey PRIMARY KEY (code),
  CONSTRAINT wards_code_is_gss CHECK (code ~ '^[A-Z]\d{8}$')
);

-- Both directions of a border are stored, so that a neighbour is one look-up.
CREATE TABLE ward_borders (
  ward_code      text    NOT NULL,
  neighbour_code text    NOT NULL,
  metres         integer NOT NULL,
  CONSTRAINT ward_borders_pkey PRIMARY KEY (ward_code, neighbour_code),
  CONSTRAINT ward_borders_ward_fkey FOREIGN KEY (ward_code) REFERENCES wards (code),
  CONSTRAINT ward_borders_neighbour_fkey FOREIGN KEY (neighbour_code) REFERENCES wards (code),
  CONSTRAINT ward_borders_not_itself CHECK (ward_code <> neighbour_code)
);

CREATE TABLE postcodes (
  postcode  text NOT NULL,
  ward_code text NOT NULL,
  CONSTRAINT postcodes_pkey PRIMARY KEY (postcode),
  CONSTRAINT postcodes_ward_fkey FOREIGN KEY (ward_code) REFERENCES wards (code),
  CONSTRAINT postcodes_is_written_one_way CHECK (postcode ~ '^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$')
);
CREATE INDEX postcodes_ward ON postcodes (ward_code);

CREATE TABLE outcode_positions (
  outcode text             NOT NULL,
  lat     double precision NOT NULL,
  lon     double precision NOT NULL,
  CONSTRAINT outcode_positions_pkey PRIMARY KEY (outcode)
);

CREATE TABLE local_groups (
  id   uuid             NOT NULL,
  name text             NOT NULL,
  url  text             NOT NULL,
  lat  double precision NOT NULL,
  lon  double precision NOT NULL,
  CONSTRAINT local_groups_pkey PRIMARY KEY (id)
);

-- ── A network and its wards ──────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE networks (
  id                  uuid    NOT NULL,
  slug                text    NOT NULL,
  name                text    NOT NULL,
  page_languages      text[]  NOT NULL,
  card_days           integer NOT NULL,
  proposal_wait_hours integer NOT NULL,
  demo                boolean NOT NULL DEFAULT false,
  CONSTRAINT networks_pkey PRIMARY KEY (id),
  CONSTRAINT networks_slug_key UNIQUE (slug),
  CONSTRAINT networks_slug_fits_a_path CHECK (slug ~ '^[a-z][a-z0-9-]{1,60}$'),
  CONSTRAINT networks_card_days_in_range CHECK (card_days BETWEEN 1 AND 28),
  CONSTRAINT networks_wait_in_range CHECK (proposal_wait_hours BETWEEN 1 AND 168)
);

CREATE TABLE network_wards (
  network_id uuid NOT NULL,
  ward_code  text NOT NULL,
  CONSTRAINT network_wards_pkey PRIMARY KEY (network_id, ward_code),
  CONSTRAINT network_wards_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT network_wards_ward_fkey FOREIGN KEY (ward_code) REFERENCES wards (code)
);

-- The outcodes a network knows as its own: a postcode in one of them that is in no ward is "could not place", not "out of area".
CREATE TABLE network_outcodes (
  network_id uuid NOT NULL,
  outcode    text NOT NULL,
  CONSTRAINT network_outcodes_pkey PRIMARY KEY (network_id, outcode),
  CONSTRAINT network_outcodes_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id)
);

CREATE TABLE network_groups (
  network_id uuid NOT NULL,
  group_id   uuid NOT NULL,
  CONSTRAINT network_groups_pkey PRIMARY KEY (network_id, group_id),
  CONSTRAINT network_groups_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT network_groups_group_fkey FOREIGN KEY (group_id) REFERENCES local_groups (id)
);

-- Speakers in the network's local authority: whether a call-out may name the language (rule 4).
CREATE TABLE network_languages (
  network_id uuid    NOT NULL,
  tag        text    NOT NULL,
  speakers   integer NOT NULL,
  CONSTRAINT network_languages_pkey PRIMARY KEY (network_id, tag),
  CONSTRAINT network_languages_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id)
);

CREATE TABLE categories (
  network_id  uuid    NOT NULL,
  key         text    NOT NULL,
  position    integer NOT NULL,
  credentials text[]  NOT NULL,
  ways        text[]  NOT NULL,
  CONSTRAINT categories_pkey PRIMARY KEY (network_id, key),
  CONSTRAINT categories_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT categories_credentials_known CHECK (credentials <@ ARRAY['ID', 'DBS_BASIC', 'DBS_ENHANCED', 'TRAINING']),
  CONSTRAINT categories_ways_known CHECK (ways <@ ARRAY['IN_PERSON', 'BY_PHONE', 'ONLINE'] AND cardinality(ways) > 0)
);

CREATE TABLE category_labels (
  network_id   uuid NOT NULL,
  category_key text NOT NULL,
  language     text NOT NULL,
  label        text NOT NULL,
  public_label text NOT NULL,
  CONSTRAINT category_labels_pkey PRIMARY KEY (network_id, category_key, language),
  CONSTRAINT category_labels_category_fkey FOREIGN KEY (network_id, category_key) REFERENCES categories (network_id, key)
);

-- ── Staff: ward leads, coordinators, safeguarding leads ──────────────────────────────────────────────────────────

CREATE TABLE staff (
  network_id    uuid   NOT NULL,
  id            uuid   NOT NULL,
  display_name  text   NOT NULL,
  roles         text[] NOT NULL,
  page_language text   NOT NULL,
  CONSTRAINT staff_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT staff_id_key UNIQUE (id),
  CONSTRAINT staff_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT staff_roles_known CHECK (roles <@ ARRAY['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD'] AND cardinality(roles) > 0)
);

CREATE TABLE staff_wards (
  network_id uuid NOT NULL,
  staff_id   uuid NOT NULL,
  ward_code  text NOT NULL,
  CONSTRAINT staff_wards_pkey PRIMARY KEY (network_id, staff_id, ward_code),
  CONSTRAINT staff_wards_staff_fkey FOREIGN KEY (network_id, staff_id) REFERENCES staff (network_id, id),
  CONSTRAINT staff_wards_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code)
);

-- Duty is a weekly pattern by day: ISO weekday, Monday is 1.
CREATE TABLE duties (
  network_id uuid     NOT NULL,
  ward_code  text     NOT NULL,
  weekday    smallint NOT NULL,
  staff_id   uuid     NOT NULL,
  CONSTRAINT duties_pkey PRIMARY KEY (network_id, ward_code, weekday, staff_id),
  CONSTRAINT duties_staff_ward_fkey FOREIGN KEY (network_id, staff_id, ward_code) REFERENCES staff_wards (network_id, staff_id, ward_code),
  CONSTRAINT duties_weekday_in_range CHECK (weekday BETWEEN 1 AND 7)
);

CREATE TABLE sign_ins (
  network_id    uuid        NOT NULL,
  id            uuid        NOT NULL,
  staff_id      uuid        NOT NULL,
  token_hash    bytea       NOT NULL,
  code_hash     bytea       NOT NULL,
  wrong_codes   integer     NOT NULL DEFAULT 0,
  page_language text        NOT NULL,
  created_at    timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  used_at       timestamptz,
  CONSTRAINT sign_ins_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT sign_ins_token_key UNIQUE (token_hash),
  CONSTRAINT sign_ins_staff_fkey FOREIGN KEY (network_id, staff_id) REFERENCES staff (network_id, id)
);
CREATE INDEX sign_ins_of_staff ON sign_ins (network_id, staff_id, created_at);

CREATE TABLE sessions (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  staff_id   uuid        NOT NULL,
  token_hash bytea       NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT sessions_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT sessions_token_key UNIQUE (token_hash),
  CONSTRAINT sessions_staff_fkey FOREIGN KEY (network_id, staff_id) REFERENCES staff (network_id, id)
);

-- ── Volunteers ───────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE volunteers (
  network_id     uuid        NOT NULL,
  id             uuid        NOT NULL,
  first_name     text        NOT NULL,
  display_name   text        NOT NULL,
  ward_code      text        NOT NULL,
  languages      text[]      NOT NULL,
  category_keys  text[]      NOT NULL,
  grid_e         integer     NOT NULL,
  grid_n         integer     NOT NULL,
  page_language  text        NOT NULL,
  capacity       integer     NOT NULL,
  on_duty        boolean     NOT NULL,
  self_isolating boolean     NOT NULL,
  status         text        NOT NULL,
  joined_at      timestamptz NOT NULL,
  CONSTRAINT volunteers_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT volunteers_id_key UNIQUE (id),
  CONSTRAINT volunteers_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT volunteers_status_known CHECK (status IN ('APPLIED', 'APPROVED', 'SUSPENDED', 'DECLINED', 'LEFT', 'REMOVED')),
  CONSTRAINT volunteers_capacity_in_range CHECK (capacity BETWEEN 0 AND 20)
);
CREATE INDEX volunteers_of_ward ON volunteers (network_id, ward_code);
CREATE INDEX volunteers_by_name ON volunteers (network_id, display_name, id);

CREATE TABLE volunteer_credentials (
  network_id   uuid NOT NULL,
  volunteer_id uuid NOT NULL,
  kind         text NOT NULL,
  seen_on      date NOT NULL,
  valid_until  date,
  CONSTRAINT volunteer_credentials_pkey PRIMARY KEY (network_id, volunteer_id, kind),
  CONSTRAINT volunteer_credentials_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id),
  CONSTRAINT volunteer_credentials_kind_known CHECK (kind IN ('ID', 'DBS_BASIC', 'DBS_ENHANCED', 'TRAINING'))
);

-- ── Help requests: the open part. After an ending this row is the stub ───────────────────────────────────────────

CREATE TABLE help_requests (
  network_id         uuid        NOT NULL,
  id                 uuid        NOT NULL,
  ward_code          text,
  handled_by_ward    text,
  routing_kind       text        NOT NULL,
  routing_metres     integer,
  on_duty_from       date,
  category_key       text        NOT NULL,
  way                text        NOT NULL,
  preferred_language text        NOT NULL,
  urgency            text        NOT NULL,
  needed_by          date,
  places             integer     NOT NULL,
  status             text        NOT NULL,
  taken_by           uuid,
  taken_at           timestamptz NOT NULL,
  delivered_at       timestamptz,
  ended_at           timestamptz,
  duplicate_of       uuid,
  continues          uuid,
  -- The queue's order, kept by the database so that one index serves it: what nobody looks after comes first.
  queue_rank smallint NOT NULL GENERATED ALWAYS AS (
    CASE WHEN status = 'NEW' OR (status = 'OPEN' AND routing_kind = 'NOBODY_ON_DUTY') THEN 0
         WHEN urgency = 'TODAY' THEN 1 WHEN urgency = 'THIS_WEEK' THEN 2 ELSE 3 END) STORED,
  queue_day date NOT NULL GENERATED ALWAYS AS (coalesce(needed_by, 'infinity'::date)) STORED,
  CONSTRAINT help_requests_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT help_requests_id_key UNIQUE (id),
  CONSTRAINT help_requests_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT help_requests_handled_by_fkey FOREIGN KEY (network_id, handled_by_ward) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT help_requests_category_fkey FOREIGN KEY (network_id, category_key) REFERENCES categories (network_id, key),
  CONSTRAINT help_requests_taken_by_fkey FOREIGN KEY (network_id, taken_by) REFERENCES staff (network_id, id),
  CONSTRAINT help_requests_duplicate_of_fkey FOREIGN KEY (network_id, duplicate_of) REFERENCES help_requests (network_id, id),
  CONSTRAINT help_requests_continues_fkey FOREIGN KEY (network_id, continues) REFERENCES help_requests (network_id, id),
  CONSTRAINT help_requests_continues_once UNIQUE (network_id, continues),
  CONSTRAINT help_requests_way_known CHECK (way IN ('IN_PERSON', 'BY_PHONE', 'ONLINE')),
  CONSTRAINT help_requests_urgency_known CHECK (urgency IN ('TODAY', 'THIS_WEEK', 'WHEN_POSSIBLE')),
  CONSTRAINT help_requests_routing_known CHECK (routing_kind IN ('OWN_WARD_ON_DUTY', 'NEIGHBOUR_ON_DUTY', 'NOBODY_ON_DUTY', 'PICKED_BY_LEAD', 'UNPLACED')),
  CONSTRAINT help_requests_places_in_range CHECK (places BETWEEN 1 AND 20),
  -- The domain's union, restated where nobody can bypass it.
  CONSTRAINT help_requests_status_has_its_facts CHECK (
       (status = 'NEW' AND delivered_at IS NULL AND ended_at IS NULL)
    OR (status IN ('OPEN', 'ASSIGNED') AND ward_code IS NOT NULL AND handled_by_ward IS NOT NULL AND delivered_at IS NULL AND ended_at IS NULL)
    OR (status = 'DELIVERED' AND ward_code IS NOT NULL AND delivered_at IS NOT NULL AND ended_at IS NULL)
    OR (status = 'CLOSED' AND ward_code IS NOT NULL AND delivered_at IS NOT NULL AND ended_at IS NOT NULL)
    OR (status IN ('CANCELLED', 'UNMET', 'SIGNPOSTED', 'REFERRED') AND delivered_at IS NULL AND ended_at IS NOT NULL)
    OR (status = 'DUPLICATE' AND delivered_at IS NULL AND ended_at IS NOT NULL AND duplicate_of IS NOT NULL AND duplicate_of <> id)),
  CONSTRAINT help_requests_unplaced_is_new CHECK (routing_kind <> 'UNPLACED' OR (ward_code IS NULL AND status NOT IN ('OPEN', 'ASSIGNED', 'DELIVERED', 'CLOSED')))
);
CREATE INDEX help_requests_queue ON help_requests (network_id, queue_rank, queue_day, taken_at, id);
CREATE INDEX help_requests_of_ward ON help_requests (network_id, ward_code, queue_rank, queue_day, taken_at, id);
-- The queue shows what is not over: some hundreds of rows, which would otherwise be looked for among all that ever were.
CREATE INDEX help_requests_live ON help_requests (network_id, queue_rank, queue_day, taken_at, id) WHERE ended_at IS NULL;

-- ── Call-outs, offers, assignments, follow-ups ───────────────────────────────────────────────────────────────────

CREATE TABLE call_outs (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  request_id uuid        NOT NULL,
  decides    text        NOT NULL,
  locality   text        NOT NULL,
  when_slot  text        NOT NULL,
  language   text,
  created_at timestamptz NOT NULL,
  closed_at  timestamptz,
  CONSTRAINT call_outs_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT call_outs_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id),
  CONSTRAINT call_outs_decides_known CHECK (decides IN ('LEAD_CHOOSES')),
  CONSTRAINT call_outs_when_known CHECK (when_slot IN ('TODAY', 'TOMORROW', 'THIS_WEEK', 'WHEN_POSSIBLE'))
);
CREATE UNIQUE INDEX call_outs_one_open ON call_outs (network_id, request_id) WHERE closed_at IS NULL;

CREATE TABLE waves (
  network_id  uuid        NOT NULL,
  call_out_id uuid        NOT NULL,
  number      integer     NOT NULL,
  wave_group  text        NOT NULL,
  asked       integer     NOT NULL,
  sent_at     timestamptz NOT NULL,
  CONSTRAINT waves_pkey PRIMARY KEY (network_id, call_out_id, number),
  CONSTRAINT waves_call_out_fkey FOREIGN KEY (network_id, call_out_id) REFERENCES call_outs (network_id, id),
  CONSTRAINT waves_group_known CHECK (wave_group IN ('WARD_WITH_LANGUAGE', 'NEIGHBOURS_WITH_LANGUAGE', 'WARD_WITHOUT_LANGUAGE', 'NEIGHBOURS_WITHOUT_LANGUAGE'))
);

-- A volunteer's own way to one request: its token is made from the id by the key ring and stored only as a hash.
CREATE TABLE task_links (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  token_hash   bytea       NOT NULL,
  request_id   uuid        NOT NULL,
  volunteer_id uuid        NOT NULL,
  call_out_id  uuid,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  CONSTRAINT task_links_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT task_links_token_key UNIQUE (token_hash),
  CONSTRAINT task_links_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id),
  CONSTRAINT task_links_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id),
  CONSTRAINT task_links_call_out_fkey FOREIGN KEY (network_id, call_out_id) REFERENCES call_outs (network_id, id),
  CONSTRAINT task_links_one_each UNIQUE NULLS NOT DISTINCT (network_id, request_id, volunteer_id, call_out_id)
);

CREATE TABLE link_browsers (
  network_id   uuid        NOT NULL,
  link_id      uuid        NOT NULL,
  browser_hash bytea       NOT NULL,
  bound_at     timestamptz NOT NULL,
  CONSTRAINT link_browsers_pkey PRIMARY KEY (network_id, link_id, browser_hash),
  CONSTRAINT link_browsers_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES task_links (network_id, id)
);

CREATE TABLE link_codes (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  link_id     uuid        NOT NULL,
  code_hash   bytea       NOT NULL,
  wrong_codes integer     NOT NULL DEFAULT 0,
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  used_at     timestamptz,
  CONSTRAINT link_codes_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT link_codes_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES task_links (network_id, id)
);
CREATE INDEX link_codes_of_link ON link_codes (network_id, link_id, created_at);

CREATE TABLE offers (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  call_out_id  uuid        NOT NULL,
  volunteer_id uuid        NOT NULL,
  status       text        NOT NULL,
  offered_at   timestamptz NOT NULL,
  settled_at   timestamptz,
  CONSTRAINT offers_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT offers_id_key UNIQUE (id),
  CONSTRAINT offers_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id),
  CONSTRAINT offers_call_out_fkey FOREIGN KEY (network_id, call_out_id) REFERENCES call_outs (network_id, id),
  CONSTRAINT offers_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id),
  CONSTRAINT offers_status_has_its_facts CHECK ((status = 'OFFERED' AND settled_at IS NULL) OR (status IN ('ACCEPTED', 'TOO_LATE', 'WITHDRAWN') AND settled_at IS NOT NULL))
);
CREATE INDEX offers_of_request ON offers (network_id, request_id);
CREATE UNIQUE INDEX offers_one_open_each ON offers (network_id, request_id, volunteer_id) WHERE status = 'OFFERED';

CREATE TABLE assignments (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  volunteer_id uuid        NOT NULL,
  offer_id     uuid,
  status       text        NOT NULL,
  proposed_at  timestamptz,
  accepted_at  timestamptz,
  started_at   timestamptz,
  delivered_at timestamptz,
  ended_at     timestamptz,
  overridden   text[]      NOT NULL,
  paid_back    text,
  CONSTRAINT assignments_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT assignments_id_key UNIQUE (id),
  CONSTRAINT assignments_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id),
  CONSTRAINT assignments_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id),
  CONSTRAINT assignments_offer_fkey FOREIGN KEY (network_id, offer_id) REFERENCES offers (network_id, id),
  CONSTRAINT assignments_paid_back_known CHECK (paid_back IN ('YES', 'NO', 'NOTHING_SPENT')),
  CONSTRAINT assignments_status_has_its_facts CHECK (
       (status = 'PROPOSED'    AND proposed_at IS NOT NULL AND accepted_at IS NULL AND started_at IS NULL AND delivered_at IS NULL AND ended_at IS NULL)
    OR (status = 'ACCEPTED'    AND accepted_at IS NOT NULL AND started_at IS NULL AND delivered_at IS NULL AND ended_at IS NULL)
    OR (status = 'STARTED'     AND accepted_at IS NOT NULL AND started_at IS NOT NULL AND delivered_at IS NULL AND ended_at IS NULL)
    OR (status = 'DELIVERED'   AND accepted_at IS NOT NULL AND delivered_at IS NOT NULL)
    OR (status = 'HANDED_BACK' AND accepted_at IS NOT NULL AND delivered_at IS NULL AND ended_at IS NOT NULL)
    OR (status IN ('DECLINED', 'EXPIRED') AND proposed_at IS NOT NULL AND accepted_at IS NULL AND ended_at IS NOT NULL)
    OR (status = 'CANCELLED'   AND delivered_at IS NULL AND ended_at IS NOT NULL))
);
CREATE INDEX assignments_of_request ON assignments (network_id, request_id);
CREATE INDEX assignments_of_volunteer ON assignments (network_id, volunteer_id, status);
CREATE UNIQUE INDEX assignments_one_live_each ON assignments (network_id, request_id, volunteer_id) WHERE status IN ('PROPOSED', 'ACCEPTED', 'STARTED');

CREATE TABLE follow_ups (
  network_id    uuid        NOT NULL,
  id            uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  party         text        NOT NULL,
  assignment_id uuid,
  status        text        NOT NULL,
  answer        text,
  due_at        timestamptz NOT NULL,
  ended_at      timestamptz,
  CONSTRAINT follow_ups_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT follow_ups_id_key UNIQUE (id),
  CONSTRAINT follow_ups_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id),
  CONSTRAINT follow_ups_assignment_fkey FOREIGN KEY (network_id, assignment_id) REFERENCES assignments (network_id, id),
  CONSTRAINT follow_ups_party_has_its_facts CHECK ((party = 'REQUESTER' AND assignment_id IS NULL) OR (party = 'VOLUNTEER' AND assignment_id IS NOT NULL)),
  CONSTRAINT follow_ups_status_has_its_facts CHECK (
       (status = 'DUE' AND answer IS NULL AND ended_at IS NULL)
    OR (status = 'DONE' AND answer IN ('WENT_WELL', 'PROBLEM', 'NEEDS_MORE_HELP') AND ended_at IS NOT NULL)
    OR (status IN ('NO_ANSWER', 'EXPIRED') AND answer IS NULL AND ended_at IS NOT NULL))
);
CREATE INDEX follow_ups_of_request ON follow_ups (network_id, request_id);
CREATE INDEX follow_ups_due ON follow_ups (due_at) WHERE status = 'DUE';

-- ── On record: looks, erasure receipts, gaps ─────────────────────────────────────────────────────────────────────

CREATE TABLE looks (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  at           timestamptz NOT NULL,
  staff_id     uuid,
  looker_id    uuid,
  role         text        NOT NULL,
  request_id   uuid,
  volunteer_id uuid,
  fields       text[]      NOT NULL,
  purpose      text        NOT NULL,
  CONSTRAINT looks_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT looks_by_someone CHECK (num_nonnulls(staff_id, looker_id) = 1),
  CONSTRAINT looks_at_someone CHECK (num_nonnulls(request_id, volunteer_id) = 1),
  CONSTRAINT looks_role_known CHECK (role IN ('WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'VOLUNTEER')),
  CONSTRAINT looks_purpose_known CHECK (purpose IN ('CALL_BACK', 'MATCH', 'ARRANGE', 'FOLLOW_UP', 'DO_THE_TASK', 'CHECK'))
);
CREATE INDEX looks_at_request ON looks (network_id, request_id, at);

CREATE TABLE erasure_receipts (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  request_id uuid        NOT NULL,
  rule       text        NOT NULL,
  fields     text[]      NOT NULL,
  at         timestamptz NOT NULL,
  CONSTRAINT erasure_receipts_pkey PRIMARY KEY (network_id, id)
);
CREATE INDEX erasure_receipts_of_request ON erasure_receipts (network_id, request_id);

CREATE TABLE gaps (
  network_id   uuid NOT NULL,
  id           uuid NOT NULL,
  ward_code    text,
  category_key text NOT NULL,
  language     text NOT NULL,
  kind         text NOT NULL,
  day          date NOT NULL,
  CONSTRAINT gaps_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT gaps_kind_known CHECK (kind IN ('NO_VOLUNTEER', 'NO_SERVICE', 'OUT_OF_SCOPE', 'TOO_LATE'))
);

-- ── Machinery: outbox, idempotency ───────────────────────────────────────────────────────────────────────────────

CREATE TABLE outbox (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  type         text        NOT NULL,
  payload      jsonb       NOT NULL,
  created_at   timestamptz NOT NULL,
  due_at       timestamptz NOT NULL,
  leased_until timestamptz,
  attempts     integer     NOT NULL DEFAULT 0,
  done_at      timestamptz,
  failed_at    timestamptz,
  CONSTRAINT outbox_pkey PRIMARY KEY (network_id, id)
);
CREATE INDEX outbox_waiting ON outbox (due_at) WHERE done_at IS NULL AND failed_at IS NULL;

CREATE TABLE idempotency_records (
  network_id uuid        NOT NULL,
  actor_id   uuid        NOT NULL,
  key        text        NOT NULL,
  mutation   text        NOT NULL,
  input_mac  bytea       NOT NULL,
  outcome    jsonb       NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT idempotency_records_pkey PRIMARY KEY (network_id, actor_id, key)
);

-- ── Sealed: tables of their own, one data key a person-record, forced row-level security ─────────────────────────

CREATE TABLE data_keys (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  ring_key_id text        NOT NULL,
  wrapped     bytea       NOT NULL,
  created_at  timestamptz NOT NULL,
  CONSTRAINT data_keys_pkey PRIMARY KEY (network_id, id)
);

CREATE TABLE request_details (
  network_id   uuid  NOT NULL,
  request_id   uuid  NOT NULL,
  data_key_id  uuid  NOT NULL,
  called_name  bytea NOT NULL,
  phone        bytea NOT NULL,
  postcode     bytea,
  address      bytea,
  safe_contact bytea NOT NULL,
  on_behalf    bytea,
  note         bytea NOT NULL,
  code_word    bytea NOT NULL,
  CONSTRAINT request_details_pkey PRIMARY KEY (network_id, request_id),
  CONSTRAINT request_details_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id),
  CONSTRAINT request_details_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX request_details_by_key ON request_details (network_id, data_key_id);

CREATE TABLE contact_cards (
  network_id   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  data_key_id  uuid        NOT NULL,
  called_name  bytea       NOT NULL,
  phone        bytea       NOT NULL,
  safe_contact bytea       NOT NULL,
  ends_at      timestamptz NOT NULL,
  CONSTRAINT contact_cards_pkey PRIMARY KEY (network_id, request_id),
  CONSTRAINT contact_cards_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id),
  CONSTRAINT contact_cards_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX contact_cards_by_key ON contact_cards (network_id, data_key_id);

CREATE TABLE volunteer_contacts (
  network_id   uuid  NOT NULL,
  volunteer_id uuid  NOT NULL,
  data_key_id  uuid  NOT NULL,
  email        bytea NOT NULL,
  phone        bytea NOT NULL,
  CONSTRAINT volunteer_contacts_pkey PRIMARY KEY (network_id, volunteer_id),
  CONSTRAINT volunteer_contacts_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id),
  CONSTRAINT volunteer_contacts_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX volunteer_contacts_by_key ON volunteer_contacts (network_id, data_key_id);

CREATE TABLE staff_contacts (
  network_id  uuid  NOT NULL,
  staff_id    uuid  NOT NULL,
  data_key_id uuid  NOT NULL,
  email       bytea NOT NULL,
  email_index bytea NOT NULL,
  CONSTRAINT staff_contacts_pkey PRIMARY KEY (network_id, staff_id),
  CONSTRAINT staff_contacts_email_key UNIQUE (network_id, email_index),
  CONSTRAINT staff_contacts_staff_fkey FOREIGN KEY (network_id, staff_id) REFERENCES staff (network_id, id),
  CONSTRAINT staff_contacts_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX staff_contacts_by_key ON staff_contacts (network_id, data_key_id);

-- Who asks stands in settings of the transaction: wardwise.network, .actor (the kind), .staff, .wards (comma-separated), .volunteer.
-- SYSTEM is the product itself within one network: sending mail, erasing, moving a card. Without settings nothing is seen.

-- People read, and only what they need; the product alone writes, moves and erases.

ALTER TABLE request_details ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_details FORCE ROW LEVEL SECURITY;
CREATE POLICY request_details_by_the_product ON request_details USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY request_details_need_to_know ON request_details FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND EXISTS (
    SELECT FROM help_requests r
    WHERE r.network_id = request_details.network_id AND r.id = request_details.request_id AND r.status IN ('NEW', 'OPEN', 'ASSIGNED')
      AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
        OR (current_setting('wardwise.actor', true) = 'WARD_LEAD'
            AND (r.ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ','))
              OR r.handled_by_ward = ANY (string_to_array(current_setting('wardwise.wards', true), ','))
              OR (r.ward_code IS NULL AND r.taken_by = nullif(current_setting('wardwise.staff', true), '')::uuid)))
        OR (current_setting('wardwise.actor', true) = 'VOLUNTEER'
            AND EXISTS (SELECT FROM assignments a
                        WHERE a.network_id = r.network_id AND a.request_id = r.id AND a.status IN ('ACCEPTED', 'STARTED')
                          AND a.volunteer_id = nullif(current_setting('wardwise.volunteer', true), '')::uuid)))));

ALTER TABLE contact_cards ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact_cards FORCE ROW LEVEL SECURITY;
CREATE POLICY contact_cards_by_the_product ON contact_cards USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY contact_cards_need_to_know ON contact_cards FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND EXISTS (
    SELECT FROM help_requests r
    WHERE r.network_id = contact_cards.network_id AND r.id = contact_cards.request_id AND r.status = 'DELIVERED'
      AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
        OR (current_setting('wardwise.actor', true) = 'WARD_LEAD'
            AND (r.ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ','))
              OR r.handled_by_ward = ANY (string_to_array(current_setting('wardwise.wards', true), ',')))))));

ALTER TABLE volunteer_contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE volunteer_contacts FORCE ROW LEVEL SECURITY;
CREATE POLICY volunteer_contacts_by_the_product ON volunteer_contacts USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY volunteer_contacts_need_to_know ON volunteer_contacts FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (current_setting('wardwise.actor', true) = 'COORDINATOR'
    OR (current_setting('wardwise.actor', true) = 'WARD_LEAD'
        AND EXISTS (SELECT FROM volunteers v
                    WHERE v.network_id = volunteer_contacts.network_id AND v.id = volunteer_contacts.volunteer_id
                      AND v.ward_code = ANY (string_to_array(current_setting('wardwise.wards', true), ','))))));

ALTER TABLE staff_contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff_contacts FORCE ROW LEVEL SECURITY;
CREATE POLICY staff_contacts_by_the_product ON staff_contacts USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');

-- A key is seen only through a record that is seen: the sub-selects pass the policies above.
ALTER TABLE data_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE data_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY data_keys_by_the_product ON data_keys USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
CREATE POLICY data_keys_of_a_seen_record ON data_keys FOR SELECT USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND (EXISTS (SELECT FROM request_details d WHERE d.network_id = data_keys.network_id AND d.data_key_id = data_keys.id)
    OR EXISTS (SELECT FROM contact_cards c WHERE c.network_id = data_keys.network_id AND c.data_key_id = data_keys.id)
    OR EXISTS (SELECT FROM volunteer_contacts v WHERE v.network_id = data_keys.network_id AND v.data_key_id = data_keys.id)));

-- Which ring keys are in use, for the check at start: a table of ids without a network, so that no policy hides a missing key.
CREATE TABLE ring_keys_in_use (
  ring_key_id text        NOT NULL,
  since       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT ring_keys_in_use_pkey PRIMARY KEY (ring_key_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {{app}};
REVOKE UPDATE, DELETE ON looks, erasure_receipts, gaps FROM {{app}};
REVOKE INSERT, UPDATE, DELETE ON migrations FROM {{app}};
-- The keeper retires what has had its time; it never reads what is sealed.
GRANT SELECT, DELETE ON sign_ins, sessions, link_codes, idempotency_records, outbox TO {{keeper}};
