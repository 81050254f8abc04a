import { type HelpRequest, isolated, type StaffLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';
import { letter } from './letter.ts';
import type { ToLead } from './nudge-words.ts';

/** Why a request that nobody answers is still new: no lead has rung, none may be sent for a young person, or nobody knows its ward. */
export type StillNew = 'YOUNG_PERSON' | 'NOT_RUNG' | 'NOT_PLACED';

/** What a new request waits for; null once it is open to volunteers. What a lead typed has been talked about. */
export function whyStillNew({ status, youngPerson, wardCode }: HelpRequest, typedByLead: boolean): StillNew | null {
  if (status !== 'NEW') return null;
  if (youngPerson) return 'YOUNG_PERSON';
  return typedByLead && wardCode === null ? 'NOT_PLACED' : 'NOT_RUNG';
}

/** The mails that remind a lead of a request no volunteer can be asked about yet. */
export const STILL_NEW: Record<StaffLanguage, Record<StillNew, (it: ToLead) => Letter>> = {
  en: {
    YOUNG_PERSON: ({ network, url }) =>
      letter(
        'A young person still waits for a call',
        ['Somebody under 18 asked for help. If nobody has rung them yet, please ring today. No volunteer can be sent.', network],
        'Open the request',
        url,
      ),
    NOT_RUNG: ({ network, callOut, url }) =>
      letter(
        'A request still waits for a call',
        [callOut, 'Nobody has rung them yet. Please ring, and then open the request to volunteers.', network],
        'Open the request',
        url,
      ),
    NOT_PLACED: ({ network, url }) =>
      letter(
        'A request still waits for its ward',
        ['We do not know which ward a request is in, so nobody can be asked yet. Please say which one it is.', network],
        'Open the request',
        url,
      ),
  },
  ar: {
    YOUNG_PERSON: ({ network, url }) =>
      letter(
        'شخص دون الثامنة عشرة ما زال ينتظر مكالمة',
        [
          'طلب شخص دون الثامنة عشرة المساعدة. إذا لم يتصل به أحد بعد، فيرجى الاتصال به اليوم. لا يمكن إرسال متطوع.',
          isolated(network),
        ],
        'افتح الطلب',
        url,
      ),
    NOT_RUNG: ({ network, callOut, url }) =>
      letter(
        'طلب ما زال ينتظر مكالمة',
        [callOut, 'لم يتصل بهم أحد بعد. يرجى الاتصال بهم، ثم فتح الطلب للمتطوعين.', isolated(network)],
        'افتح الطلب',
        url,
      ),
    NOT_PLACED: ({ network, url }) =>
      letter(
        'طلب ما زال ينتظر تحديد الحي',
        ['لا نعرف في أي حي يقع أحد الطلبات، فلا يمكن سؤال أحد بعد. يرجى تحديد الحي.', isolated(network)],
        'افتح الطلب',
        url,
      ),
  },
};
