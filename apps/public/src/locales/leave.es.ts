import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: 'Salir de esta página ahora',
  hint: 'Se abre el tiempo en su lugar. Con el teclado, pulse Shift tres veces.',
  history: 'No borra la lista de páginas de su navegador.',
};
