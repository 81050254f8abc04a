-- Volunteers sign up: guidance that they agree to, what they said beside, a link of their own before there is a task, and their address as a keyed index.

-- What volunteers are asked to keep to: dated, each superseded by the next.
CREATE TABLE guidance (
  network_id uuid NOT NULL,
  id         uuid NOT NULL,
  day        date NOT NULL,
  CONSTRAINT guidance_pkey PRIMARY KEY (network_id, id),
  CONSTRAINT guidance_one_a_day UNIQUE (network_id, day),
  CONSTRAINT guidance_network_fkey FOREIGN KEY (network_id) REFERENCES networks (id)
);
CREATE TABLE guidance_texts (
  network_id  uuid NOT NULL,
  guidance_id uuid NOT NULL,
  language    text NOT NULL,
  text        text NOT NULL,
  CONSTRAINT guidance_texts_pkey PRIMARY KEY (network_id, guidance_id, language),
  CONSTRAINT guidance_texts_guidance_fkey FOREIGN KEY (network_id, guidance_id) REFERENCES guidance (network_id, id)
);

ALTER TABLE networks
  ADD COLUMN spending_cap_pence integer NOT NULL DEFAULT 4000,
  ADD CONSTRAINT networks_spending_cap_in_range CHECK (spending_cap_pence BETWEEN 0 AND 100000);

-- What an applicant said; the guidance agreed to, in which language and when; how often somebody was reminded of them; and why they were not taken on, which says nothing of whom.
ALTER TABLE volunteers
  ADD COLUMN applied_at         timestamptz,
  ADD COLUMN application_nudges smallint NOT NULL DEFAULT 0,
  ADD COLUMN declined_reason    text,
  ADD COLUMN spending_cap_pence integer,
  ADD COLUMN guidance_id        uuid,
  ADD COLUMN guidance_language  text,
  ADD COLUMN guidance_at        timestamptz;
UPDATE volunteers SET applied_at = joined_at WHERE status = 'APPLIED';
UPDATE volunteers SET declined_reason = 'NOT_SUITABLE' WHERE status = 'DECLINED';
ALTER TABLE volunteers
  ADD CONSTRAINT volunteers_guidance_fkey FOREIGN KEY (network_id, guidance_id) REFERENCES guidance (network_id, id),
  ADD CONSTRAINT volunteers_guidance_is_whole CHECK (num_nonnulls(guidance_id, guidance_language, guidance_at) IN (0, 3)),
  ADD CONSTRAINT volunteers_spending_cap_in_range CHECK (spending_cap_pence BETWEEN 0 AND 100000),
  ADD CONSTRAINT volunteers_applied_some_time CHECK (status <> 'APPLIED' OR applied_at IS NOT NULL),
  ADD CONSTRAINT volunteers_declined_for_a_reason CHECK ((status = 'DECLINED') = (declined_reason IS NOT NULL)),
  ADD CONSTRAINT volunteers_declined_reason_known CHECK (
    declined_reason IN ('ENOUGH_VOLUNTEERS', 'NOT_REACHED', 'PROOF_MISSING', 'NOT_SUITABLE', 'OWN_WISH', 'NOBODY_ANSWERED')),
  DROP CONSTRAINT volunteers_here_have_a_place,
  ADD CONSTRAINT volunteers_here_have_a_place CHECK (ward_code IS NOT NULL OR status IN ('DECLINED', 'LEFT', 'REMOVED'));
CREATE INDEX volunteers_waiting ON volunteers (applied_at) WHERE status = 'APPLIED';

-- A volunteer's own link: it hangs on no task, and there is one for each of them.
ALTER TABLE task_links
  ALTER COLUMN request_id DROP NOT NULL,
  ADD CONSTRAINT task_links_own_has_no_call_out CHECK (request_id IS NOT NULL OR call_out_id IS NULL);
CREATE INDEX task_links_own ON task_links (expires_at) WHERE request_id IS NULL;

-- Whoever signs up twice is known by the address too. Rows from before are indexed anew by the worker.
ALTER TABLE volunteer_contacts ADD COLUMN email_index bytea;
CREATE INDEX volunteer_contacts_by_email ON volunteer_contacts (network_id, email_index);
DO $$
DECLARE
  network record;
BEGIN
  PERFORM set_config('wardwise.actor', 'SYSTEM', true);
  FOR network IN SELECT id FROM networks LOOP
    PERFORM set_config('wardwise.network', network.id::text, true);
    UPDATE volunteer_contacts SET index_key_id = NULL WHERE network_id = network.id;
  END LOOP;
  PERFORM set_config('wardwise.actor', '', true), set_config('wardwise.network', '', true);
END $$;

GRANT SELECT, INSERT ON guidance, guidance_texts TO {{app}};
GRANT SELECT (expires_at, created_at), DELETE ON task_links TO {{keeper}};
