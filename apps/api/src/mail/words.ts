import type { Decides, PageLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';

type ToVolunteer = { network: string; callOut: string; url: string; decides: Decides; byOrganization: boolean };
type Words = {
  signIn: (code: string, url: string) => Letter;
  linkCode: (code: string) => Letter;
  callOut: (it: ToVolunteer) => Letter;
  proposed: (it: ToVolunteer) => Letter;
  accepted: (it: ToVolunteer) => Letter;
  tooLate: (it: ToVolunteer & { another: { text: string; url: string } | null }) => Letter;
  cancelled: (it: ToVolunteer) => Letter;
  changed: (it: ToVolunteer) => Letter;
};

/** Every mail we send, in the reader's language; nothing in any of them says who needs help. */
export const MAIL: Record<PageLanguage, Words> = {
  en: {
    signIn: (code, url) => ({
      subject: 'Sign in to Wardwise',
      sentences: [
        'Here is your way in. The link and the code work once, for 10 minutes. If you did not ask for this, do nothing.',
      ],
      code,
      button: { label: 'Go to sign-in', url },
    }),
    linkCode: (code) => ({
      subject: 'Your code',
      sentences: [
        'You opened your link in another browser, or you want to change your number or e-mail. Type this code there. It works once, for 10 minutes. Tell it to nobody.',
      ],
      code,
      button: null,
    }),
    callOut: ({ network, callOut, url, decides, byOrganization }) => ({
      subject: byOrganization ? 'Can you help an organisation near you?' : 'Can you help a neighbour?',
      sentences: [
        callOut,
        decides === 'LEAD_CHOOSES'
          ? 'If you can, press the button and say so. Your ward lead will get back to you.'
          : 'If you can, press the button and say so. If nobody was faster, the task is yours at once.',
        `Thank you, ${network}`,
      ],
      code: null,
      button: { label: 'See more', url },
    }),
    proposed: ({ network, callOut, url }) => ({
      subject: 'Your ward lead asks: can you do this?',
      sentences: [
        callOut,
        'Your ward lead thought of you. Please say yes or no by the button; no is fine.',
        `Thank you, ${network}`,
      ],
      code: null,
      button: { label: 'Answer', url },
    }),
    accepted: ({ network, callOut, url }) => ({
      subject: 'Yes please: the task is yours',
      sentences: [callOut, 'Press the button in the browser where you said "I can" to see where to go.', `Thank you, ${network}`],
      code: null,
      button: { label: 'Open the task', url },
    }),
    tooLate: ({ network, another }) => ({
      subject: another ? 'Others were faster; here is another' : 'Somebody else is going',
      sentences: [
        'Thank you for saying "I can". Somebody else is already going, so there is nothing for you to do this time.',
        ...(another ? [`If you like, here is another. ${another.text}`] : []),
        `Thank you, ${network}`,
      ],
      code: null,
      button: another && { label: 'See more', url: another.url },
    }),
    cancelled: ({ network, callOut }) => ({
      subject: 'You are not needed for this after all',
      sentences: [
        callOut,
        'This task is not yours any more, and there is nothing for you to do. Thank you for being ready.',
        network,
      ],
      code: null,
      button: null,
    }),
    changed: ({ network, callOut, url }) => ({
      subject: 'Something about your task has changed',
      sentences: [callOut, 'Something about your task has changed. Please open it again before you go.', `Thank you, ${network}`],
      code: null,
      button: { label: 'Open the task', url },
    }),
  },
  ar: {
    signIn: (code, url) => ({
      subject: 'تسجيل الدخول إلى Wardwise',
      sentences: ['هذا طريقك للدخول. يعمل الرابط والرمز مرة واحدة، لمدة 10 دقائق. إذا لم تطلب هذا فلا تفعل شيئًا.'],
      code,
      button: { label: 'إلى صفحة الدخول', url },
    }),
    linkCode: (code) => ({
      subject: 'رمزك',
      sentences: [
        'لقد فتحت رابطك في متصفح آخر، أو تريد تغيير رقمك أو بريدك. اكتب هذا الرمز هناك. يعمل مرة واحدة، لمدة 10 دقائق. لا تخبر به أحدًا.',
      ],
      code,
      button: null,
    }),
    callOut: ({ network, callOut, url, decides, byOrganization }) => ({
      subject: byOrganization ? 'هل يمكنك مساعدة منظمة قريبة منك؟' : 'هل يمكنك مساعدة أحد الجيران؟',
      sentences: [
        callOut,
        decides === 'LEAD_CHOOSES'
          ? 'إذا كنت تستطيع، فاضغط الزر وأخبرنا. سيعود إليك مسؤول الحي.'
          : 'إذا كنت تستطيع، فاضغط الزر وأخبرنا. إذا لم يسبقك أحد، تصبح المهمة لك فورًا.',
        `شكرًا لك، \u2068${network}\u2069`,
      ],
      code: null,
      button: { label: 'التفاصيل', url },
    }),
    proposed: ({ network, callOut, url }) => ({
      subject: 'مسؤول الحي يسأل: هل يمكنك القيام بهذا؟',
      sentences: [
        callOut,
        'فكّر مسؤول الحي فيك. من فضلك أجب بنعم أو لا بالضغط على الزر؛ لا بأس إن كان الجواب لا.',
        `شكرًا لك، \u2068${network}\u2069`,
      ],
      code: null,
      button: { label: 'أجب', url },
    }),
    accepted: ({ network, callOut, url }) => ({
      subject: 'نعم من فضلك: المهمة لك',
      sentences: [callOut, 'اضغط الزر في المتصفح الذي قلت فيه «أستطيع» لترى إلى أين تذهب.', `شكرًا لك، \u2068${network}\u2069`],
      code: null,
      button: { label: 'افتح المهمة', url },
    }),
    tooLate: ({ network, another }) => ({
      subject: another ? 'سبقك آخرون، وهذه مهمة أخرى' : 'سيذهب شخص آخر',
      sentences: [
        'شكرًا لأنك قلت «أستطيع». سيذهب شخص آخر، فلا شيء عليك هذه المرة.',
        ...(another ? [`وهذه مهمة أخرى إن أحببت. ${another.text}`] : []),
        `شكرًا لك، \u2068${network}\u2069`,
      ],
      code: null,
      button: another && { label: 'التفاصيل', url: another.url },
    }),
    cancelled: ({ network, callOut }) => ({
      subject: 'لم نعد بحاجة إليك في هذه المهمة',
      sentences: [callOut, 'لم تعد هذه المهمة لك، ولا شيء عليك. شكرًا لاستعدادك.', `\u2068${network}\u2069`],
      code: null,
      button: null,
    }),
    changed: ({ network, callOut, url }) => ({
      subject: 'تغيّر شيء في مهمتك',
      sentences: [callOut, 'تغيّر شيء في مهمتك. من فضلك افتحها مرة أخرى قبل أن تذهب.', `شكرًا لك، \u2068${network}\u2069`],
      code: null,
      button: { label: 'افتح المهمة', url },
    }),
  },
};
