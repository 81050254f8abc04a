-- Somebody who was asked for by another is told what we keep at the first call: when, and by whom. Open, like the yes beside it.
ALTER TABLE help_requests
  ADD COLUMN asked_by_another boolean NOT NULL DEFAULT false,
  ADD COLUMN notice_read_at   timestamptz,
  ADD COLUMN notice_read_by   uuid,
  ADD CONSTRAINT help_requests_notice_is_whole CHECK (num_nonnulls(notice_read_at, notice_read_by) IN (0, 2)),
  ADD CONSTRAINT help_requests_notice_was_due CHECK (asked_by_another OR notice_read_at IS NULL);

-- Of those that are under way only the sealed details know it; row-level security lets nobody but the product see that they do.
DO $$
DECLARE
  network record;
BEGIN
  PERFORM set_config('wardwise.actor', 'SYSTEM', true);
  FOR network IN SELECT id FROM networks LOOP
    PERFORM set_config('wardwise.network', network.id::text, true);
    UPDATE help_requests r SET asked_by_another = true FROM request_details d
      WHERE r.network_id = network.id AND d.network_id = r.network_id AND d.request_id = r.id AND d.on_behalf IS NOT NULL;
  END LOOP;
  PERFORM set_config('wardwise.actor', '', true), set_config('wardwise.network', '', true);
END $$;

-- What a volunteer has shown: who saw it and, of a DBS check, the yes to keeping that it was seen (criminal records: DPA 2018 Sch. 1 para. 29).
-- A DBS check without a yes may not be kept, so what there is goes: the volunteer shows it again, and is asked.
DELETE FROM volunteer_credentials WHERE kind IN ('DBS_BASIC', 'DBS_ENHANCED');
ALTER TABLE volunteer_credentials
  ADD COLUMN seen_by          uuid,
  ADD COLUMN consent_words    text,
  ADD COLUMN consent_language text,
  ADD COLUMN consent_at       timestamptz,
  ADD CONSTRAINT volunteer_credentials_dbs_by_consent CHECK (
    num_nonnulls(consent_words, consent_language, consent_at) = CASE WHEN kind IN ('DBS_BASIC', 'DBS_ENHANCED') THEN 3 ELSE 0 END),
  ADD CONSTRAINT volunteer_credentials_ends_after_it_was_seen CHECK (valid_until > seen_on);

-- Whoever stays at home says something of their health, so it stands by their yes alone. Of whom nobody asked it is not kept; off duty, nobody sends them out.
UPDATE volunteers SET self_isolating = false, on_duty = false WHERE self_isolating;
ALTER TABLE volunteers
  ADD COLUMN isolation_words    text,
  ADD COLUMN isolation_language text,
  ADD COLUMN isolation_at       timestamptz,
  ADD CONSTRAINT volunteers_isolating_by_consent CHECK (
    num_nonnulls(isolation_words, isolation_language, isolation_at) = CASE WHEN self_isolating THEN 3 ELSE 0 END);
