import type { PageLanguage } from '@wardwise/domain';
import type { TaskMails } from './kinds-of-mail.ts';
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

/** The mails about a task in every page language. */
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
