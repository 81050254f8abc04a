-- A group hands us its volunteers in a file: each waits, off duty, for their own yes, and is told who gave us their details.

-- That a file was taken in: from which group, on which basis, by whom and when. Nobody who stood in it is in it: the mark is keyed, and the numbers are those of its rows.
CREATE TABLE volunteer_imports (
  network_id  uuid        NOT NULL,
  id          uuid        NOT NULL,
  source      text        NOT NULL,
  basis       text        NOT NULL,
  file_mark   bytea       NOT NULL,
  rows_taken  integer[]   NOT NULL DEFAULT '{}',
  imported_by uuid        NOT NULL,
  imported_at timestamptz NOT NULL,
  CONSTRAINT volunteer_imports_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT volunteer_imports_id_key UNIQUE (id),
  CONSTRAINT volunteer_imports_once UNIQUE (network_id, file_mark),
  CONSTRAINT volunteer_imports_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT volunteer_imports_imported_by_fkey FOREIGN KEY (network_id, imported_by) REFERENCES staff (network_id, id),
  CONSTRAINT volunteer_imports_basis_known CHECK (basis IN ('CONSENT', 'LEGITIMATE_INTERESTS'))
);
CREATE INDEX volunteer_imports_by_age ON volunteer_imports (imported_at);

-- Whoever came by a file is taken on by nobody before they have said yes themselves, which is to the guidance.
ALTER TABLE volunteers
  ADD COLUMN import_id uuid,
  ADD CONSTRAINT volunteers_import_fkey FOREIGN KEY (network_id, import_id) REFERENCES volunteer_imports (network_id, id),
  ADD CONSTRAINT volunteers_handed_in_say_yes CHECK (import_id IS NULL OR guidance_at IS NOT NULL OR (status = 'APPLIED' AND NOT on_duty)),
  DROP CONSTRAINT volunteers_declined_reason_known,
  ADD CONSTRAINT volunteers_declined_reason_known CHECK (
    declined_reason IN ('ENOUGH_VOLUNTEERS', 'NOT_REACHED', 'PROOF_MISSING', 'NOT_SUITABLE', 'OWN_WISH', 'NOBODY_ANSWERED', 'NO_YES'));
CREATE INDEX volunteers_of_import ON volunteers (network_id, import_id) WHERE import_id IS NOT NULL;

GRANT SELECT, INSERT ON volunteer_imports TO {{app}};
GRANT UPDATE (rows_taken) ON volunteer_imports TO {{app}};
GRANT SELECT (network_id, id, imported_at), DELETE ON volunteer_imports TO {{keeper}};
GRANT SELECT (import_id) ON volunteers TO {{keeper}};
