-- What a coordinator says of two wards beside what the map says: neighbours, or not. It stands above the borders, which any later import writes anew. Both directions, as of a border.
CREATE TABLE neighbour_changes (
  network_id     uuid        NOT NULL,
  ward_code      text        NOT NULL,
  neighbour_code text        NOT NULL,
  beside         boolean     NOT NULL,
  changed_by     uuid        NOT NULL,
  changed_at     timestamptz NOT NULL,
  CONSTRAINT neighbour_changes_pkey PRIMARY KEY (network_id, ward_code, neighbour_code),
  CONSTRAINT neighbour_changes_ward_fkey FOREIGN KEY (network_id, ward_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT neighbour_changes_neighbour_fkey FOREIGN KEY (network_id, neighbour_code) REFERENCES network_wards (network_id, ward_code),
  CONSTRAINT neighbour_changes_changed_by_fkey FOREIGN KEY (network_id, changed_by) REFERENCES staff (network_id, id),
  CONSTRAINT neighbour_changes_not_itself CHECK (ward_code <> neighbour_code)
);
-- Which wards are beside which is no secret of anybody's; who says so is.
ALTER TABLE neighbour_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY neighbour_changes_read ON neighbour_changes FOR SELECT USING (true);
CREATE POLICY neighbour_changes_made ON neighbour_changes FOR INSERT WITH CHECK (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND changed_by = nullif(current_setting('wardwise.staff', true), '')::uuid
  AND current_setting('wardwise.actor', true) = 'COORDINATOR');
CREATE POLICY neighbour_changes_taken_back ON neighbour_changes FOR DELETE USING (
  network_id = nullif(current_setting('wardwise.network', true), '')::uuid
  AND current_setting('wardwise.actor', true) = 'COORDINATOR');
GRANT SELECT, INSERT, DELETE ON neighbour_changes TO {{app}};

-- The one place that says which wards of a network are neighbours.
CREATE VIEW neighbours WITH (security_invoker = true) AS
  SELECT n.network_id, b.ward_code, b.neighbour_code
  FROM network_wards n
    JOIN ward_borders b ON b.ward_code = n.ward_code
    JOIN network_wards o ON o.network_id = n.network_id AND o.ward_code = b.neighbour_code
  WHERE NOT EXISTS (SELECT FROM neighbour_changes c
    WHERE c.network_id = n.network_id AND c.ward_code = b.ward_code AND c.neighbour_code = b.neighbour_code)
  UNION ALL
  SELECT c.network_id, c.ward_code, c.neighbour_code FROM neighbour_changes c WHERE c.beside;
GRANT SELECT ON neighbours TO {{app}};
