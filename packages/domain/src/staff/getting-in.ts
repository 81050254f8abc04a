/** How long somebody stays signed in at most, however much they do: a week, so that a borrowed browser forgets them. */
export const SESSION_DAYS = 7;

/**
 * How long a session may lie unused. A lead looks in once a day, not always at the same hour, and stays signed in;
 * a phone that was lost on Monday is signed out by Wednesday.
 */
export const SESSION_IDLE_HOURS = 36;

/** How long an invitation can be accepted: over a weekend and a holiday, and no longer than somebody remembers it. */
export const INVITATION_DAYS = 7;

/** How long the question of a passkey waits for its answer, and it is asked once. */
export const PASSKEY_QUESTION_MINUTES = 5;

/** So many passkeys one person may have: a phone, a computer, a spare, and some to forget. */
export const MOST_PASSKEYS = 10;
