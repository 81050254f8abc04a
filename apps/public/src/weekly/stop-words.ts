import type { Visit } from '../visits/visit.ts';

/** What one press of a link in a mail stops. */
export type Stopped = 'weekly' | 'messages';

/** The words of the pages behind such a link. */
export const wordsOfStop = ({ words }: Visit, what: Stopped) => ({ ...words.weekly, ...words[what] });
