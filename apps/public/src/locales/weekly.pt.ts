import type { Words } from './en.ts';

export const weekly: Words['weekly'] = {
  tick: 'Enviem-me um e-mail nas semanas em que ninguém perto precisa de mim',
  tickHint: 'Diz o que mais há, uma vez por semana no máximo. Um clique pára-o.',
  heading: 'E-mail da semana',
  on: 'Nas semanas em que ninguém perto de si precisa da sua ajuda, enviamos-lhe um e-mail. Diz o que mais há.',
  off: 'Nas semanas em que ninguém perto de si precisa da sua ajuda, podemos enviar-lhe um e-mail. Diz o que mais há.',
  start: 'Enviem-me o e-mail da semana',
  stop: 'Parar o e-mail da semana',

  title: 'Parar o e-mail da semana?',
  text: (network) =>
    `${network} envia-lhe um e-mail por semana quando ninguém perto de si precisa da sua ajuda. Os apelos continuam a chegar.`,
  doneTitle: 'O e-mail da semana está parado',
  done: 'Estes e-mails já não chegam. Os apelos chegam como antes. Pode voltar a pedir o e-mail na sua própria página.',
  overTitle: 'Este link não pára nada',
  over: 'É demasiado antigo, ou falta-lhe uma parte. Use o link de um e-mail mais novo, ou pare o e-mail na sua própria página.',
  own: 'Para a minha página',
};
