import { HEALTH_WORDS_AR, HEALTH_WORDS_EN } from './health-words.ts';

/** What a text that strangers read must not hold. */
export const LINT_FINDINGS = ['PHONE', 'POSTCODE', 'EMAIL', 'LINK', 'NUMBER', 'HEALTH_WORD'] as const;
/** One of those things. */
export type LintFinding = (typeof LINT_FINDINGS)[number];

const PATTERNS: [LintFinding, RegExp][] = [
  ['PHONE', /\+?\p{Nd}(?:[\s().\-/]*\p{Nd}){6,}/u],
  ['POSTCODE', /(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}(?![\p{L}\p{N}])/iu],
  ['EMAIL', /[^\s@]+@[^\s@]+/u],
  [
    'LINK',
    /\b[a-z][a-z\d+.-]*:\/\/|\bwww\.|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.\p{L}{2,}(?![\p{L}\p{N}])|(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/iu,
  ],
  ['NUMBER', /\p{N}/u],
];

/** Everything in a text that could name, find or describe a person; empty means clean. Each finding is named once, in the order of LINT_FINDINGS. */
export function lintText(text: string): LintFinding[] {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, ''); // what is not seen parts nothing
  const found = PATTERNS.filter(([, pattern]) => pattern.test(plain)).map(([finding]) => finding);
  return holdsHealthWord(plain) ? [...found, 'HEALTH_WORD'] : found;
}

function holdsHealthWord(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(
    (word) =>
      HEALTH_WORDS_EN.has(word.toLowerCase()) ||
      arabicReadings(plainArabic(word)).some((reading) => HEALTH_WORDS_AR.has(reading)),
  );
}

/** Arabic without what writers leave out or vary: vowel signs, the stretching stroke, hamza seats, final ya and ta marbuta. */
function plainArabic(word: string): string {
  return word
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

/** The word as it stands and without the particles and the article that Arabic writes onto it. */
function arabicReadings(word: string): string[] {
  const bare = word.replace(/^[وف]/, '');
  return [word, bare].flatMap((reading) => [reading, reading.replace(/^[بكل]/, ''), reading.replace(/^(?:[بك]?ال|لل)/, '')]);
}
