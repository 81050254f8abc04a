import { guidanceAr } from './ar.ts';
import { guidanceEn } from './en.ts';
import type { Guidance } from './guidance.ts';

/** The guidance a new network starts with. */
export const SEEDED_GUIDANCE: Guidance = { day: '2026-01-05', texts: { en: guidanceEn, ar: guidanceAr } };
