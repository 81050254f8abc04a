-- Texts beside the mails, for volunteers who have said that they want them; and what is known of a number that takes none.
ALTER TABLE volunteers
  ADD COLUMN texts        boolean NOT NULL DEFAULT false,
  ADD COLUMN text_trouble text,
  ADD CONSTRAINT volunteers_text_trouble_known CHECK (text_trouble IN ('NUMBER_TAKES_NO_TEXTS', 'PHONE_NOT_REACHED')),
  ADD CONSTRAINT volunteers_text_trouble_of_texts CHECK (texts OR text_trouble IS NULL);

-- By which link somebody was last sent a text that may be answered; how many of a wave were asked by text too.
ALTER TABLE task_links ADD COLUMN texted_at timestamptz;
CREATE INDEX task_links_texted ON task_links (network_id, volunteer_id, texted_at) WHERE texted_at IS NOT NULL;
ALTER TABLE waves
  ADD COLUMN texted integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT waves_texted_of_asked CHECK (texted BETWEEN 0 AND asked);

-- What the provider says became of a text, and why one was given up.
ALTER TABLE outbox
  ADD COLUMN receipt    text,
  ADD COLUMN receipt_at timestamptz,
  ADD COLUMN refused    text,
  ADD CONSTRAINT outbox_receipt_known CHECK (receipt IN ('DELIVERED', 'PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE')),
  ADD CONSTRAINT outbox_receipt_of_texts CHECK (num_nonnulls(receipt, receipt_at) = 0 OR (num_nonnulls(receipt, receipt_at) = 2 AND type LIKE '%.text')),
  ADD CONSTRAINT outbox_refused_known CHECK (refused IN ('NUMBER_TAKES_NO_TEXTS', 'NOT_SENT')),
  ADD CONSTRAINT outbox_refused_is_over CHECK (refused IS NULL OR failed_at IS NOT NULL);
CREATE INDEX outbox_texts ON outbox (id) WHERE type LIKE '%.text';

-- Somebody may be told of services by a text that we send; TEXT is one that is copied.
ALTER TABLE signpostings
  DROP CONSTRAINT signpostings_way_known,
  ADD CONSTRAINT signpostings_way_known CHECK (way IN ('EMAIL', 'TEXT', 'LETTER', 'SMS'));

-- Whoever was helped may be asked by one text how it went; a yes is the answer, a no or a stop waits for a lead to ring.
ALTER TABLE follow_ups
  ADD COLUMN texted_at timestamptz,
  ADD COLUMN text_said text,
  ADD CONSTRAINT follow_ups_texted_is_the_requester CHECK (texted_at IS NULL OR party = 'REQUESTER'),
  ADD CONSTRAINT follow_ups_text_said_known CHECK (text_said IN ('NO', 'STOP')),
  ADD CONSTRAINT follow_ups_text_said_to_a_text CHECK (text_said IS NULL OR texted_at IS NOT NULL);
CREATE INDEX follow_ups_texted ON follow_ups (network_id, texted_at) WHERE texted_at IS NOT NULL AND status = 'DUE';
