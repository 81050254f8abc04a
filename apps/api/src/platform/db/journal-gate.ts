const LOCK = 4_712_027; // any fixed number: beside those of the migrator, the tests and the schedule

/** Held, shared, by a transaction from its line in the erasure journal to its commit; and alone by whoever compares the two. */
export const JOURNAL_GATE = [LOCK, 1];
/** Held by whoever settles the journal: one at a time. */
export const JOURNAL_SETTLER = [LOCK, 2];
