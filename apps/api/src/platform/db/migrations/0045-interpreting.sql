-- Calls in somebody's own language: a request of its own beside the first, which it ends with; a kind of help that nobody asks for and nobody ticks.
ALTER TABLE categories ADD COLUMN offered boolean NOT NULL DEFAULT true;
INSERT INTO categories (network_id, key, position, credentials, ways, offered)
  SELECT n.id, 'interpreting', coalesce((SELECT max(c.position) FROM categories c WHERE c.network_id = n.id), 0) + 1, '{ID}', '{BY_PHONE}', false FROM networks n;
INSERT INTO category_labels (network_id, category_key, language, label, public_label)
  SELECT n.id, 'interpreting', w.language, w.label, w.public_label FROM networks n CROSS JOIN (VALUES
    ('en', 'Call in their language', 'a phone call in their language'),
    ('ar', 'مكالمة بلغتهم', 'مكالمة هاتفية بلغتهم'),
    ('fr', 'Appel dans leur langue', 'un appel téléphonique dans leur langue'),
    ('es', 'Llamada en su idioma', 'una llamada en su idioma'),
    ('pt', 'Chamada na sua língua', 'uma chamada na sua língua'),
    ('bn', 'তাঁদের ভাষায় ফোন', 'তাঁদের ভাষায় একটি ফোন কল'),
    ('it', 'Telefonata nella loro lingua', 'una telefonata nella loro lingua'),
    ('fa', 'تماس به زبان خودشان', 'یک تماس تلفنی به زبان خودشان'),
    ('ru', 'Звонок на их языке', 'телефонный звонок на их языке'),
    ('zh', '用对方的语言通话', '用自己的语言通一次电话')
  ) AS w (language, label, public_label);

ALTER TABLE help_requests
  ADD COLUMN interpreting text,
  ADD COLUMN interprets uuid,
  ADD CONSTRAINT help_requests_interpreting_known CHECK (interpreting IN ('CALL_BACK', 'THREE_WAY')),
  ADD CONSTRAINT help_requests_interprets_has_its_facts CHECK (interprets IS NULL OR (interpreting IS NOT NULL AND interprets <> id)),
  ADD CONSTRAINT help_requests_interprets_fkey FOREIGN KEY (network_id, interprets) REFERENCES help_requests (network_id, id)
    ON DELETE SET NULL (interprets),
  DROP CONSTRAINT help_requests_came_by_known,
  ADD CONSTRAINT help_requests_came_by_known
    CHECK (came_by IN ('TELEPHONE', 'FORM', 'REFERRAL', 'ORGANIZATION', 'ARRANGEMENT', 'INTERPRETING'));
CREATE INDEX help_requests_interpreting ON help_requests (network_id, interprets) WHERE interprets IS NOT NULL;
-- One at a time, also where two leads press at once.
CREATE UNIQUE INDEX help_requests_one_interpreting ON help_requests (network_id, interprets)
  WHERE interprets IS NOT NULL AND status IN ('NEW', 'OPEN', 'ASSIGNED');

-- What a speaker says that they were told: with the details, and erased with them.
ALTER TABLE request_details ADD COLUMN speaker_note bytea;
