-- Skills: what volunteers can do whatever the kind of help, and what a request may ask for. Rows of a network beside its categories.

CREATE TABLE skills (
  network_id uuid    NOT NULL,
  key        text    NOT NULL,
  position   integer NOT NULL,
  CONSTRAINT skills_pkey PRIMARY KEY (network_id, key),
  CONSTRAINT skills_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT skills_key_is_plain CHECK (key ~ '^[a-z][a-z0-9-]{0,60}$')
);

CREATE TABLE skill_labels (
  network_id uuid NOT NULL,
  skill_key  text NOT NULL,
  language   text NOT NULL,
  label      text NOT NULL,
  CONSTRAINT skill_labels_pkey PRIMARY KEY (network_id, skill_key, language),
  CONSTRAINT skill_labels_skill_fkey FOREIGN KEY (network_id, skill_key) REFERENCES skills (network_id, key)
);

ALTER TABLE volunteers ADD COLUMN skill_keys text[] NOT NULL DEFAULT '{}';

-- The stub has no skills: what was asked for goes with the details.
ALTER TABLE help_requests
  ADD COLUMN skill_keys text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT help_requests_skills_go_at_an_ending CHECK (cardinality(skill_keys) = 0 OR status IN ('NEW', 'OPEN', 'ASSIGNED'));

GRANT SELECT, INSERT, UPDATE, DELETE ON skills, skill_labels TO {{app}};
