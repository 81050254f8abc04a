import type { PageLanguage } from '@wardwise/domain';
import type { ServiceMails } from './kinds-of-mail.ts';
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

/** The mails to services, and what stands below each mail, in every page language. */
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
