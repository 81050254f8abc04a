import type { PageLanguage } from '../languages/page-language.ts';

/** What a wording is part of: a call-out, which strangers read, or the last line of a mail, which its reader alone does. */
export type WordingPlace = 'CALL_OUT' | 'LAST_LINE';

/** A sentence that a network may word for itself: which slots it may have, which of them it must, and how many characters. */
export type Wording = { place: WordingPlace; slots: readonly string[]; needed: readonly string[]; longest: number };

/** The slots of every wording: the kind of help, the ward or a place in it, a language, the network's name. */
export const WORDING_SLOTS = ['help', 'place', 'language', 'network'] as const;

/** Every sentence that a network may word for itself, in the order of the page; all others are the same for all. */
export const WORDINGS = {
  CALL_OUT: { place: 'CALL_OUT', slots: ['help', 'place'], needed: ['help', 'place'], longest: 120 },
  CALL_OUT_ORGANIZATION: { place: 'CALL_OUT', slots: ['help', 'place'], needed: ['help', 'place'], longest: 120 },
  CALL_OUT_LANGUAGE: { place: 'CALL_OUT', slots: ['language'], needed: ['language'], longest: 80 },
  VOLUNTEER_LINE: { place: 'LAST_LINE', slots: ['network'], needed: [], longest: 200 },
  ASKER_LINE: { place: 'LAST_LINE', slots: ['network'], needed: [], longest: 200 },
} as const satisfies Record<string, Wording>;
/** The key of one of them. */
export type WordingKey = keyof typeof WORDINGS;
/** All their keys, in the order of the page. */
export const WORDING_KEYS = Object.keys(WORDINGS) as WordingKey[];

/** A network's own words for the sentences of a call-out, in each language in which it has some. */
export type OwnSentences = Partial<Record<PageLanguage, Partial<Record<WordingKey, string>>>>;
