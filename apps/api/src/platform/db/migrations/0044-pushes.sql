-- The phones and computers on which a volunteer is told of a call-out beside the mail: one row a browser.
CREATE TABLE volunteer_pushes (
  network_id   uuid  NOT NULL,
  id           uuid  NOT NULL,
  volunteer_id uuid  NOT NULL,
  since        date  NOT NULL,
  data_key_id  uuid  NOT NULL,
  endpoint     bytea NOT NULL,
  p256dh       bytea NOT NULL,
  auth         bytea NOT NULL,
  CONSTRAINT volunteer_pushes_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT volunteer_pushes_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id),
  CONSTRAINT volunteer_pushes_data_key_fkey FOREIGN KEY (network_id, data_key_id) REFERENCES data_keys (network_id, id)
);
CREATE INDEX volunteer_pushes_by_key ON volunteer_pushes (network_id, data_key_id);
CREATE INDEX volunteer_pushes_by_volunteer ON volunteer_pushes (network_id, volunteer_id);

-- Nobody reads where they are told, themselves neither: the product writes there, and says on which day each was added.
ALTER TABLE volunteer_pushes ENABLE ROW LEVEL SECURITY;
ALTER TABLE volunteer_pushes FORCE ROW LEVEL SECURITY;
CREATE POLICY volunteer_pushes_by_the_product ON volunteer_pushes USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid AND current_setting('wardwise.actor', true) = 'SYSTEM');
GRANT SELECT, INSERT, UPDATE, DELETE ON volunteer_pushes TO {{app}};
