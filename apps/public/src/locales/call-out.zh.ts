import type { callOut as words } from './call-out.en.ts';

export const callOut: typeof words = {
  next: [
    '您说“我可以”，并输入我们记录的您的电话号码。',
    '我们把您自己的链接发到我们记录的您的邮箱。',
    '打开那个链接，在那里说“我可以”。',
  ],
  phoneTitle: '我们记录的您的电话号码是哪个？',
  phone: '您的电话号码',
  phoneNote: '您加入时给的号码。我们只用它来找到您，不会保存。',
  phoneMalformed: '请输入完整的电话号码，例如07700 900123。',
  send: '把我的链接发给我',
  sentTitle: '谢谢。请看您的邮箱',
  sent: '如果这是我们某位志愿者的号码，链接正在发往他的邮箱。可能要等一分钟。',
  sentNothing: '没有收到？请看看垃圾邮件，或者返回，输入您加入时给的号码。',
  joinHeading: '还不是我们的志愿者？',
  join: '想加入我们吗？请问发给您这个的人，或者您的本地小组。',
  more: '我们做什么',
};
