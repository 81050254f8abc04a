import type { PageLanguage } from '@wardwise/domain';
import type { ServiceMails } from './service-mails.ts';
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
import type { TaskMails } from './task-mails.ts';
import { tasksAr } from './tasks.ar.ts';
import { tasksBn } from './tasks.bn.ts';
import { tasksEn } from './tasks.en.ts';
import { tasksEs } from './tasks.es.ts';
import { tasksFa } from './tasks.fa.ts';
import { tasksFr } from './tasks.fr.ts';
import { tasksIt } from './tasks.it.ts';
import { tasksPt } from './tasks.pt.ts';
import { tasksRu } from './tasks.ru.ts';
import { tasksZh } from './tasks.zh.ts';
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
import type { VolunteeringMails } from './volunteering-mails.ts';

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

/** The same in every page language. */
export const TASK_MAILS: Record<PageLanguage, TaskMails> = {
  en: tasksEn,
  ar: tasksAr,
  fr: tasksFr,
  es: tasksEs,
  pt: tasksPt,
  bn: tasksBn,
  it: tasksIt,
  fa: tasksFa,
  ru: tasksRu,
  zh: tasksZh,
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
