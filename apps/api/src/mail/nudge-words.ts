import type { PageLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';

/** What a nudge to a volunteer is written from; `locality` is the ward's name, as in a call-out. */
type ToVolunteer = { network: string; callOut: string; locality: string; url: string; byOrganization: boolean };
/** What a nudge to a lead is written from; a request that nobody could place has no call-out and no locality. */
export type ToLead = { network: string; callOut: string | null; locality: string | null; url: string };
type Words = {
  overdue: (it: ToVolunteer) => Letter;
  howDidItGo: (it: ToVolunteer) => Letter;
  endedWell: (it: ToVolunteer) => Letter;
  'nudge.offer-waiting.mail': (it: ToLead) => Letter;
  'nudge.nobody-answered.mail': (it: ToLead) => Letter;
  'nudge.nobody-left.mail': (it: ToLead) => Letter;
  'nudge.task-overdue.mail': (it: ToLead) => Letter;
  'nudge.follow-up-due.mail': (it: ToLead) => Letter;
};

/** A letter with a button; a sentence that is not to be said is null. */
export const letter = (subject: string, sentences: (string | null)[], label: string, url: string): Letter => ({
  subject,
  sentences: sentences.filter((sentence) => sentence !== null),
  button: { label, url },
  code: null,
});

/** A ward's or a network's name keeps its own direction inside an Arabic sentence. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** The mails that remind somebody, in the reader's language; nothing in any of them says who needs help. */
export const NUDGES: Record<PageLanguage, Words> = {
  en: {
    overdue: ({ network, callOut, url, byOrganization }) =>
      letter(
        'Have you been able to help?',
        [
          callOut,
          `You took this task, and its day is over. If it is done, please press the button and say so${byOrganization ? '' : ': then we forget the address'}. If you cannot do it after all, hand it back in the same place; nobody minds.`,
          `Thank you, ${network}`,
        ],
        'Open the task',
        url,
      ),
    howDidItGo: ({ network, locality, url, byOrganization }) =>
      letter(
        'How did it go?',
        [
          byOrganization
            ? `You helped an organisation in ${locality} area. Did it go well? One press will do.`
            : `You helped a neighbour in ${locality} area. Did it go well, or is more help needed? One press will do.`,
          `Thank you, ${network}`,
        ],
        'Say how it went',
        url,
      ),
    endedWell: ({ network, locality }) => ({
      subject: 'It went well',
      sentences: [
        `You helped a neighbour in ${locality} area. We asked how it went, and they say: well. There is nothing more for you to do.`,
        `Thank you, ${network}`,
      ],
      code: null,
      button: null,
    }),
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
  },
  ar: {
    overdue: ({ network, callOut, url, byOrganization }) =>
      letter(
        'هل استطعت المساعدة؟',
        [
          callOut,
          `لقد أخذت هذه المهمة وانتهى يومها. إذا أنجزتها فاضغط الزر وأخبرنا${byOrganization ? '' : '، وعندها ننسى العنوان'}. وإذا لم تستطع القيام بها فأعدها من المكان نفسه؛ لا بأس في ذلك.`,
          `شكرًا لك، ${isolated(network)}`,
        ],
        'افتح المهمة',
        url,
      ),
    howDidItGo: ({ network, locality, url, byOrganization }) =>
      letter(
        'كيف سارت الأمور؟',
        [
          byOrganization
            ? `لقد ساعدت إحدى المنظمات بمنطقة ${isolated(locality)}. هل سارت الأمور على ما يرام؟ تكفي ضغطة واحدة.`
            : `لقد ساعدت أحد الجيران بمنطقة ${isolated(locality)}. هل سارت الأمور على ما يرام، أم هناك حاجة إلى مزيد من المساعدة؟ تكفي ضغطة واحدة.`,
          `شكرًا لك، ${isolated(network)}`,
        ],
        'أخبرنا كيف سارت',
        url,
      ),
    endedWell: ({ network, locality }) => ({
      subject: 'سارت الأمور على ما يرام',
      sentences: [
        `لقد ساعدت أحد الجيران بمنطقة ${isolated(locality)}. سألنا كيف سارت الأمور، والجواب: على ما يرام. لا شيء عليك بعد الآن.`,
        `شكرًا لك، ${isolated(network)}`,
      ],
      code: null,
      button: null,
    }),
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
  },
};
