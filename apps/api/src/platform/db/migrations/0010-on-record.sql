-- Programs that may ask in an organisation's name, and what of looks outlives them.

CREATE TABLE api_clients (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  kind       text        NOT NULL,
  name       text        NOT NULL,
  scopes     text[]      NOT NULL,
  made_by    uuid        NOT NULL,
  made_at    timestamptz NOT NULL,
  CONSTRAINT api_clients_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT api_clients_id_key UNIQUE (id),
  CONSTRAINT api_clients_made_by_fkey FOREIGN KEY (network_id, made_by) REFERENCES staff (network_id, id),
  CONSTRAINT api_clients_kind_known CHECK (kind IN ('PARTNER', 'COUNCIL')),
  CONSTRAINT api_clients_scopes_known CHECK (scopes <@ ARRAY['WARDS_READ']),
  CONSTRAINT api_clients_name_fits_a_line CHECK (char_length(name) BETWEEN 1 AND 80)
);

-- The wards it was granted; an MP's constituency is a set of them.
CREATE TABLE api_client_wards (
  network_id uuid NOT NULL,
  client_id  uuid NOT NULL,
  ward_code  text NOT NULL,
  CONSTRAINT api_client_wards_pkey PRIMARY KEY (network_id, client_id, ward_code),
  CONSTRAINT api_client_wards_client_fkey FOREIGN KEY (network_id, client_id) REFERENCES api_clients (network_id, id) ON DELETE CASCADE,
  CONSTRAINT api_client_wards_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code)
);

-- A key is shown once and kept as a hash. Several live ones overlap while whoever uses them changes over.
CREATE TABLE api_keys (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  client_id    uuid        NOT NULL,
  key_hash     bytea       NOT NULL,
  hint         text        NOT NULL,
  made_at      timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  CONSTRAINT api_keys_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT api_keys_hash_key UNIQUE (key_hash),
  CONSTRAINT api_keys_client_fkey FOREIGN KEY (network_id, client_id) REFERENCES api_clients (network_id, id),
  CONSTRAINT api_keys_hint_is_short CHECK (char_length(hint) <= 12),
  CONSTRAINT api_keys_last_used_is_coarse CHECK (mod(extract(epoch FROM last_used_at), 3600) = 0)
);
CREATE INDEX api_keys_of_client ON api_keys (network_id, client_id, made_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON api_clients, api_client_wards, api_keys TO {{app}};
GRANT SELECT, DELETE ON api_clients, api_client_wards, api_keys TO {{keeper}};

-- ── Looks: who hears of unusual ones, and what is left after twelve months ───────────────────────────────────────

CREATE TABLE look_reports (
  network_id uuid        NOT NULL,
  week       date        NOT NULL,
  made_at    timestamptz NOT NULL,
  CONSTRAINT look_reports_pkey PRIMARY KEY (network_id, week),
  CONSTRAINT look_reports_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT look_reports_week_is_a_monday CHECK (extract(isodow FROM week) = 1)
);

CREATE TABLE unusual_looks (
  network_id uuid    NOT NULL,
  id         uuid    NOT NULL,
  week       date    NOT NULL,
  staff_id   uuid    NOT NULL,
  reason     text    NOT NULL,
  looks      integer NOT NULL,
  records    integer NOT NULL,
  CONSTRAINT unusual_looks_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT unusual_looks_once UNIQUE (network_id, week, staff_id, reason),
  CONSTRAINT unusual_looks_report_fkey FOREIGN KEY (network_id, week) REFERENCES look_reports (network_id, week) ON DELETE CASCADE,
  CONSTRAINT unusual_looks_reason_known CHECK (reason IN ('MANY_IN_A_DAY', 'MANY_IN_THE_WEEK', 'CLOSED_WORK', 'OFF_DUTY', 'SAME_RECORD'))
);

-- Looks older than twelve months, as numbers: nobody in them, neither who looked nor at whom.
CREATE TABLE look_counts (
  network_id uuid    NOT NULL,
  month      date    NOT NULL,
  role       text    NOT NULL,
  purpose    text    NOT NULL,
  looks      integer NOT NULL,
  CONSTRAINT look_counts_pkey PRIMARY KEY (network_id, month, role, purpose),
  CONSTRAINT look_counts_month_is_its_first CHECK (extract(day FROM month) = 1),
  CONSTRAINT look_counts_counts CHECK (looks > 0)
);

-- Week by week, and by age.
CREATE INDEX looks_by_time ON looks (at);

GRANT SELECT, INSERT ON look_reports, unusual_looks TO {{app}};
GRANT SELECT ON look_counts TO {{app}};
GRANT SELECT, DELETE ON looks, look_reports, unusual_looks TO {{keeper}};
GRANT SELECT, INSERT, UPDATE ON look_counts TO {{keeper}};
