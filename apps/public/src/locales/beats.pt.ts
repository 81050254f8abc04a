import type { beats as en } from './beats.en.ts';

export const beats: typeof en = {
  guidance: {
    newHeading: 'O que lhe pedimos mudou',
    newText: 'Leia, por favor. Ao carregar em «Eu posso», diz que sim a isto.',
    firstHeading: 'O que pedimos a todas as pessoas que ajudam',
    heading: 'Aquilo a que disse que sim',
    since: (day) => `Desde ${day}. Para esta tarefa não muda.`,
    source: (from) => `Fonte: ${from}`,
  },
  call: {
    button: 'Ligar à pessoa',
    note: 'Mostramos o número quando carrega, e registamos que o viu.',
    title: 'Ligue agora à pessoa',
    text: 'Diga primeiro a palavra combinada. Se atender outra pessoa, não diga porque liga.',
    hide: 'Para que não vejam o seu número, marque 141 antes do número da pessoa.',
    hidden: 'Ligar sem mostrar o meu número',
    once: 'O número desaparece quando sai desta página. Pode pedi-lo outra vez.',
  },
  stop: 'Afinal não vou a caminho',
  stopCall: 'Afinal ainda não comecei',
  startNote: 'A pessoa vê na página dela que vai a caminho. A pessoa responsável pelo bairro também vê.',
  next: {
    ACCEPTED: [
      'Vê quem é e aonde ir.',
      'Carrega em «Vou a caminho», para que a pessoa saiba.',
      'Carrega em «Está feito». Então esquecemos quem era.',
    ],
    STARTED: ['A pessoa sabe que vai a caminho.', 'Carrega em «Está feito». Então esquecemos quem era.'],
    DELIVERED: ['Perguntamos à pessoa como correu.', 'Se lhe correu bem, esta página diz-lhe.'],
    HANDED_BACK: [
      'Perguntamos a outros vizinhos, ou a pessoa responsável liga a alguém.',
      'A pessoa responsável pelo bairro vê que o lugar está livre.',
    ],
  },
  nextCall: {
    ACCEPTED: [
      'Vê quem é, e liga quando a pessoa disse que é seguro.',
      'Diz primeiro a palavra combinada.',
      'Carrega em «Está feito». Então esquecemos quem era.',
    ],
    STARTED: ['A pessoa sabe que começou.', 'Carrega em «Está feito». Então esquecemos quem era.'],
  },
  nextForOrganization: ['Vai lá nesse dia.', 'Carrega em «Está feito».', 'Perguntamos-lhe como correu.'],
  money: {
    spent: 'Quanto gastou?',
    spentHint: 'Em libras e pence, por exemplo 12.50. Deixe vazio se não gastou nada.',
    cap: (most) => `Disse que gastaria até ${most}.`,
    by: 'Como lhe devolvem o dinheiro?',
    byHint: 'Nunca escreva um cartão, um PIN ou o número de uma conta.',
    ways: {
      CASH: 'Em dinheiro à porta',
      BANK_TRANSFER: 'Pelo banco, como combinarem ao telefone',
      PAID_AHEAD: 'A pessoa deu-me o dinheiro antes',
    },
    overCap: 'A pessoa responsável pelo bairro sabe que foi mais',
    malformed: 'Escreva um valor em libras e pence, por exemplo 12.50.',
    owed: (sum) => `Ainda lhe devem ${sum}.`,
    owedSome: 'Ainda lhe devem o seu dinheiro.',
    settled: (sum) => `Recebeu ${sum} de volta.`,
    paidBack: 'Já recebi o dinheiro de volta',
    owedNote: 'Depois de uma semana avisamos a pessoa responsável pelo bairro, que ajuda a resolver.',
  },
  wentWell: 'A pessoa disse-nos que correu bem. Muito obrigado.',
  mineNextHeading: 'O que acontece a seguir',
  mineNext: {
    NEW: [
      'Uma pessoa responsável liga-lhe.',
      'Perguntamos a vizinhos. Eles não ficam a saber quem é.',
      'Esta página diz-lhe quem disse que sim.',
    ],
    OPEN: [
      'Um vizinho diz que sim.',
      'Só essa pessoa vê o seu nome e a sua morada.',
      'Esta página diz-lhe o primeiro nome da pessoa.',
    ],
    ASSIGNED: [
      'Esta página diz-lhe quando a pessoa vai a caminho.',
      'A pessoa diz a palavra combinada à porta ou ao telefone.',
      'Quando está feito, apagamos a sua morada e aquilo de que precisava.',
    ],
    STARTED: [
      'A pessoa diz a palavra combinada. Se não a souber, não abra a porta.',
      'Gastou dinheiro por si? Devolva-o como combinaram. Nunca dê um cartão nem um PIN.',
      'Quando está feito, apagamos a sua morada e aquilo de que precisava.',
    ],
    DELIVERED: ['Perguntamos-lhe como correu.', 'Depois apagamos também o seu número.'],
  },
};
