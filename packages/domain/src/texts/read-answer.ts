/** What somebody may answer to a text of ours. */
export const TEXT_ANSWERS = ['YES', 'NO', 'STOP'] as const;
/** One of those answers. */
export type TextAnswer = (typeof TEXT_ANSWERS)[number];

const SAID: Record<TextAnswer, readonly string[]> = {
  YES: ['yes', 'y', 'yes please', 'yes i can', 'i can', 'نعم', 'اجل', 'استطيع', 'نعم استطيع'],
  NO: ['no', 'n', 'no thanks', 'no thank you', 'sorry no', 'no sorry', 'i cant', 'لا', 'لا شكرا', 'لا استطيع'],
  STOP: ['stop', 'stop all', 'stopall', 'unsubscribe', 'توقف', 'قف', 'ايقاف', 'اوقف', 'اوقفوا'],
};
const ANSWERS = new Map(TEXT_ANSWERS.flatMap((answer) => SAID[answer].map((words) => [words, answer])));

/** Longer than the longest of those words with some air: nothing of it is read. */
const LONGEST_ANSWER = 40;

/** Yes, no or stop, in whatever case, with spaces, stops and vowel signs; null for anything else, which nobody guesses at. */
export function readAnswer(text: string): TextAnswer | null {
  if (text.length > LONGEST_ANSWER) return null;
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[\p{M}\p{Cf}\u0640'’]/gu, '') // vowel signs, marks of direction, the stretched line, apostrophes
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
  return ANSWERS.get(words) ?? null;
}
