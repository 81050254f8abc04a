import { isolated, type StaffLanguage } from '@wardwise/domain';
import { type Letter, letter } from './letter.ts';
import type { ToLead } from './nudge-words.ts';

type Words = Record<'nudge.handed-back.mail' | 'nudge.not-paid-back.mail', (it: ToLead) => Letter>;

/** What leads are told of a task that nothing else goes on from by itself: handed back with nobody asked, done and not paid back. */
export const TASK_NUDGES: Record<StaffLanguage, Words> = {
  en: {
    'nudge.handed-back.mail': ({ network, callOut, url }) =>
      letter(
        'A task was handed back',
        [
          callOut,
          'The volunteer cannot do it after all. Nobody else is being asked for it now: please ask the next group, or ring somebody.',
          network,
        ],
        'Open the request',
        url,
      ),
    'nudge.not-paid-back.mail': ({ network, locality, url }) =>
      letter(
        'A volunteer has not been paid back',
        [
          `A volunteer spent money${locality ? ` in ${locality} area` : ''} a week ago and has not said that they have it back. Please ring them, and help to settle it.`,
          network,
        ],
        'Open the request',
        url,
      ),
  },
  ar: {
    'nudge.handed-back.mail': ({ network, callOut, url }) =>
      letter(
        'أُعيدت إحدى المهام',
        [
          callOut,
          'لم يعد المتطوع قادرًا عليها، ولا يُسأل أحد غيره الآن. من فضلك اسأل المجموعة التالية، أو اتصل بأحد المتطوعين.',
          isolated(network),
        ],
        'افتح الطلب',
        url,
      ),
    'nudge.not-paid-back.mail': ({ network, locality, url }) =>
      letter(
        'متطوع لم يسترد ما دفعه',
        [
          `دفع أحد المتطوعين مالًا${locality ? ` بمنطقة ${isolated(locality)}` : ''} قبل أسبوع ولم يقل بعد إنه استرده. من فضلك اتصل به وساعد في تسوية الأمر.`,
          isolated(network),
        ],
        'افتح الطلب',
        url,
      ),
  },
};
