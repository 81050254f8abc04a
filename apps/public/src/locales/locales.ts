import { TIME_ZONE } from '@wardwise/domain';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';

export type { Words };

/** The languages these pages are written in, each named in itself. */
export const LANGUAGES = [
  { tag: 'en', autonym: 'English', direction: 'ltr', words: en },
  { tag: 'ar', autonym: 'العربية', direction: 'rtl', words: ar },
] as const;

export type Language = (typeof LANGUAGES)[number]['tag'];

const ours = (language: Language) => LANGUAGES.find(({ tag }) => tag === language) ?? LANGUAGES[0];

export const wordsIn = (language: Language): Words => ours(language).words;
export const directionOf = (language: Language): 'ltr' | 'rtl' => ours(language).direction;

/** One of our languages, by its tag; null for any other text. */
export function languageAsked(tag: string | null): Language | null {
  return LANGUAGES.find((language) => language.tag === tag)?.tag ?? null;
}

/** The first of our languages in an Accept-Language header, by its weights; English where there is none. */
export function languageOfBrowser(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
    const weight =
      rest
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? '1';
    return { language: languageAsked(tag.split('-')[0] ?? ''), weight: Number(weight) || 0 };
  });
  const best = wishes.filter(({ language, weight }) => language && weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return best?.language ?? 'en';
}

/** One after the other, as the language writes it. */
export const listIn = (language: Language, words: readonly string[]): string => words.join(language === 'ar' ? '، ' : ', ');

/** A name within other words: it keeps its own direction. */
export const nameIn = (language: Language, name: string): string => (language === 'ar' ? `\u2068${name}\u2069` : name);

/** A day as people say it: "Tuesday 4 March". */
export function dayIn(language: Language, day: string): string {
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day of the week by its name; Monday is 1. */
export function weekdayIn(language: Language, weekday: number): string {
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2026, 5, 14 + weekday))); // 14 June 2026 is a Sunday
}

/** A whole hour as people here write it: "21:00". */
export const hourOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** A day some years ago or ahead: "4 March 2026". */
export function dateIn(language: Language, day: string): string {
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A moment as people here say it: "22 November at 14:05". */
export function momentIn(language: Language, moment: string): string {
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  });
  return format.format(new Date(moment));
}
