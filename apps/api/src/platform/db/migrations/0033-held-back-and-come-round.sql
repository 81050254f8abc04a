-- A mail may be held back on purpose before it has gone: that is no failure, and says nothing of one that is being sent.
ALTER TABLE outbox ADD COLUMN held_back_at timestamptz;

-- An occurrence of help every week came by nobody's call.
ALTER TABLE help_requests
  DROP CONSTRAINT help_requests_came_by_known,
  ADD CONSTRAINT help_requests_came_by_known CHECK (came_by IN ('TELEPHONE', 'FORM', 'REFERRAL', 'ORGANIZATION', 'ARRANGEMENT'));
UPDATE help_requests SET came_by = 'ARRANGEMENT' WHERE arrangement_id IS NOT NULL;
