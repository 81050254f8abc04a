import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: '马上离开这个页面',
  hint: '会改为打开天气页面。用键盘时，请按三次 Shift。',
  history: '浏览器里的页面记录不会被清除。',
};
