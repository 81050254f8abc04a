import type { PageLanguage } from '../languages/page-language.ts';
import { WRITTEN } from '../languages/written.ts';

/** Stands for whatever a sentence is written from: a name, a number, or all that a mail knows. */
const GIVEN: object = new Proxy(
  {},
  { get: (_all, of) => (of === Symbol.toPrimitive ? () => '⟦it⟧' : typeof of === 'string' ? `⟦${of}⟧` : undefined) },
);
const MARK = /⟦\w+⟧/g;

/** Every sentence of a catalogue with the path to it; where one takes something, a mark stands for it. */
export function sentencesOf(words: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return sentencesOf(words(GIVEN, GIVEN, GIVEN), path);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => sentencesOf(inner, path ? `${path}.${key}` : key));
}

const marksIn = (sentence: string) => [...new Set(sentence.match(MARK) ?? [])].sort();
const wordsIn = (sentence: string) => sentence.replace(MARK, 'X').replace(/[\u2066-\u2069]/g, '');

/** The longest sentence, in words; in characters where a script writes no spaces. Romance and Slavic sentences take more words than English ones. */
const LONGEST = { words: 30, characters: 60 };
const BREAKS = /[.?!:;؟؛।。？！：；](?:\s|$|(?<=[。？！：；]))/u;

function tooLong(sentence: string, language: PageLanguage): boolean {
  const parts = wordsIn(sentence).split(BREAKS);
  if (WRITTEN[language].letter.source.includes('Han')) return parts.some((part) => [...part].length > LONGEST.characters);
  return parts.some((part) => part.trim().split(/\s+/).length > LONGEST.words);
}

/** Letters that belong to the neighbour: Arabic writes ك and ي where Persian writes ک and ی. */
const NEIGHBOURS: Partial<Record<PageLanguage, RegExp>> = { ar: /[گچپژکی]/u, fa: /[كيىة]/u };
/** Letters of any script but Latin, for languages written in Latin ones. */
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** What is wrong with one sentence beside the English one; null where nothing is. */
function troubleOf(sentence: string, english: string, language: PageLanguage): string | null {
  const text = wordsIn(sentence);
  const { letter, dir, lang } = WRITTEN[language];
  if (marksIn(sentence).join() !== marksIn(english).join())
    return `takes ${marksIn(sentence)}, English takes ${marksIn(english)}`;
  if (!/\p{L}/u.test(english.replace(MARK, ''))) return null; // a sign, or nothing but what it was given
  if (sentence === english) return 'is the English one';
  if (!letter.test(text)) return `has no letter of ${lang}`;
  if (letter.source.includes('Latin') && NOT_LATIN.test(text)) return 'has a letter of another script';
  if (NEIGHBOURS[language]?.test(text)) return 'has a letter of the neighbour’s alphabet';
  if (/(?![0-9])\p{Nd}/u.test(text)) return 'has figures that are not European';
  if (/^\s|\s$| {2}/.test(text)) return 'has spaces to spare';
  if (dir === 'rtl' && (sentence.match(/[\u2066\u2068]/g) ?? []).length !== (sentence.match(/\u2069/g) ?? []).length)
    return 'opens an isolate and does not close it';
  return tooLong(sentence, language) ? 'has a sentence too long to follow' : null;
}

/**
 * All that is wrong with the words of a language beside the English ones, a line each. `same` are the few that may be as in English or hold no letter of the
 * script, each with its reason.
 */
export function troublesOf(
  words: unknown,
  english: unknown,
  language: PageLanguage,
  same: Readonly<Record<string, string>> = {},
): string[] {
  const theirs = new Map(sentencesOf(words));
  const ours = new Map(sentencesOf(english));
  const keys = [...new Set([...theirs.keys(), ...ours.keys()])].filter((path) => theirs.has(path) !== ours.has(path));
  const wrong = [...theirs].flatMap(([path, sentence]) => {
    const beside = ours.get(path);
    const trouble =
      beside === undefined || path in same || `${language}:${path}` in same ? null : troubleOf(sentence, beside, language);
    return trouble ? [`${language} ${path} ${trouble}: ${sentence}`] : [];
  });
  return [...keys.map((path) => `${language} ${path} stands in one language alone`), ...wrong];
}
