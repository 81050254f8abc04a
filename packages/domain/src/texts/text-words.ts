import type { PageLanguage } from '../languages/page-language.ts';
import { textsAr } from './words/ar.ts';
import { textsBn } from './words/bn.ts';
import { textsEn } from './words/en.ts';
import { textsEs } from './words/es.ts';
import { textsFa } from './words/fa.ts';
import { textsFr } from './words/fr.ts';
import { textsIt } from './words/it.ts';
import { textsPt } from './words/pt.ts';
import { textsRu } from './words/ru.ts';
import type { TextWords } from './words/ways.ts';
import { textsZh } from './words/zh.ts';

/** Every text to a volunteer, in the reader's language, in the ways it may be said. */
export const TEXTS: Record<PageLanguage, TextWords> = {
  en: textsEn,
  ar: textsAr,
  fr: textsFr,
  es: textsEs,
  pt: textsPt,
  bn: textsBn,
  it: textsIt,
  fa: textsFa,
  ru: textsRu,
  zh: textsZh,
};
