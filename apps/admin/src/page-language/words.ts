import { direction, isStaffLanguage, STAFF_LANGUAGES, type StaffLanguage } from '@wardwise/domain';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from '../locales/en.ts';
import type { EveryWord } from './every-word.ts';

type Loads = { first: () => Promise<object>; all: () => Promise<EveryWord<typeof en> | typeof en> };

/** Each language comes by itself. A key that English has and another lacks, a plural form included, does not compile. */
const WORDS: Record<StaffLanguage, Loads> = {
  en: {
    first: async () => (await import('../locales/first-en.ts')).firstEn,
    all: async () => (await import('../locales/en.ts')).en,
  },
  ar: {
    first: async () => (await import('../locales/first-ar.ts')).firstAr,
    all: async (): Promise<EveryWord<typeof en>> => (await import('../locales/ar.ts')).ar,
  },
};

/** The first of the browser's languages that we speak. */
export const preferredLanguage = () => navigator.languages.map((tag) => tag.slice(0, 2)).find(isStaffLanguage) ?? 'en';

/** A name inside a sentence of the other direction keeps its own: first-strong isolates around every value. */
const isolate = (value: string, language: string) => (direction(language) === 'rtl' ? `\u2068${value}\u2069` : value);

export const words = i18next.createInstance();
void words.use(initReactI18next).init({
  supportedLngs: STAFF_LANGUAGES,
  fallbackLng: false,
  resources: {},
  react: { useSuspense: false }, // nothing is drawn again for more words: whatever needs them waits for them
  interpolation: { escapeValue: true, escape: (value) => isolate(value, words.language) },
});

const learn = async (language: StaffLanguage, load: () => Promise<object>) =>
  words.addResourceBundle(language, 'translation', await load(), false, true, { skipCopy: true, silent: true });

const ALL: Partial<Record<StaffLanguage, Promise<unknown>>> = {};

/** Every word of this language is here: what each page but the first screen waits for, and what is read aloud in another. */
export function everyWord(language: StaffLanguage): Promise<unknown> {
  ALL[language] ??= learn(language, WORDS[language].all).catch((error) => {
    delete ALL[language]; // the line may be better next time
    throw error;
  });
  return ALL[language];
}

/** Begins in this language as soon as the first screen's words are here; the others are asked for at the same time. */
export async function speakFirst(language: StaffLanguage) {
  everyWord(language).catch(() => {}); // a page that needs them asks again
  await learn(language, WORDS[language].first);
  await words.changeLanguage(language);
}

/** Speaks this language from now on, once its words are here; without them the page goes on in the one it has. */
export async function speak(language: StaffLanguage) {
  if (language === words.language) return;
  await everyWord(language);
  await words.changeLanguage(language);
}
