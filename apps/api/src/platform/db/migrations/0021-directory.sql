-- The directory of other support, shared by every network of the deployment: organisations and their services in the terms of Open Referral UK
-- (HSDS-UK 3.0). No person is in it: addresses and numbers are an organisation's own.

-- What other support can be needed for: one small taxonomy, each need with the kinds of help beside which it is suggested.
CREATE TABLE needs (
  key           text    NOT NULL,
  id            uuid    NOT NULL,
  position      integer NOT NULL,
  category_keys text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT needs_pkey PRIMARY KEY (key),
  CONSTRAINT needs_id_key UNIQUE (id),
  CONSTRAINT needs_key_is_plain CHECK (key ~ '^[a-z][a-z0-9-]{0,60}$')
);
CREATE TABLE need_labels (
  need_key text NOT NULL,
  language text NOT NULL,
  label    text NOT NULL,
  CONSTRAINT need_labels_pkey PRIMARY KEY (need_key, language),
  CONSTRAINT need_labels_need_fkey FOREIGN KEY (need_key) REFERENCES needs (key)
);
INSERT INTO needs (key, id, position, category_keys) VALUES
  ('food',           'b3c04712-d4fa-4427-91eb-24a6276da7b2',  1, '{shopping}'),
  ('medicines',      'e43bbfe5-0396-4fbc-b514-ee392da3a6f9',  2, '{prescription}'),
  ('mental-health',  '4f6c2aeb-a032-434b-be98-bac801ae521d',  3, '{check-in-call}'),
  ('company',        'e3d1b57b-d39b-424f-a7da-3dad170189ef',  4, '{check-in-call,dog-walking}'),
  ('money',          '818216cc-6115-4ff9-b5bc-ed7b052f326a',  5, '{shopping,other}'),
  ('energy-bills',   'ecc3ea41-a24c-428b-a4b6-7b1487c52672',  6, '{other}'),
  ('housing',        '14c1d00d-a79e-4d55-b1f8-475a696f71c3',  7, '{other}'),
  ('it-help',        'f6688ae4-be34-4917-9599-a132ae39b2cd',  8, '{other}'),
  ('care-at-home',   '4b4fdbca-82cf-446e-9291-bf423d46d5c6',  9, '{shopping,prescription}'),
  ('getting-around', 'a4f38131-6b2e-44f9-9429-53819880112e', 10, '{prescription,post}'),
  ('legal-advice',   'd3680722-67e6-4241-a9e9-994c489e2dae', 11, '{other}'),
  ('neighbours-help', 'ffd13d09-6f80-44b5-96e5-2567df02480a', 12, '{}');
INSERT INTO need_labels (need_key, language, label) VALUES
  ('food', 'en', 'Food'), ('food', 'ar', 'الطعام'),
  ('medicines', 'en', 'Medicines'), ('medicines', 'ar', 'الأدوية'),
  ('mental-health', 'en', 'Feeling low, worried or upset'), ('mental-health', 'ar', 'الحزن أو القلق أو الضيق'),
  ('company', 'en', 'Company'), ('company', 'ar', 'الصحبة'),
  ('money', 'en', 'Money and debt'), ('money', 'ar', 'المال والديون'),
  ('energy-bills', 'en', 'Energy bills'), ('energy-bills', 'ar', 'فواتير الطاقة'),
  ('housing', 'en', 'A place to live'), ('housing', 'ar', 'السكن'),
  ('it-help', 'en', 'Phones and computers'), ('it-help', 'ar', 'الهواتف والحواسيب'),
  ('care-at-home', 'en', 'Care at home'), ('care-at-home', 'ar', 'الرعاية في المنزل'),
  ('getting-around', 'en', 'Getting around'), ('getting-around', 'ar', 'التنقل'),
  ('legal-advice', 'en', 'Legal advice'), ('legal-advice', 'ar', 'المشورة القانونية'),
  ('neighbours-help', 'en', 'Help from neighbours'), ('neighbours-help', 'ar', 'مساعدة الجيران');

-- Where entries come from that nobody here typed: a feed or a file, under whose licence, and how far the last reading came.
CREATE TABLE directory_sources (
  id        uuid        NOT NULL,
  kind      text        NOT NULL,
  address   text        NOT NULL,
  licence   text,
  read_at   timestamptz,
  next_page integer,
  CONSTRAINT directory_sources_pkey PRIMARY KEY (id),
  CONSTRAINT directory_sources_address_key UNIQUE (address),
  CONSTRAINT directory_sources_kind_known CHECK (kind IN ('FEED', 'FILE'))
);

CREATE TABLE organizations (
  id           uuid        NOT NULL,
  name         text        NOT NULL,
  description  text        NOT NULL,
  email        text,
  phone        text,
  website      text,
  example      boolean     NOT NULL DEFAULT false,
  kept_by      uuid,
  source_id    uuid,
  source_ref   text,
  updated_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT organizations_pkey PRIMARY KEY (id),
  CONSTRAINT organizations_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES networks (id),
  CONSTRAINT organizations_source_fkey FOREIGN KEY (source_id) REFERENCES directory_sources (id),
  CONSTRAINT organizations_source_key UNIQUE (source_id, source_ref),
  CONSTRAINT organizations_from_somewhere CHECK (num_nonnulls(kept_by, source_id) = 1)
);

CREATE TABLE services (
  id               uuid        NOT NULL,
  organization_id  uuid        NOT NULL,
  name             text        NOT NULL,
  description      text        NOT NULL DEFAULT '',
  url              text,
  email            text,
  phone            text,
  status           text        NOT NULL DEFAULT 'ACTIVE',
  eligibility      text,
  minimum_age      integer,
  maximum_age      integer,
  fees             text,
  alert            text,
  assured_on       date,
  language_tags    text[]      NOT NULL DEFAULT '{}',
  need_keys        text[]      NOT NULL DEFAULT '{}',
  ways             text[]      NOT NULL DEFAULT '{}',
  everywhere       boolean     NOT NULL DEFAULT false,
  takes_referrals  text        NOT NULL DEFAULT 'SELF_ONLY',
  referral_email   text,
  capacity         text,
  waiting_days     integer,
  capacity_as_of   timestamptz,
  source_ref       text,
  updated_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT services_pkey PRIMARY KEY (id),
  CONSTRAINT services_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT services_source_key UNIQUE (organization_id, source_ref),
  CONSTRAINT services_status_known CHECK (status IN ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
  CONSTRAINT services_ways_known CHECK (ways <@ ARRAY['IN_PERSON', 'BY_PHONE', 'ONLINE']),
  CONSTRAINT services_takes_referrals_known CHECK (takes_referrals IN ('API', 'EMAIL', 'PHONE', 'SELF_ONLY')),
  CONSTRAINT services_email_to_refer_to CHECK (takes_referrals <> 'EMAIL' OR referral_email IS NOT NULL),
  CONSTRAINT services_capacity_known CHECK (capacity IN ('OPEN', 'WAITING_LIST', 'FULL')),
  CONSTRAINT services_capacity_has_its_day CHECK ((capacity IS NULL) = (capacity_as_of IS NULL)),
  CONSTRAINT services_waiting_days CHECK (waiting_days IS NULL OR (capacity = 'WAITING_LIST' AND waiting_days BETWEEN 0 AND 999)),
  CONSTRAINT services_ages CHECK (coalesce(minimum_age, 0) BETWEEN 0 AND 120 AND coalesce(maximum_age, 120) BETWEEN coalesce(minimum_age, 0) AND 120)
);
CREATE INDEX services_of_organization ON services (organization_id);
CREATE INDEX services_by_name ON services (name, id);
CREATE INDEX services_by_change ON services (updated_at, id);

CREATE TABLE service_wards (
  service_id uuid NOT NULL,
  ward_code  text NOT NULL,
  CONSTRAINT service_wards_pkey PRIMARY KEY (service_id, ward_code),
  CONSTRAINT service_wards_service_fkey FOREIGN KEY (service_id) REFERENCES services (id) ON DELETE CASCADE,
  CONSTRAINT service_wards_ward_fkey FOREIGN KEY (ward_code) REFERENCES wards (code)
);
CREATE INDEX service_wards_in_ward ON service_wards (ward_code, service_id);

-- Where a service is, one row for each of its places: HSDS's location and service_at_location in one.
CREATE TABLE service_places (
  id            uuid   NOT NULL,
  service_id    uuid   NOT NULL,
  location_id   uuid   NOT NULL,
  name          text,
  address       text,
  city          text,
  postcode      text,
  lat           double precision,
  lon           double precision,
  accessibility text,
  CONSTRAINT service_places_pkey PRIMARY KEY (id),
  CONSTRAINT service_places_service_fkey FOREIGN KEY (service_id) REFERENCES services (id) ON DELETE CASCADE,
  CONSTRAINT service_places_point CHECK (num_nonnulls(lat, lon) IN (0, 2))
);
CREATE INDEX service_places_of_service ON service_places (service_id);

-- When it is open: RRULE's parts, as the standard has them, and times of the day in London.
CREATE TABLE service_schedules (
  id          uuid    NOT NULL,
  service_id  uuid    NOT NULL,
  freq        text    NOT NULL,
  every       integer NOT NULL DEFAULT 1,
  byday       text,
  bymonthday  text,
  dtstart     date,
  valid_from  date,
  valid_to    date,
  opens_at    time    NOT NULL,
  closes_at   time    NOT NULL,
  description text,
  CONSTRAINT service_schedules_pkey PRIMARY KEY (id),
  CONSTRAINT service_schedules_service_fkey FOREIGN KEY (service_id) REFERENCES services (id) ON DELETE CASCADE,
  CONSTRAINT service_schedules_freq_known CHECK (freq IN ('WEEKLY', 'MONTHLY')),
  CONSTRAINT service_schedules_every CHECK (every BETWEEN 1 AND 52)
);
CREATE INDEX service_schedules_of_service ON service_schedules (service_id);

-- What the schedules mean for the next days, worked out ahead: "open now" is a look at this table. Times of the day in London.
CREATE TABLE service_openings (
  service_id uuid      NOT NULL,
  opens_at   timestamp NOT NULL,
  closes_at  timestamp NOT NULL,
  CONSTRAINT service_openings_pkey PRIMARY KEY (service_id, opens_at, closes_at),
  CONSTRAINT service_openings_service_fkey FOREIGN KEY (service_id) REFERENCES services (id) ON DELETE CASCADE,
  CONSTRAINT service_openings_in_order CHECK (opens_at < closes_at)
);

CREATE TABLE service_costs (
  id          uuid NOT NULL,
  service_id  uuid NOT NULL,
  option      text,
  pence       integer,
  description text,
  CONSTRAINT service_costs_pkey PRIMARY KEY (id),
  CONSTRAINT service_costs_service_fkey FOREIGN KEY (service_id) REFERENCES services (id) ON DELETE CASCADE,
  CONSTRAINT service_costs_pence CHECK (pence >= 0)
);
CREATE INDEX service_costs_of_service ON service_costs (service_id);

GRANT SELECT ON needs, need_labels TO {{app}};
GRANT SELECT, INSERT, UPDATE, DELETE ON directory_sources, organizations, services, service_wards, service_places, service_schedules, service_openings, service_costs TO {{app}};
