import type { PageLanguage } from '@wardwise/domain';
import type { VolunteeringMails } from './kinds-of-mail.ts';
import { volunteeringAr } from './volunteering.ar.ts';
import { volunteeringBn } from './volunteering.bn.ts';
import { volunteeringEn } from './volunteering.en.ts';
import { volunteeringEs } from './volunteering.es.ts';
import { volunteeringFa } from './volunteering.fa.ts';
import { volunteeringFr } from './volunteering.fr.ts';
import { volunteeringIt } from './volunteering.it.ts';
import { volunteeringPt } from './volunteering.pt.ts';
import { volunteeringRu } from './volunteering.ru.ts';
import { volunteeringZh } from './volunteering.zh.ts';

/** The mails about being a volunteer in every page language. */
export const VOLUNTEERING_MAILS: Record<PageLanguage, VolunteeringMails> = {
  en: volunteeringEn,
  ar: volunteeringAr,
  fr: volunteeringFr,
  es: volunteeringEs,
  pt: volunteeringPt,
  bn: volunteeringBn,
  it: volunteeringIt,
  fa: volunteeringFa,
  ru: volunteeringRu,
  zh: volunteeringZh,
};
