-- A mail may be held back on purpose before it has gone: that is no failure, and says nothing of one that is being sent.
ALTER TABLE outbox ADD COLUMN held_back_at timestamptz;
