import { isolated } from '@wardwise/domain';
import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

const thanks = (network: string) => `با تشکر از شما، ${isolated(network)}`;

/** What volunteers are told of a task, in Farsi. */
export const tasksFa: TaskMails = {
  linkCode: (code) => ({
    subject: 'کد شما',
    sentences: [
      'شما لینک خود را در مرورگر دیگری باز کردید، یا می‌خواهید شماره یا ایمیلتان را عوض کنید. این کد را آنجا بنویسید. یک بار کار می‌کند، تا 10 دقیقه. آن را به هیچ‌کس نگویید.',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? 'می‌توانید به سازمانی نزدیک خود کمک کنید؟' : 'می‌توانید به یک همسایه کمک کنید؟',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? 'اگر می‌توانید، دکمه را بزنید و بگویید. مسئول محله به شما خبر می‌دهد.'
        : 'اگر می‌توانید، دکمه را بزنید و بگویید. اگر کسی زودتر نگفته باشد، کار همان لحظه مال شماست.',
      thanks(network),
    ],
    code: null,
    button: { label: 'بیشتر ببینید', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'مسئول محله می‌پرسد: می‌توانید این کار را بکنید؟',
    sentences: [callOut, 'مسئول محله به یاد شما افتاد. لطفاً با دکمه بگویید بله یا نه؛ نه هم اشکالی ندارد.', thanks(network)],
    code: null,
    button: { label: 'جواب دهید', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'بله لطفاً: این کار مال شماست',
    sentences: [callOut, 'دکمه را در همان مرورگری بزنید که در آن گفتید «می‌توانم»، تا ببینید کجا بروید.', thanks(network)],
    code: null,
    button: { label: 'باز کردن کار', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'دیگران زودتر گفتند؛ این یک کار دیگر است' : 'کس دیگری می‌رود',
    sentences: [
      'ممنون که گفتید «می‌توانم». کس دیگری دارد می‌رود، پس این بار کاری برای شما نیست.',
      ...(another ? [`اگر دوست دارید، این یک کار دیگر است. ${another.text}`] : []),
      thanks(network),
    ],
    code: null,
    button: another && { label: 'بیشتر ببینید', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'دیگر برای این کار به شما نیاز نیست',
    sentences: [callOut, 'این کار دیگر مال شما نیست و لازم نیست کاری بکنید. ممنون که آماده بودید.', isolated(network)],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'چیزی در کار شما عوض شده است',
    sentences: [callOut, 'چیزی در کار شما عوض شده است. لطفاً پیش از رفتن دوباره بازش کنید.', thanks(network)],
    code: null,
    button: { label: 'باز کردن کار', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      'توانستید کمک کنید؟',
      [
        callOut,
        `شما این کار را گرفتید و روزش گذشته است. اگر تمام شده، لطفاً دکمه را بزنید و بگویید${byOrganization ? '' : ': بعد نشانی را فراموش می‌کنیم'}. اگر نمی‌توانید انجامش دهید، همان‌جا پسش بدهید؛ هیچ‌کس ناراحت نمی‌شود.`,
        thanks(network),
      ],
      'باز کردن کار',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      'چطور بود؟',
      [
        byOrganization
          ? `شما به سازمانی در منطقهٔ ${isolated(locality)} کمک کردید. خوب پیش رفت؟ یک بار زدن دکمه کافی است.`
          : `شما به همسایه‌ای در منطقهٔ ${isolated(locality)} کمک کردید. خوب پیش رفت، یا کمک بیشتری لازم است؟ یک بار زدن دکمه کافی است.`,
        thanks(network),
      ],
      'بگویید چطور بود',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: 'خوب پیش رفت',
    sentences: [
      `شما به همسایه‌ای در منطقهٔ ${isolated(locality)} کمک کردید. پرسیدیم چطور بود، و جواب این است: خوب. دیگر لازم نیست کاری بکنید.`,
      `ممنون، ${isolated(network)}`,
    ],
    code: null,
    button: null,
  }),
};
