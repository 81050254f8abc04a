import type { Direction } from './languages.ts';
import type { PageLanguage } from './page-language.ts';

/** How one of our languages is written: all by which pages, mails and formats in one differ from those in another. */
export type Written = {
  /** Its name in itself. */
  autonym: string;
  dir: Direction;
  /** As a page says it of itself (BCP 47): Chinese has two scripts, and browsers choose letters and voice by it. */
  lang: string;
  /** How Intl writes days and numbers: as people here do, in the Gregorian calendar and European figures everywhere, as on the phone they are read from. */
  locale: string;
  /** A letter of its script; for Latin ones any of that. */
  letter: RegExp;
  /** Between the parts of a list whose parts hold commas. */
  semicolon: string;
};

const LATIN = /\p{Script=Latin}/u;
const ltr = { dir: 'ltr', letter: LATIN, semicolon: '; ' } as const;

/** The same for each of ours. */
export const WRITTEN: Record<PageLanguage, Written> = {
  en: { ...ltr, autonym: 'English', lang: 'en', locale: 'en-GB' },
  ar: { autonym: 'العربية', dir: 'rtl', lang: 'ar', locale: 'ar-u-nu-latn', letter: /\p{Script=Arabic}/u, semicolon: '؛ ' },
  fr: { ...ltr, autonym: 'français', lang: 'fr', locale: 'fr-FR' },
  es: { ...ltr, autonym: 'español', lang: 'es', locale: 'es-ES' },
  pt: { ...ltr, autonym: 'português', lang: 'pt', locale: 'pt-PT' },
  bn: { ...ltr, autonym: 'বাংলা', lang: 'bn', locale: 'bn-u-nu-latn', letter: /\p{Script=Bengali}/u },
  it: { ...ltr, autonym: 'italiano', lang: 'it', locale: 'it-IT' },
  fa: {
    ...{ autonym: 'فارسی', dir: 'rtl', lang: 'fa', locale: 'fa-u-ca-gregory-nu-latn' },
    ...{ letter: /\p{Script=Arabic}/u, semicolon: '؛ ' },
  },
  ru: { ...ltr, autonym: 'русский', lang: 'ru', locale: 'ru-RU', letter: /\p{Script=Cyrillic}/u },
  zh: { ...ltr, autonym: '中文', lang: 'zh-Hans', locale: 'zh-Hans-CN-u-nu-latn', letter: /\p{Script=Han}/u, semicolon: '；' },
};

/** A name within a sentence of this language: it keeps its own direction where the sentence has the other. */
export const nameWithin = (language: PageLanguage, name: string): string =>
  WRITTEN[language].dir === 'rtl' ? `\u2068${name}\u2069` : name;
