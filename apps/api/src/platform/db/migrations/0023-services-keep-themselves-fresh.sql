-- Until which day it was worked out when a service is open; null where that was never done.
ALTER TABLE services ADD COLUMN openings_until date;

-- The link by which a service says that its entry is right, or how it is now: mailed to its published address, in the name of the network that
-- keeps the entry. One for each service: the newest. It opens no data about a person.
CREATE TABLE entry_links (
  network_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  service_id uuid        NOT NULL,
  token_hash bytea       NOT NULL,
  asked_at   timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT entry_links_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT entry_links_token_key UNIQUE (token_hash),
  CONSTRAINT entry_links_one_each UNIQUE (service_id),
  CONSTRAINT entry_links_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT entry_links_service_fkey FOREIGN KEY (service_id) REFERENCES services (id) ON DELETE CASCADE
);
GRANT SELECT, INSERT, UPDATE, DELETE ON entry_links TO {{app}};
