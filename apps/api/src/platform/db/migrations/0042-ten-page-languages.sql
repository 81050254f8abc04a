-- Public pages and messages speak ten languages; what was sent, and what a referrer's page speaks, may be in any of them.
ALTER TABLE signpostings
  DROP CONSTRAINT signpostings_language_known,
  ADD CONSTRAINT signpostings_language_known CHECK (language IN ('en', 'ar', 'fr', 'es', 'pt', 'bn', 'it', 'fa', 'ru', 'zh'));
ALTER TABLE referrer_links
  DROP CONSTRAINT referrer_links_page_language_known,
  ADD CONSTRAINT referrer_links_page_language_known CHECK (page_language IN ('en', 'ar', 'fr', 'es', 'pt', 'bn', 'it', 'fa', 'ru', 'zh'));
