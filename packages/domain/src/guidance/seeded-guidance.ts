import { guidanceAr } from './ar.ts';
import { guidanceBn } from './bn.ts';
import { guidanceEn } from './en.ts';
import { guidanceEs } from './es.ts';
import { guidanceFa } from './fa.ts';
import { guidanceFr } from './fr.ts';
import type { Guidance } from './guidance.ts';
import { guidanceIt } from './it.ts';
import { guidancePt } from './pt.ts';
import { guidanceRu } from './ru.ts';
import { guidanceZh } from './zh.ts';

/** The guidance a new network starts with. */
export const SEEDED_GUIDANCE: Guidance = {
  day: '2026-01-05',
  texts: {
    en: guidanceEn,
    ar: guidanceAr,
    fr: guidanceFr,
    es: guidanceEs,
    pt: guidancePt,
    bn: guidanceBn,
    it: guidanceIt,
    fa: guidanceFa,
    ru: guidanceRu,
    zh: guidanceZh,
  },
};
