import type { Decides } from '../call-outs/decides.ts';
import type { PageLanguage } from '../languages/page-language.ts';

/** What a text to a volunteer is written from; nothing in it says who needs help. */
type Told = { network: string; callOut: string; url: string; decides: Decides; networkPhone: string | null };
/** Each text is said in so many ways, the fullest first; the first that fits is sent. */
type Ways = (it: Told) => string[];
/** The texts that we send to volunteers. */
export const TEXT_KINDS = [
  'callOut',
  'proposed',
  'accepted',
  'tooLate',
  'cancelled',
  'overdue',
  'howDidItGo',
  'noted',
  'declined',
  'couldNot',
  'how',
  'stopped',
] as const;
/** One of them. */
export type TextKind = (typeof TEXT_KINDS)[number];

const or = (phone: string | null, said: (phone: string) => string): string => (phone ? ` ${said(phone)}` : '');

const EN: Record<TextKind, Ways> = {
  callOut: ({ network, callOut, url, decides }) => {
    const then = decides === 'LEAD_CHOOSES' ? 'Your ward lead will get back to you.' : 'The first yes gets the task.';
    return [
      `${network}: ${callOut} Can you? Reply YES or NO. ${then} More: ${url} To end texts reply STOP.`,
      `${network}: ${callOut} Can you? Reply YES or NO. More: ${url}`,
      `${callOut} Reply YES or NO: ${url}`,
      `Can you help a neighbour? Reply YES or NO: ${url}`,
    ];
  },
  proposed: ({ network, callOut, url }) => [
    `${network}: ${callOut} Your ward lead asks if you can. Reply YES or NO; no is fine. More: ${url} To end texts reply STOP.`,
    `${network}: ${callOut} Your ward lead asks if you can. Reply YES or NO: ${url}`,
    `Your ward lead asks if you can help. Reply YES or NO: ${url}`,
  ],
  accepted: ({ network, callOut, url }) => [
    `${network}: the task is yours. ${callOut} Open this to see where to go: ${url}`,
    `The task is yours. See where to go: ${url}`,
  ],
  tooLate: ({ network, url }) => [
    `${network}: thank you for saying yes. Others were faster this time, so there is nothing for you to do. Whether somebody else waits: ${url}`,
    'Thank you. Others were faster this time.',
  ],
  cancelled: ({ network, callOut }) => [
    `${network}: ${callOut} This task is not yours any more, and there is nothing for you to do. Thank you for being ready.`,
    'A task of yours is off, and there is nothing for you to do. Thank you.',
  ],
  overdue: ({ network, url }) => [
    `${network}: you took a task, and its day is over. If it is done, please say so here, or hand it back: ${url}`,
    `Is your task done? Please say so here: ${url}`,
  ],
  howDidItGo: ({ network, url }) => [
    `${network}: thank you for helping. How did it go? One press will do: ${url}`,
    `How did it go? ${url}`,
  ],
  noted: ({ network, callOut, url }) => [
    `${network}: thank you. ${callOut} You said yes to this. Your ward lead chooses and gets back to you. To take it back, reply NO: ${url}`,
    `Thank you for saying yes. Your ward lead gets back to you. To take it back, reply NO: ${url}`,
  ],
  declined: ({ network }) => [`${network}: thank you for telling us. You need do nothing more.`, 'Thank you for telling us.'],
  couldNot: ({ network, url, networkPhone }) => [
    `${network}: thank you, but we could not take your answer. Please open ${url}${or(networkPhone, (phone) => `or ring ${phone}`)}`,
    `We could not take your answer. Please open ${url}`,
  ],
  how: ({ network, url, networkPhone }) => [
    `${network}: we read only YES, NO or STOP. Nothing else you wrote was read or kept. To say more, open ${url}${or(networkPhone, (phone) => `or ring ${phone}`)} In danger ring 999.`,
    `We read only YES, NO or STOP. To say more: ${url}`,
  ],
  stopped: ({ network }) => [`${network}: you get no more texts from us.`, 'You get no more texts from us.'],
};

const AR: Record<TextKind, Ways> = {
  callOut: ({ network, callOut, url, decides }) => {
    const then = decides === 'LEAD_CHOOSES' ? 'سيعود إليك مسؤول الحي.' : 'المهمة لمن يسبق.';
    return [
      `${network}: ${callOut} هل تستطيع؟ أجب: نعم أو لا. ${then} ${url} لإيقاف الرسائل: توقف`,
      `${network}: ${callOut} هل تستطيع؟ أجب: نعم أو لا. ${url}`,
      `${callOut} أجب: نعم أو لا ${url}`,
      `هل تستطيع مساعدة أحد الجيران؟ أجب: نعم أو لا ${url}`,
    ];
  },
  proposed: ({ network, callOut, url }) => [
    `${network}: ${callOut} مسؤول الحي يسأل إن كنت تستطيع. أجب: نعم أو لا. ${url} لإيقاف الرسائل: توقف`,
    `${callOut} مسؤول الحي يسألك. أجب: نعم أو لا ${url}`,
    `مسؤول الحي يسأل إن كنت تستطيع المساعدة. أجب: نعم أو لا ${url}`,
  ],
  accepted: ({ network, callOut, url }) => [
    `${network}: المهمة لك. ${callOut} افتح الرابط لترى إلى أين تذهب: ${url}`,
    `المهمة لك. إلى أين تذهب: ${url}`,
  ],
  tooLate: ({ network, url }) => [
    `${network}: شكرًا لأنك قلت نعم. سبقك آخرون، فلا شيء عليك هذه المرة. هل ينتظر غيره؟ ${url}`,
    'شكرًا لك. سبقك آخرون هذه المرة.',
  ],
  cancelled: ({ network, callOut }) => [
    `${network}: ${callOut} لم تعد هذه المهمة لك، ولا شيء عليك. شكرًا لاستعدادك.`,
    'لم تعد المهمة لك، ولا شيء عليك. شكرًا لك.',
  ],
  overdue: ({ network, url }) => [
    `${network}: أخذت مهمة وانتهى يومها. إذا تمت فأخبرنا هنا، أو أعدها: ${url}`,
    `هل تمت مهمتك؟ أخبرنا هنا: ${url}`,
  ],
  howDidItGo: ({ network, url }) => [
    `${network}: شكرًا لمساعدتك. كيف سارت الأمور؟ تكفي ضغطة واحدة: ${url}`,
    `كيف سارت الأمور؟ ${url}`,
  ],
  noted: ({ network, callOut, url }) => [
    `${network}: شكرًا لك. ${callOut} قلت نعم لهذه المهمة. سيختار مسؤول الحي ويعود إليك. للتراجع أجب: لا ${url}`,
    `شكرًا لأنك قلت نعم. سيعود إليك مسؤول الحي. للتراجع أجب: لا ${url}`,
  ],
  declined: ({ network }) => [`${network}: شكرًا لأنك أخبرتنا. لا شيء عليك بعد الآن.`, 'شكرًا لأنك أخبرتنا.'],
  couldNot: ({ network, url, networkPhone }) => [
    `${network}: شكرًا لك، لكننا لم نستطع أخذ جوابك. افتح الرابط ${url}${or(networkPhone, (phone) => `أو اتصل بالرقم ${phone}`)}`,
    `لم نستطع أخذ جوابك. افتح الرابط ${url}`,
  ],
  how: ({ network, url, networkPhone }) => [
    `${network}: لا نقرأ إلا: نعم أو لا أو توقف. لم نقرأ غير ذلك ولم نحفظه. للمزيد: ${url}${or(networkPhone, (phone) => `أو اتصل بالرقم ${phone}`)} في الخطر اتصل بـ 999.`,
    `لا نقرأ إلا: نعم أو لا أو توقف. للمزيد: ${url}`,
  ],
  stopped: ({ network }) => [`${network}: لن تصلك رسائل نصية منا بعد الآن.`, 'لن تصلك رسائل نصية منا بعد الآن.'],
};

/** Every text to a volunteer, in the reader's language, in the ways it may be said. */
export const TEXTS: Record<PageLanguage, Record<TextKind, Ways>> = { en: EN, ar: AR };
