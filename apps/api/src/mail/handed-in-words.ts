import { isDay, type PageLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';
import { isolated, letter } from './nudge-words.ts';

/** What somebody is told whose group gave us their details: which group, until when we keep them, whom to ask, and the way to their own page. */
type ToHandedIn = { network: string; by: string; until: string; ask: string | null; url: string };
type Words = { 'volunteer.handed-in.mail': (it: ToHandedIn) => Letter };

const dayIn = (language: string, day: string): string =>
  isDay(day)
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
    : day;

/** The first mail to somebody whom a group handed in (UK GDPR Art. 14), in their language. */
export const HANDED_IN: Record<PageLanguage, Words> = {
  en: {
    'volunteer.handed-in.mail': ({ network, by, until, ask, url }) =>
      letter(
        `${by} gave us your details: do you want to help?`,
        [
          `${by} told ${network} that you help your neighbours. Nobody asks you for anything unless you say yes yourself, on your own page.`,
          'What we hold: your name, ward, languages, what you can do and when, as your group wrote it. The leads of your ward and the coordinators see it. Your number and e-mail are locked, and each look at them is on record.',
          `On your page you see it, correct it, say yes, or have it deleted at once. If you do nothing, we delete it all on ${dayIn('en-GB', until)}.`,
          ask && `Is something wrong, or do you object? Say so on your page, or ${ask}.`,
        ],
        'Open my page',
        url,
      ),
  },
  ar: {
    'volunteer.handed-in.mail': ({ network, by, until, ask, url }) =>
      letter(
        `أعطتنا ${isolated(by)} بياناتك: هل تريد المساعدة؟`,
        [
          `أخبرت ${isolated(by)} شبكة ${isolated(network)} بأنك تساعد جيرانك. لن يطلب منك أحد شيئًا إلا إذا وافقت بنفسك في صفحتك.`,
          'ما نحفظه: اسمك وحيك ولغاتك وما يمكنك القيام به ومتى، كما كتبته مجموعتك. يراه مسؤولو حيك والمنسقون. رقمك وبريدك مقفلان، ونسجل كل اطلاع عليهما.',
          `في صفحتك ترى ذلك وتصححه، وتوافق أو تحذفه فورًا. إذا لم تفعل شيئًا نحذف كل شيء في ${dayIn('ar', until)}.`,
          ask && `هل هناك خطأ أو لديك اعتراض؟ قل ذلك في صفحتك، أو ${ask}.`,
        ],
        'افتح صفحتي',
        url,
      ),
  },
};
