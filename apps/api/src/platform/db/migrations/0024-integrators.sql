-- For integrators: whose program a client is, and what it may do beside reading.

ALTER TABLE api_clients ADD COLUMN organization_id uuid;
ALTER TABLE api_clients DROP CONSTRAINT api_clients_scopes_known;
ALTER TABLE api_clients ADD CONSTRAINT api_clients_organization_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id);
ALTER TABLE api_clients ADD CONSTRAINT api_clients_scopes_known
  CHECK (scopes <@ ARRAY['WARDS_READ', 'SERVICES_READ', 'REFERRALS_READ', 'REFERRALS_WRITE']);
-- A referral is to an organisation or from one: a program that speaks for none, and a council's, works with none.
ALTER TABLE api_clients ADD CONSTRAINT api_clients_referrals_are_an_organizations
  CHECK (NOT scopes && ARRAY['REFERRALS_READ', 'REFERRALS_WRITE'] OR organization_id IS NOT NULL);
ALTER TABLE api_clients ADD CONSTRAINT api_clients_organization_is_a_partners CHECK (organization_id IS NULL OR kind = 'PARTNER');

-- ── Webhooks: where a partner's program is told of its referrals ─────────────────────────────────────────────────

CREATE TABLE webhooks (
  network_id    uuid        NOT NULL,
  id            uuid        NOT NULL,
  client_id     uuid        NOT NULL,
  url           text        NOT NULL,
  made_at       timestamptz NOT NULL,
  stopped_at    timestamptz,
  stopped_why   text,
  failing_since timestamptz,
  CONSTRAINT webhooks_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT webhooks_id_key UNIQUE (id),
  CONSTRAINT webhooks_client_fkey FOREIGN KEY (network_id, client_id) REFERENCES api_clients (network_id, id) ON DELETE CASCADE,
  CONSTRAINT webhooks_url_fits_a_line CHECK (url ~ '^https?://' AND char_length(url) <= 500),
  CONSTRAINT webhooks_stopped_for_a_reason CHECK ((stopped_at IS NULL) = (stopped_why IS NULL)),
  CONSTRAINT webhooks_stopped_why_known CHECK (stopped_why IN ('GONE', 'FAILING', 'BY_HAND'))
);
CREATE INDEX webhooks_of_client ON webhooks (network_id, client_id);

-- What signs. The secret itself stands nowhere: it is made from this id by the key ring's lasting key, as links are.
CREATE TABLE webhook_secrets (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  webhook_id uuid        NOT NULL,
  made_at    timestamptz NOT NULL,
  ends_at    timestamptz,
  CONSTRAINT webhook_secrets_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT webhook_secrets_webhook_fkey FOREIGN KEY (network_id, webhook_id) REFERENCES webhooks (network_id, id) ON DELETE CASCADE
);
CREATE INDEX webhook_secrets_of_webhook ON webhook_secrets (network_id, webhook_id);
CREATE UNIQUE INDEX webhook_secrets_one_newest ON webhook_secrets (network_id, webhook_id) WHERE ends_at IS NULL;

-- What is told: which referral, by its id in the API, and its state. There is no column for anything else.
CREATE TABLE webhook_events (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  type        text        NOT NULL,
  referral_id text,
  status      text,
  made_at     timestamptz NOT NULL,
  CONSTRAINT webhook_events_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT webhook_events_id_key UNIQUE (id),
  CONSTRAINT webhook_events_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT webhook_events_type_is_a_verb CHECK (type ~ '^[a-z]+([.-][a-z]+)*$' AND char_length(type) <= 40),
  CONSTRAINT webhook_events_say_which CHECK (num_nonnulls(referral_id, status) = CASE type WHEN 'ping' THEN 0 ELSE 2 END),
  CONSTRAINT webhook_events_say_an_id CHECK (referral_id ~ '^[a-z]{3}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
  CONSTRAINT webhook_events_say_a_state CHECK (status ~ '^[A-Z_]{1,20}$')
);
CREATE INDEX webhook_events_by_time ON webhook_events (made_at);

CREATE TABLE webhook_deliveries (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  webhook_id   uuid        NOT NULL,
  event_id     uuid        NOT NULL,
  made_at      timestamptz NOT NULL,
  due_at       timestamptz NOT NULL,
  leased_until timestamptz,
  attempts     integer     NOT NULL DEFAULT 0,
  tried_at     timestamptz,
  status_code  integer,
  fault        text,
  delivered_at timestamptz,
  failed_at    timestamptz,
  CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT webhook_deliveries_id_key UNIQUE (id),
  CONSTRAINT webhook_deliveries_once UNIQUE (network_id, event_id, webhook_id),
  CONSTRAINT webhook_deliveries_webhook_fkey FOREIGN KEY (network_id, webhook_id) REFERENCES webhooks (network_id, id) ON DELETE CASCADE,
  CONSTRAINT webhook_deliveries_event_fkey FOREIGN KEY (network_id, event_id) REFERENCES webhook_events (network_id, id) ON DELETE CASCADE,
  CONSTRAINT webhook_deliveries_end_once CHECK (num_nonnulls(delivered_at, failed_at) <= 1),
  CONSTRAINT webhook_deliveries_fault_known CHECK (fault IN ('ANSWER', 'REDIRECT', 'TIMEOUT', 'UNREACHABLE', 'PRIVATE_ADDRESS')),
  CONSTRAINT webhook_deliveries_status_code CHECK (status_code BETWEEN 100 AND 999)
);
CREATE INDEX webhook_deliveries_waiting ON webhook_deliveries (network_id, webhook_id, due_at) WHERE delivered_at IS NULL AND failed_at IS NULL;
CREATE INDEX webhook_deliveries_of_webhook ON webhook_deliveries (network_id, webhook_id, made_at DESC, id DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON webhooks, webhook_secrets, webhook_deliveries TO {{app}};
GRANT SELECT, INSERT ON webhook_events TO {{app}};
GRANT SELECT, DELETE ON webhook_events, webhook_secrets TO {{keeper}};

-- ── Tokens: what a client gets for its key at /oauth/token ───────────────────────────────────────────────────────

CREATE TABLE api_tokens (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  key_id     uuid        NOT NULL,
  token_hash bytea       NOT NULL,
  scopes     text[]      NOT NULL,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT api_tokens_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT api_tokens_hash_key UNIQUE (token_hash),
  CONSTRAINT api_tokens_key_fkey FOREIGN KEY (network_id, key_id) REFERENCES api_keys (network_id, id) ON DELETE CASCADE
);
CREATE INDEX api_tokens_of_key ON api_tokens (network_id, key_id);
CREATE INDEX api_tokens_by_end ON api_tokens (expires_at);

GRANT SELECT, INSERT, DELETE ON api_tokens TO {{app}};
GRANT SELECT, DELETE ON api_tokens TO {{keeper}};
