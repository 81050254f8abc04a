import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: 'Сразу уйти с этой страницы',
  hint: 'Вместо неё откроется погода. На клавиатуре нажмите Shift три раза.',
  history: 'Список страниц в вашем браузере не очищается.',
};
