type Time = `${number} ${'minutes' | 'hours' | 'days' | 'months'}`;

/** For how many days more than the backup window the erasure journal is kept: somebody may be opening a backup just then. */
export const JOURNAL_DAYS_MORE = 2;

/** How many days the stub of a request is kept after its ending, unless the network says less. */
export const STUB_DAYS = 28;

/** For how long what goes by the clock alone is kept, by its key in `RETENTION`; PostgreSQL reads the same words. */
export const KEPT_FOR = {
  look: '12 months',
  stub: `${STUB_DAYS} days`,
  referral: '28 days',
  'referral-list': '12 months',
  'erasure-receipt': '28 days',
  'idempotency-record': '24 hours',
  application: '28 days',
  'volunteer-import': '12 months',
  'own-link': '28 days',
  'weekly-mail': '3 months',
  'ward-message': '3 months',
  'form-send': '15 minutes',
  'sent-mail': '24 hours',
  'mail-given-up': '28 days',
  'webhook-event': '14 days',
} as const satisfies Record<string, Time>;
