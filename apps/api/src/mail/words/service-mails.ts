import type { PageLanguage } from '@wardwise/domain';
import type { EntryToConfirm } from '../../directory/index.ts';
import type { ReferralPost, ReferrerPost } from '../../referrals/index.ts';
import type { Letter } from '../letter.ts';
import { servicesAr } from './services.ar.ts';
import { servicesBn } from './services.bn.ts';
import { servicesEn } from './services.en.ts';
import { servicesEs } from './services.es.ts';
import { servicesFa } from './services.fa.ts';
import { servicesFr } from './services.fr.ts';
import { servicesIt } from './services.it.ts';
import { servicesPt } from './services.pt.ts';
import { servicesRu } from './services.ru.ts';
import { servicesZh } from './services.zh.ts';

type Said = Pick<Letter, 'subject' | 'sentences'>;

/** The mails to services, what tells somebody of services, and what stands below each mail. */
export type ServiceMails = {
  foot: string;
  entry: (it: EntryToConfirm, url: string) => Letter;
  referral: Record<'referral.sent.mail' | 'referral.chased.mail' | 'referral.withdrawn.mail', (post: ReferralPost) => Said> & {
    open: string;
    code: Said;
  };
  referrerLink: (it: ReferrerPost, url: string) => Letter;
  signposting: (network: string) => string;
};

/** The same in every page language. */
export const SERVICE_MAILS: Record<PageLanguage, ServiceMails> = {
  en: servicesEn,
  ar: servicesAr,
  fr: servicesFr,
  es: servicesEs,
  pt: servicesPt,
  bn: servicesBn,
  it: servicesIt,
  fa: servicesFa,
  ru: servicesRu,
  zh: servicesZh,
};
