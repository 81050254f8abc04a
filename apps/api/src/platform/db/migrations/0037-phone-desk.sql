-- How a telephone call about a request went: a code, never words. It goes with the last of what we hold of the person, before the stub does.
CREATE TABLE calls (
  network_id   uuid        NOT NULL,
  id           uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  outcome      text        NOT NULL,
  call_back_at timestamptz,
  called_at    timestamptz NOT NULL,
  called_by    uuid        NOT NULL,
  CONSTRAINT calls_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT calls_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT calls_called_by_fkey FOREIGN KEY (network_id, called_by) REFERENCES staff (network_id, id),
  CONSTRAINT calls_outcome_known CHECK (outcome IN ('REACHED', 'VOICEMAIL', 'WRONG_NUMBER', 'NO_ANSWER', 'CALL_BACK_AT')),
  CONSTRAINT calls_back_has_its_time CHECK ((outcome = 'CALL_BACK_AT') = (call_back_at IS NOT NULL)),
  CONSTRAINT calls_back_in_range CHECK (call_back_at > called_at AND call_back_at <= called_at + interval '14 days')
);
CREATE INDEX calls_of_request ON calls (network_id, request_id, called_at DESC, id DESC);

-- "I am phoning this person": one a request, over at its time whether or not the row is still there.
CREATE TABLE holds (
  network_id uuid        NOT NULL,
  request_id uuid        NOT NULL,
  id         uuid        NOT NULL,
  staff_id   uuid        NOT NULL,
  until      timestamptz NOT NULL,
  CONSTRAINT holds_pkey PRIMARY KEY (network_id, request_id),
  CONSTRAINT holds_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT holds_staff_fkey FOREIGN KEY (network_id, staff_id) REFERENCES staff (network_id, id)
);

-- A request that is set aside for another, and ends as its duplicate when the time is over; until then it runs and holds what it held.
CREATE TABLE merges (
  network_id  uuid        NOT NULL,
  request_id  uuid        NOT NULL,
  original_id uuid        NOT NULL,
  merged_by   uuid        NOT NULL,
  merged_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  CONSTRAINT merges_pkey PRIMARY KEY (network_id, request_id),
  CONSTRAINT merges_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT merges_original_fkey FOREIGN KEY (network_id, original_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  CONSTRAINT merges_merged_by_fkey FOREIGN KEY (network_id, merged_by) REFERENCES staff (network_id, id),
  CONSTRAINT merges_two CHECK (request_id <> original_id),
  CONSTRAINT merges_soon_over CHECK (ends_at > merged_at AND ends_at <= merged_at + interval '1 hour')
);
CREATE INDEX merges_of_original ON merges (network_id, original_id);
CREATE INDEX merges_due ON merges (ends_at);

GRANT SELECT, INSERT, DELETE ON calls TO {{app}};
GRANT SELECT, INSERT, UPDATE, DELETE ON holds TO {{app}};
GRANT SELECT, INSERT, DELETE ON merges TO {{app}};
