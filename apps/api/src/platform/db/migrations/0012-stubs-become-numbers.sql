-- What is over becomes a number after four weeks: the stub goes, and all that hung on it by id goes with it.

-- Requests whose stubs are gone. By the week they came in, which is a Monday: a chart by ward and week and a report by month both add up from it, and a day would be the stub again.
-- No ward where nobody could place it; no language where it is so rare in the local authority that it would name the person.
CREATE TABLE request_counts (
  network_id         uuid    NOT NULL,
  week               date    NOT NULL,
  ward_code          text,
  category_key       text    NOT NULL,
  language           text,
  outcome            text    NOT NULL,
  requests           integer NOT NULL,
  -- Of those that came by the form: how many a lead looked up to ring back, and the hours until then of all of them together.
  rung_back          integer NOT NULL,
  hours_to_ring_back integer NOT NULL,
  -- How many were helped by somebody who speaks the language they preferred.
  in_their_language  integer NOT NULL,
  CONSTRAINT request_counts_once UNIQUE NULLS NOT DISTINCT (network_id, week, ward_code, category_key, language, outcome),
  CONSTRAINT request_counts_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id),
  CONSTRAINT request_counts_week_is_a_monday CHECK (extract(isodow FROM week) = 1),
  CONSTRAINT request_counts_outcome_known CHECK (outcome IN ('CLOSED', 'CANCELLED', 'DUPLICATE', 'UNMET', 'SIGNPOSTED', 'REFERRED')),
  CONSTRAINT request_counts_count CHECK (requests > 0 AND rung_back BETWEEN 0 AND requests AND in_their_language BETWEEN 0 AND requests)
);

-- ── What goes with a request; what is sealed does not: a request whose details or card are still there cannot go ─

ALTER TABLE help_requests
  DROP CONSTRAINT help_requests_duplicate_of_fkey,
  DROP CONSTRAINT help_requests_continues_fkey,
  DROP CONSTRAINT help_requests_status_has_its_facts,
  -- What points at a request that goes is let go of, and stays.
  ADD CONSTRAINT help_requests_duplicate_of_fkey FOREIGN KEY (network_id, duplicate_of) REFERENCES help_requests (network_id, id) ON DELETE SET NULL (duplicate_of),
  ADD CONSTRAINT help_requests_continues_fkey FOREIGN KEY (network_id, continues) REFERENCES help_requests (network_id, id) ON DELETE SET NULL (continues),
  ADD CONSTRAINT help_requests_status_has_its_facts CHECK (
       (status = 'NEW' AND delivered_at IS NULL AND ended_at IS NULL)
    OR (status IN ('OPEN', 'ASSIGNED') AND ward_code IS NOT NULL AND handled_by_ward IS NOT NULL AND delivered_at IS NULL AND ended_at IS NULL)
    OR (status = 'DELIVERED' AND ward_code IS NOT NULL AND delivered_at IS NOT NULL AND ended_at IS NULL)
    OR (status = 'CLOSED' AND ward_code IS NOT NULL AND delivered_at IS NOT NULL AND ended_at IS NOT NULL)
    OR (status IN ('CANCELLED', 'UNMET', 'SIGNPOSTED', 'REFERRED') AND delivered_at IS NULL AND ended_at IS NOT NULL)
    OR (status = 'DUPLICATE' AND delivered_at IS NULL AND ended_at IS NOT NULL AND duplicate_of IS DISTINCT FROM id));

ALTER TABLE call_outs
  DROP CONSTRAINT call_outs_request_fkey,
  ADD CONSTRAINT call_outs_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE;
ALTER TABLE waves
  DROP CONSTRAINT waves_call_out_fkey,
  ADD CONSTRAINT waves_call_out_fkey FOREIGN KEY (network_id, call_out_id) REFERENCES call_outs (network_id, id) ON DELETE CASCADE;
ALTER TABLE task_links
  DROP CONSTRAINT task_links_request_fkey,
  DROP CONSTRAINT task_links_call_out_fkey,
  ADD CONSTRAINT task_links_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT task_links_call_out_fkey FOREIGN KEY (network_id, call_out_id) REFERENCES call_outs (network_id, id) ON DELETE CASCADE;
ALTER TABLE link_browsers
  DROP CONSTRAINT link_browsers_link_fkey,
  ADD CONSTRAINT link_browsers_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES task_links (network_id, id) ON DELETE CASCADE;
ALTER TABLE link_codes
  DROP CONSTRAINT link_codes_link_fkey,
  ADD CONSTRAINT link_codes_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES task_links (network_id, id) ON DELETE CASCADE;
ALTER TABLE offers
  DROP CONSTRAINT offers_request_fkey,
  DROP CONSTRAINT offers_call_out_fkey,
  ADD CONSTRAINT offers_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT offers_call_out_fkey FOREIGN KEY (network_id, call_out_id) REFERENCES call_outs (network_id, id) ON DELETE CASCADE;
ALTER TABLE assignments
  DROP CONSTRAINT assignments_request_fkey,
  DROP CONSTRAINT assignments_offer_fkey,
  ADD CONSTRAINT assignments_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT assignments_offer_fkey FOREIGN KEY (network_id, offer_id) REFERENCES offers (network_id, id) ON DELETE CASCADE;
ALTER TABLE follow_ups
  DROP CONSTRAINT follow_ups_request_fkey,
  DROP CONSTRAINT follow_ups_assignment_fkey,
  ADD CONSTRAINT follow_ups_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT follow_ups_assignment_fkey FOREIGN KEY (network_id, assignment_id) REFERENCES assignments (network_id, id) ON DELETE CASCADE;
ALTER TABLE requester_links
  DROP CONSTRAINT requester_links_request_fkey,
  ADD CONSTRAINT requester_links_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE;
ALTER TABLE requester_browsers
  DROP CONSTRAINT requester_browsers_link_fkey,
  ADD CONSTRAINT requester_browsers_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES requester_links (network_id, id) ON DELETE CASCADE;
ALTER TABLE requester_codes
  DROP CONSTRAINT requester_codes_link_fkey,
  ADD CONSTRAINT requester_codes_link_fkey FOREIGN KEY (network_id, link_id) REFERENCES requester_links (network_id, id) ON DELETE CASCADE;
ALTER TABLE nudges
  DROP CONSTRAINT nudges_request_fkey,
  ADD CONSTRAINT nudges_request_fkey FOREIGN KEY (network_id, request_id) REFERENCES help_requests (network_id, id) ON DELETE CASCADE;

-- What is over is looked for by its age; what hangs on it is found without reading all there is.
CREATE INDEX help_requests_over ON help_requests (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX help_requests_duplicates ON help_requests (network_id, duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX call_outs_of_request ON call_outs (network_id, request_id);
CREATE INDEX task_links_of_call_out ON task_links (network_id, call_out_id);
CREATE INDEX offers_of_call_out ON offers (network_id, call_out_id);
CREATE INDEX assignments_of_offer ON assignments (network_id, offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX follow_ups_of_assignment ON follow_ups (network_id, assignment_id) WHERE assignment_id IS NOT NULL;

-- ── What stays, and no longer says whose it was ──────────────────────────────────────────────────────────────────

ALTER TABLE looks
  DROP CONSTRAINT looks_at_someone,
  ADD CONSTRAINT looks_at_someone CHECK (num_nonnulls(request_id, volunteer_id, of_staff_id, concern_id) <= 1);
ALTER TABLE erasure_receipts
  DROP CONSTRAINT erasure_receipts_of_someone,
  ADD CONSTRAINT erasure_receipts_of_someone CHECK (num_nonnulls(request_id, volunteer_id) <= 1);
CREATE INDEX erasure_receipts_of_volunteers ON erasure_receipts (at) WHERE volunteer_id IS NOT NULL;

-- Ids and days alone go to the outbox, restated where nobody can bypass it.
ALTER TABLE outbox
  ADD CONSTRAINT outbox_says_ids_alone CHECK (
    payload::text ~ '^\{("[A-Za-z]+": "([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d{2}-\d{2})"(, )?)*\}$');

-- The keeper alone takes a request away, and reads of it what is counted. It may hold rows only where it may change something: the two columns that the database itself empties.
REVOKE DELETE ON help_requests, call_outs, waves, task_links, offers, assignments, follow_ups, requester_links FROM {{app}};
GRANT SELECT (network_id, id, ward_code, category_key, preferred_language, status, came_by, taken_at, ended_at), UPDATE (duplicate_of, continues), DELETE
  ON help_requests TO {{keeper}};
GRANT SELECT (network_id, request_id, volunteer_id, status) ON assignments TO {{keeper}};
GRANT SELECT (network_id, id, languages) ON volunteers TO {{keeper}};
GRANT SELECT (network_id, tag, speakers) ON network_languages TO {{keeper}};
GRANT SELECT (network_id, id, request_id) ON task_links TO {{keeper}};
GRANT UPDATE (request_id) ON looks TO {{keeper}};
GRANT SELECT (network_id, request_id, volunteer_id, at), UPDATE (request_id, volunteer_id) ON erasure_receipts TO {{keeper}};
GRANT SELECT, INSERT, UPDATE ON request_counts TO {{keeper}};
GRANT SELECT ON request_counts TO {{app}};
