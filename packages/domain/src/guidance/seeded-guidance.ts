import { guidanceAr } from './ar.ts';
import { guidanceBn } from './bn.ts';
import { guidanceEn } from './en.ts';
import { guidanceFa } from './fa.ts';
import { guidanceFr } from './fr.ts';
import type { Guidance } from './guidance.ts';
import { guidanceRu } from './ru.ts';

/** The guidance a new network starts with. */
export const SEEDED_GUIDANCE: Guidance = {
  day: '2026-01-05',
  texts: { en: guidanceEn, ar: guidanceAr, fr: guidanceFr, bn: guidanceBn, fa: guidanceFa, ru: guidanceRu },
};
