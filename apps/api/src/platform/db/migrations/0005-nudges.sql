-- Who was reminded of what: one row for each nudge, written with its mails, so that none is ever sent twice.

CREATE TABLE nudges (
  network_id uuid        NOT NULL,
  kind       text        NOT NULL,
  about      uuid        NOT NULL,
  request_id uuid        NOT NULL,
  sent_at    timestamptz NOT NULL,
  CONSTRAINT nudges_pkey PRIMARY KEY (network_id, kind, about),
  CONSTRAINT nudges_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id),
  CONSTRAINT nudges_kind_known CHECK (kind IN ('OFFER_WAITING', 'NOBODY_ANSWERED', 'TASK_OVERDUE', 'FOLLOW_UP_DUE'))
);
CREATE INDEX nudges_of_request ON nudges (network_id, request_id);

-- What is looked for every minute, among all that ever was.
CREATE INDEX offers_open ON offers (offered_at) WHERE status = 'OFFERED';
CREATE INDEX assignments_under_way ON assignments (accepted_at) WHERE status IN ('ACCEPTED', 'STARTED');

-- A nudge is never taken back: it is there or it is not.
GRANT SELECT, INSERT ON nudges TO {{app}};
