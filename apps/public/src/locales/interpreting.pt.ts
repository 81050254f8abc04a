import type { Words } from './en.ts';

export const interpreting: Words['interpreting'] = {
  youRing:
    'Esta pessoa prefere falar a sua língua. Ligue-lhe e pergunte do que precisa. Depois carregue em «Está feito» e escreva em inglês o que ela disse.',
  leadRings: (lead) =>
    `${lead ?? 'O responsável de bairro'} liga-lhe, com essa pessoa em linha. Diga a cada um o que o outro diz. Não precisa de nenhum número.`,
  ringsYou: (firstName) => `${firstName} fala a sua língua e liga-lhe. Pergunte primeiro a palavra combinada.`,
  doneTitle: 'Falou com a pessoa?',
  told: 'O que lhe disse, em inglês',
  toldHint: 'Só o que é preciso e quando. O responsável de bairro lê. A pessoa pode lê-lo na sua própria página.',
  rung: 'Já liguei',
  wasOnTheLine: 'Estive em linha',
  missing: 'Escreva em inglês o que lhe disse.',
  notReached: 'Ninguém atendeu? Tente mais tarde ou devolva a tarefa.',
};
