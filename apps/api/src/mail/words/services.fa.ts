import { isolated } from '@wardwise/domain';
import { letter } from '../letter.ts';
import type { ServiceMails } from './kinds-of-mail.ts';

/** What services and whoever asked for help are told, in Farsi; and what stands below each mail. */
export const servicesFa: ServiceMails = {
  foot: 'در خطر هستید؟ به 999 (اورژانس و پلیس) زنگ بزنید. برای کمک پزشکی به 111 زنگ بزنید. Wardwise هرگز از شما پول یا گذرواژه نمی‌خواهد.',
  entry: ({ service, network }, url) =>
    letter(
      `این هنوز درست است؟ ${isolated(service)}`,
      [
        `${isolated(network)} دربارهٔ ${isolated(service)} به مردم می‌گوید. لطفاً ببینید دربارهٔ شما چه می‌گوییم. یک دقیقه طول می‌کشد و گذرواژه لازم ندارید.`,
        'می‌توانید بگویید درست است، بگویید جا دارید یا نه، آن را اصلاح کنید، یا بگویید تعطیل شده‌اید. وقتی چیزی عوض شد می‌توانید دوباره از این لینک استفاده کنید.',
        'اگر این به شما مربوط نیست، لطفاً این نامه را به شخص مناسب بدهید.',
      ],
      'دیدن اطلاعات ما',
      url,
    ),
  referral: {
    open: 'باز کردن صفحه',
    code: {
      subject: 'کد شما',
      sentences: ['این کد را در صفحهٔ معرفی بنویسید. یک بار کار می‌کند، تا 10 دقیقه. آن را به هیچ‌کس بیرون از مرکز خود نگویید.'],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'یک معرفی منتظر شماست',
      sentences: [
        `${isolated(network)} از ${isolated(service)} می‌خواهد به کسی کمک کند که به این کار بله گفته است.`,
        'این نامه و لینک آن چیزی دربارهٔ او نمی‌گویند. در صفحه یک کد بخواهید: آن را به همین نشانی می‌فرستیم.',
        `لطفاً تا ${answerHours} ساعت جواب دهید. بله، هنوز نه، و نه: همه جواب‌های خوبی هستند.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'یک معرفی هنوز منتظر خبر شماست',
      sentences: [
        `${isolated(network)} از ${isolated(service)} خواسته به کسی کمک کند، و خبری نشنیده که کار به کجا رسیده است.`,
        'لطفاً صفحه را باز کنید و به ما بگویید. اگر خبری نشنویم، آن را نه می‌دانیم.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'یک معرفی پس گرفته شد: لطفاً پاکش کنید',
      sentences: [
        `معرفی‌ای از ${isolated(network)} تمام شده است. بله پس گرفته شد یا وقتش گذشت، یا دیگر لازم نیست.`,
        'لطفاً آنچه از آن یادداشت کردید پاک کنید. صفحه دیگر چیزی از آنچه به شما گفته شد نشان نمی‌دهد.',
      ],
    }),
  },
  referrerLink: ({ organization, network, until }, url) =>
    letter(
      `معرفی افراد به ${isolated(network)}`,
      [
        `با این لینک ${isolated(organization)} می‌تواند از ${isolated(network)} بخواهد به کسی کمک کند: هر بار یک نفر، و فقط با بلهٔ خود او. گذرواژه لازم ندارید.`,
        `صفحه همچنین نشان می‌دهد کار هر کدام به کجا رسیده است. لینک تا ${isolated(until)} کار می‌کند. آن را میان گروه خود نگه دارید: هر کس آن را داشته باشد می‌تواند به نام شما معرفی کند.`,
      ],
      'معرفی یک نفر',
      url,
    ),
  // It stands in a list of mails that others may see: nothing of what is needed.
  signposting: (network) => `پیامی از ${isolated(network)}`,
};
