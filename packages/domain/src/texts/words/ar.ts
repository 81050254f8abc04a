import { or } from './or.ts';
import type { TextWords } from './ways.ts';

/** The texts to volunteers, in Arabic. */
export const textsAr: TextWords = {
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
    `${network}: ${callOut} مسؤول الحي يسألك. أجب: نعم أو لا ${url}`,
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
  endedWell: ({ network }) => [
    `${network}: سألنا من ساعدته كيف سارت الأمور، والجواب: على ما يرام. شكرًا لك. لا شيء عليك بعد الآن.`,
    'من ساعدته يقول إن الأمور سارت على ما يرام. شكرًا لك.',
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
