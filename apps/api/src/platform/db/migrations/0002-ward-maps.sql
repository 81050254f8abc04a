-- What a map of wards shows, and the names that a call-out may use for a place in one.

-- The boundary as an SVG path in degrees, longitude first; empty where no boundary was imported.
ALTER TABLE wards ADD COLUMN outline text;

-- Names of places that people know, each in a ward of the network's.
CREATE TABLE ward_localities (
  network_id uuid NOT NULL,
  ward_code  text NOT NULL,
  name       text NOT NULL,
  CONSTRAINT ward_localities_pkey PRIMARY KEY (network_id, ward_code, name),
  CONSTRAINT ward_localities_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT ward_localities_name_is_short CHECK (length(name) BETWEEN 2 AND 60)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON ward_localities TO {{app}};
