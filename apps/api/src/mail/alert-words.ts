import type { StaffLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';

type Words = Record<
  | 'prescription-today.mail'
  | 'young-person.mail'
  | 'request-corrected.mail'
  | 'arrangement.to-end.mail'
  | 'arrangement.stopped.mail'
  | 'arrangement.yes-due.mail'
  | 'arrangement.paused.mail'
  | 'arrangement.over.mail'
  | 'arrangement.skipped.mail',
  (url: string) => Letter
>;

const letter = (subject: string, sentences: string[], label: string, url: string): Letter => ({
  subject,
  sentences,
  button: { label, url },
  code: null,
});

const [OPEN, OPEN_AR] = ['Open the request', 'افتح الطلب'];
const EVERYBODY =
  'Every lead on duty gets this mail. If the page is not yours to see, it is with another ward: ask your coordinator if somebody has it.';
const EVERYBODY_AR =
  'تصل هذه الرسالة إلى كل المسؤولين المناوبين. إذا لم تفتح لك الصفحة فالطلب في حي آخر: اسأل المنسق هل تولاه أحد.';

/** The mails that tell leads of one request at once; nothing in any of them says who needs help. */
export const ALERTS: Record<StaffLanguage, Words> = {
  en: {
    'prescription-today.mail': (url) =>
      letter(
        'A prescription is needed today',
        ['Somebody needs a medicine today. We told them to ring their pharmacy, and 111 if it runs out.', EVERYBODY],
        OPEN,
        url,
      ),
    'young-person.mail': (url) =>
      letter(
        'A young person needs a call today',
        ['Somebody under 18 asks for help. Please ring them today. No volunteer can be sent.', EVERYBODY],
        OPEN,
        url,
      ),
    'request-corrected.mail': (url) =>
      letter(
        'A request was corrected',
        [
          'Somebody has corrected what they told us. Please open the request and look again.',
          'If a volunteer is on it, we have told them by e-mail that something has changed.',
        ],
        OPEN,
        url,
      ),
    'arrangement.to-end.mail': (url) =>
      letter(
        'Another service has started: please end our regular help',
        [
          'We help somebody regularly until another service starts. That service says that it has started now.',
          'Please ask the person if all is well, and end our regular help. Until you do, it goes on.',
        ],
        OPEN,
        url,
      ),
    'arrangement.stopped.mail': (url) =>
      letter(
        'Somebody has stopped their regular help',
        ['Somebody says that they do not need our regular help any more. It has ended, and who was to help is told by e-mail.'],
        OPEN,
        url,
      ),
    'arrangement.yes-due.mail': (url) =>
      letter(
        'Please ask if our regular help should go on',
        [
          'We help somebody regularly. Every four weeks we ask if they still want it.',
          'Please ring them, and write down the yes or end the help. Without a yes it pauses in a week.',
        ],
        OPEN,
        url,
      ),
    'arrangement.paused.mail': (url) =>
      letter(
        'Our regular help has paused',
        [
          'Nobody has said yes again for five weeks, so no more help is planned. Please ring the person.',
          'With a yes it goes on. Without one it ends in four weeks, and what we know is deleted.',
        ],
        OPEN,
        url,
      ),
    'arrangement.over.mail': (url) =>
      letter(
        'Our regular help is over',
        ['Its last day has passed, or nobody has said yes to it again for nine weeks. What it held is deleted.'],
        OPEN,
        url,
      ),
    'arrangement.skipped.mail': (url) =>
      letter(
        'Somebody skips one time of their regular help',
        ['Somebody says that they do not need the next time. It is cancelled, and who was to help is told by e-mail.'],
        OPEN,
        url,
      ),
  },
  ar: {
    'prescription-today.mail': (url) =>
      letter(
        'دواء مطلوب اليوم',
        ['يحتاج شخص إلى دواء اليوم. طلبنا منه الاتصال بصيدليته، وبالرقم 111 إذا كان الدواء سينفد.', EVERYBODY_AR],
        OPEN_AR,
        url,
      ),
    'young-person.mail': (url) =>
      letter(
        'شخص دون الثامنة عشرة ينتظر مكالمة اليوم',
        ['شخص دون الثامنة عشرة يطلب المساعدة. يرجى الاتصال به اليوم. لا يمكن إرسال متطوع.', EVERYBODY_AR],
        OPEN_AR,
        url,
      ),
    'request-corrected.mail': (url) =>
      letter(
        'تم تصحيح طلب',
        [
          'صحّح أحد طالبي المساعدة ما أخبرنا به. يرجى فتح الطلب والاطلاع عليه من جديد.',
          'إذا كان أحد المتطوعين يتولاه، فقد أخبرناه بالبريد الإلكتروني بأن شيئًا قد تغيّر.',
        ],
        OPEN_AR,
        url,
      ),
    'arrangement.to-end.mail': (url) =>
      letter(
        'بدأت خدمة أخرى: يرجى إنهاء مساعدتنا المنتظمة',
        [
          'نساعد شخصًا بانتظام إلى أن تبدأ خدمة أخرى. تقول تلك الخدمة إنها بدأت الآن.',
          'يرجى سؤال الشخص هل كل شيء على ما يرام، ثم إنهاء مساعدتنا المنتظمة. وإلى أن تفعل ذلك تستمر المساعدة.',
        ],
        OPEN_AR,
        url,
      ),
    'arrangement.stopped.mail': (url) =>
      letter(
        'أوقف أحدهم مساعدته المنتظمة',
        ['قال أحد الأشخاص إنه لم يعد يحتاج إلى مساعدتنا المنتظمة. لقد انتهت، ومن كان سيساعد يصله خبر بالبريد الإلكتروني.'],
        OPEN_AR,
        url,
      ),
    'arrangement.yes-due.mail': (url) =>
      letter(
        'يرجى السؤال هل تستمر مساعدتنا المنتظمة',
        [
          'نساعد شخصًا بانتظام. كل أربعة أسابيع نسأله هل ما زال يريد ذلك.',
          'يرجى الاتصال به، ثم تسجيل موافقته أو إنهاء المساعدة. دون موافقة تتوقف المساعدة مؤقتًا بعد أسبوع.',
        ],
        OPEN_AR,
        url,
      ),
    'arrangement.paused.mail': (url) =>
      letter(
        'توقفت مساعدتنا المنتظمة مؤقتًا',
        [
          'لم يوافق أحد من جديد منذ خمسة أسابيع، لذلك لا مساعدة أخرى مقررة. يرجى الاتصال بالشخص.',
          'إذا وافق تستمر المساعدة. وإلا تنتهي بعد أربعة أسابيع ونمحو ما نعرفه.',
        ],
        OPEN_AR,
        url,
      ),
    'arrangement.over.mail': (url) =>
      letter(
        'انتهت مساعدتنا المنتظمة',
        ['مر يومها الأخير، أو لم يوافق أحد عليها من جديد منذ تسعة أسابيع. حُذف ما كان محفوظًا لها.'],
        OPEN_AR,
        url,
      ),
    'arrangement.skipped.mail': (url) =>
      letter(
        'شخص لا يحتاج إلى مرة واحدة من مساعدته المنتظمة',
        ['قال أحد الأشخاص إنه لا يحتاج إلى المرة القادمة. لقد أُلغيت، ومن كان سيساعد يصله خبر بالبريد الإلكتروني.'],
        OPEN_AR,
        url,
      ),
  },
};
