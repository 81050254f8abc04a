import { isolated, type StaffLanguage } from '@wardwise/domain';
import { type Letter, letter } from './letter.ts';

/** What a nudge to a lead is written from; a request that nobody could place has no call-out and no locality. */
export type ToLead = { network: string; callOut: string | null; locality: string | null; url: string };
type Words = {
  'nudge.offer-waiting.mail': (it: ToLead) => Letter;
  'nudge.nobody-answered.mail': (it: ToLead) => Letter;
  'nudge.nobody-left.mail': (it: ToLead) => Letter;
  'nudge.task-overdue.mail': (it: ToLead) => Letter;
  'nudge.follow-up-due.mail': (it: ToLead) => Letter;
  'nudge.said-no.mail': (it: ToLead) => Letter;
};

/** The mails that remind a lead, in their language; nothing in any of them says who needs help. */
export const NUDGES: Record<StaffLanguage, Words> = {
  en: {
    'nudge.offer-waiting.mail': ({ network, callOut, url }) =>
      letter(
        'Somebody said "I can" and waits for you',
        [callOut, 'A volunteer has offered to help, and nobody has answered yet. Please choose, so that they know.', network],
        'Open the request',
        url,
      ),
    'nudge.nobody-answered.mail': ({ network, callOut, url }) =>
      letter(
        'A request still waits for help',
        [
          callOut,
          'Nobody has been found for it so far. You can ask the next group, ring a volunteer, or look for other support.',
          network,
        ],
        'Open the request',
        url,
      ),
    'nudge.nobody-left.mail': ({ network, callOut, url }) =>
      letter(
        'Everybody who suits has been asked',
        [
          callOut,
          'All who suit have been asked, and nobody has said "I can" yet. You can ask somebody all the same who is off duty or busy, share the call-out in your group, or look for other support.',
          network,
        ],
        'Open the request',
        url,
      ),
    'nudge.task-overdue.mail': ({ network, callOut, url }) =>
      letter(
        'Please ask about a task',
        [
          callOut,
          'A volunteer took it, its day is over, and they have not said that it is done. We have asked them by e-mail. Please ring them, too: it may only be the button that they forgot.',
          network,
        ],
        'Open the request',
        url,
      ),
    'nudge.follow-up-due.mail': ({ network, locality, url }) =>
      letter(
        'Please ask how it went',
        [
          `A neighbour${locality ? ` in ${locality} area` : ''} has been helped. Please ring them and ask how it went, while we still know their number.`,
          network,
        ],
        'Open the request',
        url,
      ),
    'nudge.said-no.mail': ({ network, locality, url }) =>
      letter(
        'Somebody answered: it did not go well',
        [
          `A neighbour${locality ? ` in ${locality} area` : ''} was asked by a text if all went well, and answered no. Please ring them, while we still know their number.`,
          network,
        ],
        'Open the request',
        url,
      ),
  },
  ar: {
    'nudge.offer-waiting.mail': ({ network, callOut, url }) =>
      letter(
        'قال أحد المتطوعين «أستطيع» وهو ينتظرك',
        [callOut, 'عرض أحد المتطوعين المساعدة ولم يجبه أحد بعد. من فضلك اختر، حتى يعرف.', isolated(network)],
        'افتح الطلب',
        url,
      ),
    'nudge.nobody-answered.mail': ({ network, callOut, url }) =>
      letter(
        'طلب ما زال ينتظر المساعدة',
        [
          callOut,
          'لم نجد له أحدًا حتى الآن. يمكنك أن تسأل المجموعة التالية، أو أن تتصل بأحد المتطوعين، أو أن تبحث عن دعم آخر.',
          isolated(network),
        ],
        'افتح الطلب',
        url,
      ),
    'nudge.nobody-left.mail': ({ network, callOut, url }) =>
      letter(
        'سُئل كل المناسبين',
        [
          callOut,
          'سُئل كل المناسبين ولم يقل أحد «أستطيع» حتى الآن. يمكنك أن تسأل شخصًا غير مناوب أو مشغولًا، أو أن تشارك النداء في مجموعتكم، أو أن تبحث عن دعم آخر.',
          isolated(network),
        ],
        'افتح الطلب',
        url,
      ),
    'nudge.task-overdue.mail': ({ network, callOut, url }) =>
      letter(
        'من فضلك اسأل عن مهمة',
        [
          callOut,
          'أخذها أحد المتطوعين وانتهى يومها، ولم يقل بعد إنه أنجزها. لقد سألناه بالبريد الإلكتروني. من فضلك اتصل به أيضًا؛ فربما نسي الزر فحسب.',
          isolated(network),
        ],
        'افتح الطلب',
        url,
      ),
    'nudge.follow-up-due.mail': ({ network, locality, url }) =>
      letter(
        'من فضلك اسأل كيف سارت الأمور',
        [
          `تمت مساعدة أحد الجيران${locality ? ` بمنطقة ${isolated(locality)}` : ''}. من فضلك اتصل به واسأل كيف سارت الأمور، ما دمنا نعرف رقمه.`,
          isolated(network),
        ],
        'افتح الطلب',
        url,
      ),
    'nudge.said-no.mail': ({ network, locality, url }) =>
      letter(
        'جاء الجواب: لم تسر الأمور على ما يرام',
        [
          `سألنا أحد الجيران${locality ? ` بمنطقة ${isolated(locality)}` : ''} برسالة نصية هل سار كل شيء على ما يرام، فأجاب: لا. من فضلك اتصل به ما دمنا نعرف رقمه.`,
          isolated(network),
        ],
        'افتح الطلب',
        url,
      ),
  },
};
