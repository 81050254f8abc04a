import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: 'همین حالا از این صفحه بروید',
  hint: 'به جای آن صفحهٔ آب‌وهوا باز می‌شود. با صفحه‌کلید سه بار Shift را بزنید.',
  history: 'فهرست صفحه‌ها در مرورگر شما پاک نمی‌شود.',
};
