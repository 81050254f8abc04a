import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: 'Quitter cette page maintenant',
  hint: 'La météo s’ouvre à la place. Au clavier, appuyez trois fois sur Shift.',
  history: 'Cela n’efface pas la liste des pages dans votre navigateur.',
};
