-- The volunteer's task: the guidance of the day it was accepted, what was spent on it and whether that was paid back, and guidance for each kind and way of help.

ALTER TABLE guidance ADD COLUMN written_at timestamptz;

-- What is asked beside that of a category (by its key) or a way (by its name), and in one line where it comes from.
CREATE TABLE guidance_parts (
  network_id  uuid NOT NULL,
  guidance_id uuid NOT NULL,
  about       text NOT NULL,
  language    text NOT NULL,
  text        text NOT NULL,
  source      text NOT NULL,
  CONSTRAINT guidance_parts_pkey PRIMARY KEY (network_id, guidance_id, about, language),
  CONSTRAINT guidance_parts_guidance_fkey FOREIGN KEY (network_id, guidance_id) REFERENCES guidance (network_id, id)
);

-- The guidance under which it was accepted; the sum spent in pence, how it is paid back, whether it was more than the cap, and when the volunteer said that they have it back.
ALTER TABLE assignments
  ADD COLUMN guidance_id  uuid,
  ADD COLUMN spent_pence  integer,
  ADD COLUMN pay_back_by  text,
  ADD COLUMN over_cap     boolean NOT NULL DEFAULT false,
  ADD COLUMN paid_back_at timestamptz,
  ADD CONSTRAINT assignments_guidance_fkey FOREIGN KEY (network_id, guidance_id) REFERENCES guidance (network_id, id),
  ADD CONSTRAINT assignments_spent_in_range CHECK (spent_pence BETWEEN 1 AND 100000),
  ADD CONSTRAINT assignments_pay_back_by_known CHECK (pay_back_by IN ('CASH', 'BANK_TRANSFER', 'PAID_AHEAD')),
  ADD CONSTRAINT assignments_nothing_spent_is_nothing CHECK (
    paid_back IN ('YES', 'NO') OR (num_nonnulls(spent_pence, pay_back_by) = 0 AND NOT over_cap)),
  ADD CONSTRAINT assignments_paid_back_in_the_end CHECK (paid_back_at IS NULL OR paid_back = 'YES');
CREATE INDEX assignments_owed ON assignments (delivered_at) WHERE paid_back = 'NO';

ALTER TABLE nudges
  DROP CONSTRAINT nudges_kind_known,
  ADD CONSTRAINT nudges_kind_known CHECK (kind IN (
    'OFFER_WAITING', 'NOBODY_ANSWERED', 'NOBODY_LEFT', 'TASK_OVERDUE', 'FOLLOW_UP_DUE', 'HANDED_BACK', 'NOT_PAID_BACK'));

GRANT SELECT, INSERT ON guidance_parts TO {{app}};
