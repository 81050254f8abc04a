import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: 'Sair já desta página',
  hint: 'Abre-se o tempo em vez dela. Com o teclado, carregue três vezes em Shift.',
  history: 'Não apaga a lista de páginas do seu navegador.',
};
