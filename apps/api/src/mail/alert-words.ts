import type { PageLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';

type Words = Record<'prescription-today.mail' | 'young-person.mail' | 'request-corrected.mail', (url: string) => Letter>;

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
export const ALERTS: Record<PageLanguage, Words> = {
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
  },
};
