import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: 'مغادرة هذه الصفحة فورًا',
  hint: 'تُفتح صفحة الطقس بدلًا منها. من لوحة المفاتيح: الضغط على Shift ثلاث مرات.',
  history: 'لا تُمحى الصفحات من سجل المتصفح.',
};
