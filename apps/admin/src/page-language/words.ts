import { direction, isStaffLanguage, STAFF_LANGUAGES } from '@wardwise/domain';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from '../locales/ar.ts';
import { en } from '../locales/en.ts';
import type { EveryWord } from './every-word.ts';

/** The first of the browser's languages that we speak. */
const preferred = () => navigator.languages.map((tag) => tag.slice(0, 2)).find(isStaffLanguage) ?? 'en';

// A key that English has and Arabic lacks, a plural form included, does not compile.
const arabic: EveryWord<typeof en> = ar;

/** A name inside a sentence of the other direction keeps its own: first-strong isolates around every value. */
const isolate = (value: string, language: string) => (direction(language) === 'rtl' ? `\u2068${value}\u2069` : value);

export const words = i18next.createInstance();
void words.use(initReactI18next).init({
  lng: preferred(),
  fallbackLng: 'en',
  supportedLngs: STAFF_LANGUAGES,
  resources: { en: { translation: en }, ar: { translation: arabic } },
  interpolation: { escapeValue: true, escape: (value) => isolate(value, words.language) },
});
