-- How the worker's rounds go, and when the last backup was made: of the whole deployment, and of nobody.
CREATE TABLE upkeep (
  name         text NOT NULL,
  done_at      timestamptz,
  failed_since timestamptz,
  CONSTRAINT upkeep_pkey PRIMARY KEY (name)
);

-- What is wrong in a network, seen since when, and when its coordinators were last told. What is over stays a day: one that comes and goes is told once.
CREATE TABLE troubles (
  network_id uuid NOT NULL,
  kind       text NOT NULL,
  seen_since timestamptz,
  told_at    timestamptz,
  CONSTRAINT troubles_pkey PRIMARY KEY (network_id, kind),
  CONSTRAINT troubles_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT troubles_kind_known CHECK (kind IN ('WORKER_SILENT', 'OVERDUE', 'ROUND_FAILED', 'RING_NOT_TURNED', 'BACKUP_LATE'))
);

GRANT SELECT, INSERT, UPDATE ON upkeep TO {{app}};
GRANT SELECT, INSERT, UPDATE, DELETE ON troubles TO {{app}};
