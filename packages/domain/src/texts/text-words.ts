import type { PageLanguage } from '../languages/page-language.ts';
import { textsAr } from './words/ar.ts';
import { textsEn } from './words/en.ts';
import type { TextWords } from './words/ways.ts';

/** Every text to a volunteer, in the reader's language, in the ways it may be said. */
export const TEXTS: Record<PageLanguage, TextWords> = { en: textsEn, ar: textsAr };
