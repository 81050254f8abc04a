-- A mail once a week to volunteers who have said that they want it, when nobody has asked them for anything: what else there is.
ALTER TABLE volunteers ADD COLUMN weekly boolean NOT NULL DEFAULT false;
CREATE INDEX volunteers_weekly ON volunteers (network_id, id) WHERE weekly;

-- On which day of the week (Monday is 1) and from which hour of London a network's are made.
ALTER TABLE networks
  ADD COLUMN weekly_weekday smallint NOT NULL DEFAULT 4,
  ADD COLUMN weekly_hour    smallint NOT NULL DEFAULT 10,
  ADD CONSTRAINT networks_weekly_is_a_time CHECK (weekly_weekday BETWEEN 1 AND 7 AND weekly_hour BETWEEN 0 AND 23);

-- One row a volunteer and day, so that it is made once however many workers look; its link stops the mails and opens nothing.
CREATE TABLE weekly_mails (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  volunteer_id uuid        NOT NULL,
  day          date        NOT NULL,
  token_hash   bytea       NOT NULL,
  made_at      timestamptz NOT NULL,
  CONSTRAINT weekly_mails_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT weekly_mails_once UNIQUE (network_id, volunteer_id, day),
  CONSTRAINT weekly_mails_token_key UNIQUE (token_hash),
  CONSTRAINT weekly_mails_volunteer_fkey FOREIGN KEY (network_id, volunteer_id) REFERENCES volunteers (network_id, id)
);
GRANT SELECT, INSERT, DELETE ON weekly_mails TO {{app}};
GRANT SELECT (made_at), DELETE ON weekly_mails TO {{keeper}};
