import type { StaffLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';
import { letter } from './letter.ts';

type Words = Record<'concern.raised.mail' | 'concern.waiting.mail', (dangerNow: boolean, url: string) => Letter>;

/** The mails to a safeguarding lead and the deputy; none says who is worried, about whom or what. */
export const CONCERN_WORDS: Record<StaffLanguage, Words> = {
  en: {
    'concern.raised.mail': (dangerNow, url) =>
      letter(
        dangerNow ? 'Please open this now: a concern was raised' : 'A concern was raised',
        [
          dangerNow
            ? 'Somebody says that there is danger now. They were told to call 999 first. Please open the concern at once.'
            : 'Somebody is worried about a person’s safety. Please open the concern today.',
          'What it is about is on the page and nowhere else.',
        ],
        'Open the concern',
        url,
      ),
    'concern.waiting.mail': (dangerNow, url) =>
      letter(
        dangerNow ? 'Nobody has opened a concern: danger now' : 'A concern still waits to be opened',
        [
          'Nobody has opened this concern yet. Please open it, or ring the other safeguarding lead to be sure that somebody does.',
        ],
        'Open the concern',
        url,
      ),
  },
  ar: {
    'concern.raised.mail': (dangerNow, url) =>
      letter(
        dangerNow ? 'يرجى فتح هذا الآن: وصل بلاغ حماية' : 'وصل بلاغ حماية',
        [
          dangerNow
            ? 'يقول أحدهم إن هناك خطرًا الآن. طلبنا منه الاتصال بالرقم 999 أولًا. يرجى فتح البلاغ فورًا.'
            : 'أحدهم قلق على سلامة شخص. يرجى فتح البلاغ اليوم.',
          'مضمون البلاغ موجود في الصفحة ولا في أي مكان آخر.',
        ],
        'افتح البلاغ',
        url,
      ),
    'concern.waiting.mail': (dangerNow, url) =>
      letter(
        dangerNow ? 'لم يفتح أحد بلاغًا: خطر الآن' : 'بلاغ حماية ما زال ينتظر من يفتحه',
        ['لم يفتح أحد هذا البلاغ بعد. يرجى فتحه، أو الاتصال بمسؤول الحماية الآخر للتأكد من أن أحدًا يفتحه.'],
        'افتح البلاغ',
        url,
      ),
  },
};
