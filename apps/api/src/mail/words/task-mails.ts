import type { Decides, PageLanguage } from '@wardwise/domain';
import type { Letter } from '../letter.ts';
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

/** What a volunteer's mail of a task is written from; `locality` is the ward's name, as in a call-out. */
export type ToVolunteer = {
  network: string;
  callOut: string;
  locality: string;
  url: string;
  decides: Decides;
  byOrganization: boolean;
  another: { text: string; url: string } | null;
};

/** The mails about a task, to volunteers, and the code that lets somebody in at another browser; nothing in any of them says who needs help. */
export type TaskMails = { linkCode: (code: string) => Letter } & Record<
  'callOut' | 'proposed' | 'accepted' | 'tooLate' | 'cancelled' | 'changed' | 'overdue' | 'howDidItGo' | 'endedWell',
  (it: ToVolunteer) => Letter
>;

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
