-- An entry's place in the open feed: what is new comes last, so that whoever reads page by page meets everything once.
ALTER TABLE organizations ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE services ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE service_places ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY;
CREATE UNIQUE INDEX organizations_position_key ON organizations (position);
CREATE UNIQUE INDEX services_position_key ON services (position);
CREATE UNIQUE INDEX service_places_position_key ON service_places (position);

-- When what a feed or a file says of them was last read there.
ALTER TABLE organizations ADD COLUMN read_at timestamptz;
ALTER TABLE services ADD COLUMN read_at timestamptz;
-- What was read, as a digest: an entry that is as it was is not written again.
ALTER TABLE services ADD COLUMN source_digest text;

-- One reading of a source: since when it goes on, what stopped it, how many known entries it did not name, and whether a coordinator said that they are gone.
ALTER TABLE directory_sources ADD COLUMN reading_since timestamptz;
ALTER TABLE directory_sources ADD COLUMN tried_at timestamptz;
ALTER TABLE directory_sources ADD COLUMN trouble text;
ALTER TABLE directory_sources ADD COLUMN missing integer;
ALTER TABLE directory_sources ADD COLUMN may_vanish boolean NOT NULL DEFAULT false;
ALTER TABLE directory_sources ADD CONSTRAINT directory_sources_trouble_known
  CHECK (trouble IN ('FEED_NOT_REACHED', 'FEED_NOT_ALLOWED', 'FEED_NOT_READ', 'FEED_MOVED_COLUMNS', 'MANY_VANISHED'));
ALTER TABLE directory_sources ADD CONSTRAINT directory_sources_missing CHECK ((trouble = 'MANY_VANISHED') = (missing IS NOT NULL) OR trouble IS NULL AND missing IS NULL);
ALTER TABLE directory_sources ADD CONSTRAINT directory_sources_next_page CHECK (next_page IS NULL OR (next_page >= 1 AND reading_since IS NOT NULL));

-- Which rows of the last reading were not taken, or not whole, and why.
CREATE TABLE directory_row_troubles (
  source_id uuid    NOT NULL,
  page      integer NOT NULL,
  line      integer NOT NULL,
  field     text    NOT NULL,
  code      text    NOT NULL,
  CONSTRAINT directory_row_troubles_pkey PRIMARY KEY (source_id, page, line, field),
  CONSTRAINT directory_row_troubles_source_fkey FOREIGN KEY (source_id) REFERENCES directory_sources (id) ON DELETE CASCADE,
  CONSTRAINT directory_row_troubles_code_known CHECK (code IN ('MISSING', 'NOT_READ', 'UNKNOWN', 'REPEATED'))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON directory_row_troubles TO {{app}};
