import type { ApplicationOverReason, PageLanguage } from '@wardwise/domain';
import type { Letter } from '../letter.ts';
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

/** Whom an applicant may ask, and the way to their own page; none where it is closed to them. */
type ToApplicant = { network: string; ask: string | null; url: string };

/** The mails about signing up, leaving, being taken off and one's own page. */
export type VolunteeringMails = {
  /** Whom to ring or to write to, as one says it. */
  ask: (phone: string | null, email: string | null) => string | null;
  'volunteer.applied.mail': (it: ToApplicant) => Letter;
  'volunteer.known.mail': (it: ToApplicant) => Letter;
  'volunteer.closed.mail': (it: ToApplicant) => Letter;
  'volunteer.waiting.mail': (it: ToApplicant) => Letter;
  'volunteer.approved.mail': (it: ToApplicant) => Letter;
  'volunteer.declined.mail': (it: Omit<ToApplicant, 'url'> & { reason: ApplicationOverReason }) => Letter;
  removed: (it: { network: string; person: string; phone: string | null }) => Letter;
  left: (it: { network: string; phone: string | null }) => Letter;
  ownPage: (it: { network: string; url: string }) => Letter;
};

/** The same in every page language. */
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
