import type { leave as en } from './leave.en.ts';

export const leave: typeof en = {
  button: 'Lasciare subito questa pagina',
  hint: 'Si apre il meteo al suo posto. Con la tastiera, prema Shift tre volte.',
  history: 'Non cancella l’elenco delle pagine nel Suo browser.',
};
