import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = {
  '1': 'primeir',
  '2': 'segund',
  '3': 'terceir',
  '4': 'quart',
  '5': 'quint',
  '-1': 'últim',
};
const MASCULINE = ['Sáb', 'Dom'];

/** What the rules themselves say, in Portuguese. */
export const pageWordsPt: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${byOrganization ? 'Uma organização' : 'Alguém'} precisa de ajuda na zona de ${locality}: ${label}.`,
    when: {
      TODAY: 'É para hoje.',
      TOMORROW: 'É para amanhã.',
      THIS_WEEK: 'É para esta semana.',
      WHEN_POSSIBLE: 'Não há pressa.',
    },
    laterDay: 'É para um dia mais tarde.',
    speaks: (language) => `Prefere falar esta língua: ${language}.`,
    canYou: 'Pode ajudar? Diga aqui:',
  },
  hours: {
    day: { MO: 'Seg', TU: 'Ter', WE: 'Qua', TH: 'Qui', FR: 'Sex', SA: 'Sáb', SU: 'Dom' },
    comma: ', ',
    allDay: 'todo o dia',
    every: { WEEKLY: (every) => `a cada ${every} semanas`, MONTHLY: (every) => `a cada ${every} meses` },
    ofMonth: (ordinal, day) => {
      const stem = ORDINAL[ordinal];
      return `${stem ? `${stem}${MASCULINE.includes(day) ? 'o' : 'a'}` : ordinal} ${day} do mês`;
    },
    dayOfMonth: (day) => (day === '-1' ? 'último dia do mês' : `dia ${day} do mês`),
  },
  told: {
    intro: 'Aqui estão lugares que lhe podem dar ajuda. Pode falar com eles diretamente. Não lhes dissemos nada sobre si.',
    from: (network) => `De ${network}`,
    phone: 'Telefone',
    email: 'Endereço de e-mail',
    web: 'Página na internet',
    hours: 'Aberto',
    place: 'Onde',
    eligibility: 'Para quem',
    fees: 'Custo',
    example: 'um exemplo, inventado',
  },
  categories: {
    interpreting: { label: 'Chamada na sua língua', publicLabel: 'uma chamada na sua língua' },
    shopping: { label: 'Compras', publicLabel: 'fazer compras' },
    prescription: { label: 'Medicamentos', publicLabel: 'uma ida à farmácia' },
    post: { label: 'Correio', publicLabel: 'tratar do correio' },
    'check-in-call': { label: 'Telefonema amigo', publicLabel: 'um telefonema amigo' },
    'dog-walking': { label: 'Passear o cão', publicLabel: 'passear o cão' },
    'lend-an-item': { label: 'Emprestar uma coisa', publicLabel: 'uma coisa emprestada' },
    other: { label: 'Outra coisa', publicLabel: 'um pequeno recado' },
  },
  skills: {
    driving: 'Conduzir',
    lifting: 'Carregar pesos',
    'small-repairs': 'Pequenos arranjos',
    'form-filling': 'Preencher formulários',
    'it-help': 'Ajuda com computadores',
    cooking: 'Cozinhar',
    sewing: 'Costurar',
    gardening: 'Jardinagem',
    'dog-handling': 'Saber lidar com cães',
    'first-aid': 'Primeiros socorros',
  },
  needs: {
    food: 'Comida',
    medicines: 'Medicamentos',
    'mental-health': 'Tristeza, ansiedade ou desânimo',
    company: 'Companhia',
    money: 'Dinheiro e dívidas',
    'energy-bills': 'Contas da luz e do gás',
    housing: 'Um lugar para morar',
    'it-help': 'Telefones e computadores',
    'care-at-home': 'Cuidados em casa',
    'getting-around': 'Deslocar-se',
    'legal-advice': 'Conselhos sobre a lei',
    'neighbours-help': 'Ajuda dos vizinhos',
  },
};
