/** How somebody is heard whose language no lead reads: a speaker rings them and says what they said, or is on the line while the lead rings. */
export const INTERPRETINGS = ['CALL_BACK', 'THREE_WAY'] as const;
/** One of those ways. */
export type Interpreting = (typeof INTERPRETINGS)[number];

/** What a speaker says that somebody told them: their words, their first name unless they have left, and the day (YYYY-MM-DD) as long as it is known. */
export type SpeakerNote = { words: string; by: string | null; on: string | null };
