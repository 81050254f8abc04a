import type { StaffLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';

type Words = Record<
  | 'prescription-today.mail'
  | 'young-person.mail'
  | 'request-corrected.mail'
  | 'arrangement.to-end.mail'
  | 'arrangement.stopped.mail',
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
        'Another service has started: please end our weekly help',
        [
          'We help somebody every week until another service starts. That service says that it has started now.',
          'Please ask the person if all is well, and end our weekly help. Until you do, it goes on.',
        ],
        OPEN,
        url,
      ),
    'arrangement.stopped.mail': (url) =>
      letter(
        'Somebody has stopped their weekly help',
        [
          'Somebody says that they do not need our help every week any more. It has ended, and who was to help is told by e-mail.',
        ],
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
        'بدأت خدمة أخرى: يرجى إنهاء مساعدتنا الأسبوعية',
        [
          'نساعد شخصًا كل أسبوع إلى أن تبدأ خدمة أخرى. تقول تلك الخدمة إنها بدأت الآن.',
          'يرجى سؤال الشخص هل كل شيء على ما يرام، ثم إنهاء مساعدتنا الأسبوعية. وإلى أن تفعل ذلك تستمر المساعدة.',
        ],
        OPEN_AR,
        url,
      ),
    'arrangement.stopped.mail': (url) =>
      letter(
        'أوقف أحدهم مساعدته الأسبوعية',
        ['قال أحد الأشخاص إنه لم يعد يحتاج إلى مساعدتنا كل أسبوع. لقد انتهت، ومن كان سيساعد يصله خبر بالبريد الإلكتروني.'],
        OPEN_AR,
        url,
      ),
  },
};
