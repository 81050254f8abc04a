-- A ring key for each day. What a data key is wrapped by is on record, so that no key goes while something is wrapped by it.
ALTER TABLE ring_keys_in_use RENAME TO ring_keys;
ALTER TABLE ring_keys RENAME COLUMN ring_key_id TO id;
ALTER TABLE ring_keys RENAME CONSTRAINT ring_keys_in_use_pkey TO ring_keys_pkey;
ALTER TABLE ring_keys ADD COLUMN lasting boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX ring_keys_one_lasting ON ring_keys (lasting) WHERE lasting;

ALTER TABLE data_keys ADD CONSTRAINT data_keys_ring_key_fkey FOREIGN KEY (ring_key_id) REFERENCES ring_keys (id);
CREATE INDEX data_keys_by_ring_key ON data_keys (ring_key_id, network_id);

-- An index is made by the key of a day, and made anew by the next one's.
ALTER TABLE volunteer_contacts ADD COLUMN index_key_id text;
ALTER TABLE staff_contacts ADD COLUMN index_key_id text;
ALTER TABLE invited_contacts ADD COLUMN index_key_id text;
