import { isolated } from '@wardwise/domain';
import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

/** What volunteers are told of a task, in Arabic. */
export const tasksAr: TaskMails = {
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
      `شكرًا لك، ${isolated(network)}`,
    ],
    code: null,
    button: { label: 'التفاصيل', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'مسؤول الحي يسأل: هل يمكنك القيام بهذا؟',
    sentences: [
      callOut,
      'فكّر مسؤول الحي فيك. من فضلك أجب بنعم أو لا بالضغط على الزر؛ لا بأس إن كان الجواب لا.',
      `شكرًا لك، ${isolated(network)}`,
    ],
    code: null,
    button: { label: 'أجب', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'نعم من فضلك: المهمة لك',
    sentences: [callOut, 'اضغط الزر في المتصفح الذي قلت فيه «أستطيع» لترى إلى أين تذهب.', `شكرًا لك، ${isolated(network)}`],
    code: null,
    button: { label: 'افتح المهمة', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'سبقك آخرون، وهذه مهمة أخرى' : 'سيذهب شخص آخر',
    sentences: [
      'شكرًا لأنك قلت «أستطيع». سيذهب شخص آخر، فلا شيء عليك هذه المرة.',
      ...(another ? [`وهذه مهمة أخرى إن أحببت. ${another.text}`] : []),
      `شكرًا لك، ${isolated(network)}`,
    ],
    code: null,
    button: another && { label: 'التفاصيل', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'لم نعد بحاجة إليك في هذه المهمة',
    sentences: [callOut, 'لم تعد هذه المهمة لك، ولا شيء عليك. شكرًا لاستعدادك.', `${isolated(network)}`],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'تغيّر شيء في مهمتك',
    sentences: [callOut, 'تغيّر شيء في مهمتك. من فضلك افتحها مرة أخرى قبل أن تذهب.', `شكرًا لك، ${isolated(network)}`],
    code: null,
    button: { label: 'افتح المهمة', url },
  }),
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
};
