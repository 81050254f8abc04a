-- The yes to keeping what may tell of health: to which words, in which language, when. Empty where nobody was asked yet (the volunteer's word has started it).
ALTER TABLE help_requests
  ADD COLUMN consent_words    text,
  ADD COLUMN consent_language text,
  ADD COLUMN consent_at       timestamptz,
  ADD CONSTRAINT help_requests_consent_is_whole CHECK (num_nonnulls(consent_words, consent_language, consent_at) IN (0, 3));
