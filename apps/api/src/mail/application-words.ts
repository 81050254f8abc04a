import { isolated, type StaffLanguage } from '@wardwise/domain';
import { type Letter, letter } from './letter.ts';

/** What somebody of the staff is told of an application: where it is, never whose. */
type ToStaff = { network: string; ward: string; url: string };

type Words = Record<'application.received.mail' | 'application.waiting.mail', (it: ToStaff) => Letter>;

/** The mails to staff about somebody who signed up; they say nothing of who it is. */
export const APPLICATIONS: Record<StaffLanguage, Words> = {
  en: {
    'application.received.mail': ({ network, ward, url }) =>
      letter(
        `Somebody in ${ward} wants to volunteer`,
        [`They have read the guidance and wait for your answer. We told them that they hear from you within a day.`, network],
        'Open the list of volunteers',
        url,
      ),
    'application.waiting.mail': ({ network, ward, url }) =>
      letter(
        `Somebody in ${ward} still waits to be taken on`,
        ['They signed up more than a day ago, and nobody has answered. We have told them whom to ask.', network],
        'Open the list of volunteers',
        url,
      ),
  },
  ar: {
    'application.received.mail': ({ network, ward, url }) =>
      letter(
        `شخص في ${isolated(ward)} يريد التطوع`,
        ['قرأ الإرشادات وينتظر ردك. قلنا له إن الرد يصله خلال يوم.', network],
        'افتح قائمة المتطوعين',
        url,
      ),
    'application.waiting.mail': ({ network, ward, url }) =>
      letter(
        `شخص في ${isolated(ward)} ما زال ينتظر قبوله`,
        ['سجّل قبل أكثر من يوم ولم يرد عليه أحد. وقد أخبرناه بمن يسأل.', network],
        'افتح قائمة المتطوعين',
        url,
      ),
  },
};
