/** What the worker does by itself, over and over: each of them is one round. */
export const ROUNDS = [
  'outbox',
  'webhooks',
  'deadlines',
  'referrals',
  'occurrences',
  'waves',
  'nudges',
  'concerns',
  'ring',
  'journal',
  'openings',
  'directory',
  'looks',
  'retire',
  'watch',
] as const;
/** One of those rounds. */
export type RoundName = (typeof ROUNDS)[number];

/** When a round was last done, and since when it fails, where it does. */
export type Round = { name: RoundName; doneAt: Date | null; failedSince: Date | null };
