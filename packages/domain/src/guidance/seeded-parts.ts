import { PAGE_LANGUAGES, type PageLanguage } from '../languages/page-language.ts';
import type { EnglishAtLeast, GuidancePart } from './guidance.ts';
import { partsAr } from './parts/ar.ts';
import { partsBn } from './parts/bn.ts';
import { type PartWords, partsEn } from './parts/en.ts';
import { partsEs } from './parts/es.ts';
import { partsFa } from './parts/fa.ts';
import { partsFr } from './parts/fr.ts';
import { partsIt } from './parts/it.ts';
import { partsPt } from './parts/pt.ts';
import { partsRu } from './parts/ru.ts';
import { partsZh } from './parts/zh.ts';

const WORDS: Record<PageLanguage, PartWords> = {
  en: partsEn,
  ar: partsAr,
  fr: partsFr,
  es: partsEs,
  pt: partsPt,
  bn: partsBn,
  it: partsIt,
  fa: partsFa,
  ru: partsRu,
  zh: partsZh,
};

const inEach = (key: keyof PartWords): EnglishAtLeast => ({
  en: WORDS.en[key],
  ...Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, WORDS[language][key]])),
});

/** A category or a way, and where what is asked of it comes from. */
const PARTS: readonly (readonly [about: keyof PartWords, source: keyof PartWords])[] = [
  ['shopping', 'CHARITIES'],
  ['prescription', 'NHS'],
  ['post', 'CHARITIES'],
  ['check-in-call', 'CHARITIES'],
  ['dog-walking', 'GOVERNMENT'],
  ['lend-an-item', 'GOVERNMENT'],
  ['IN_PERSON', 'NHS'],
  ['BY_PHONE', 'CHARITIES'],
  ['ONLINE', 'GOVERNMENT'],
];

/** What a new network asks beside for each kind of help, and each way of helping. */
export const SEEDED_PARTS: readonly GuidancePart[] = PARTS.map(([about, source]) => ({
  about,
  texts: inEach(about),
  source: inEach(source),
}));
