/** How a telephone call to whoever needs help can go; a code and never words, which would be about a person. */
export const CALL_OUTCOMES = ['REACHED', 'VOICEMAIL', 'WRONG_NUMBER', 'NO_ANSWER', 'CALL_BACK_AT'] as const;
/** One of those. */
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** One call about a request: how it went, and for a call back the moment that was agreed. */
export type Call = { outcome: CallOutcome; callBackAt: Date | null };

/** Why somebody is on the list of those to ring today, in the order of the list. */
export const RING_REASONS = ['CALL_BACK', 'NEW', 'FOLLOW_UP', 'NOTICE'] as const;
/** One of those. */
export type RingReason = (typeof RING_REASONS)[number];
