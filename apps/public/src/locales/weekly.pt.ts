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

export const messages: Words['messages'] = {
  heading: 'Mensagens ao seu bairro',
  on: 'Os responsáveis do seu bairro escrevem às vezes a todos os voluntários, no máximo duas vezes por semana.',
  off: 'Os responsáveis do seu bairro não lhe escrevem com todos os outros. Os apelos continuam a chegar.',
  start: 'Enviar-me as mensagens ao bairro',
  stop: 'Parar as mensagens ao bairro',
  title: 'Parar as mensagens a todo o bairro?',
  text: (network) =>
    `Os responsáveis de ${network} escrevem às vezes a todos os voluntários do seu bairro. Os apelos continuam a chegar.`,
  doneTitle: 'As mensagens ao bairro estão paradas',
  done: 'Estas mensagens já não chegam. Os apelos e as suas tarefas ficam como antes. Pode voltar a pedir as mensagens na sua própria página.',
  over: 'É demasiado antigo, ou falta-lhe uma parte. Use o link de um e-mail mais novo, ou pare as mensagens na sua própria página.',
};
