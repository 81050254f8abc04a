import { isReadBySpeaker, PAGE_LANGUAGES, PAGE_WORDS, type PageLanguage, TIME_ZONE, WRITTEN } from '@wardwise/domain';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export type { Words };
export type Language = PageLanguage;

const WORDS: Record<PageLanguage, Words> = { en: en, ar: ar, fr: fr, es: es, pt: pt, bn: bn, it: it, fa: fa, ru: ru, zh: zh };

/** The languages these pages are written in, each named in itself. */
export const LANGUAGES = PAGE_LANGUAGES.map((tag) => ({ tag, ...WRITTEN[tag] }));

export const wordsIn = (language: Language): Words => WORDS[language];

const LANGUAGE_OF = new Map(PAGE_LANGUAGES.map((language) => [WORDS[language], language]));

/** The English of the same words, to stand beside those that no speaker has read; null beside English and beside those that one has. */
export const englishBeside = (words: Words): Words | null => (isReadBySpeaker(LANGUAGE_OF.get(words) ?? 'en') ? null : WORDS.en);

/** What a page says of its language and its direction to the browser. */
export const inItself = (language: Language) => ({ lang: WRITTEN[language].lang, dir: WRITTEN[language].dir });

/** Whether it is written in Chinese characters, which take letters of their own. */
export const inHan = (language: Language): boolean => WRITTEN[language].letter.source.includes('Han');

/** One of our languages, by its tag; null for any other text. */
export function languageAsked(tag: string | null): Language | null {
  return PAGE_LANGUAGES.find((language) => language === tag) ?? null;
}

/** One after the other, as the language writes it. */
export const listIn = (language: Language, words: readonly string[]): string => words.join(PAGE_WORDS[language].hours.comma);

/** The same where its parts hold commas. */
export const longListIn = (language: Language, words: readonly string[]): string => words.join(WRITTEN[language].semicolon);

/** A day as people say it: "Tuesday 4 March". */
export function dayIn(language: Language, day: string): string {
  const format = new Intl.DateTimeFormat(WRITTEN[language].locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day of the week by its name; Monday is 1. */
export function weekdayIn(language: Language, weekday: number): string {
  const format = new Intl.DateTimeFormat(WRITTEN[language].locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2026, 5, 14 + weekday))); // 14 June 2026 is a Sunday
}

/** A whole hour as people here write it: "21:00". */
export const hourOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** A day some years ago or ahead: "4 March 2026". */
export function dateIn(language: Language, day: string): string {
  const format = new Intl.DateTimeFormat(WRITTEN[language].locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A moment as people here say it: "22 November at 14:05". */
export function momentIn(language: Language, moment: string): string {
  const format = new Intl.DateTimeFormat(WRITTEN[language].locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  });
  return format.format(new Date(moment));
}
