import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = {
  '1': 'primo',
  '2': 'secondo',
  '3': 'terzo',
  '4': 'quarto',
  '5': 'quinto',
  '-1': 'ultimo',
};

/** What the rules themselves say, in Italian. */
export const pageWordsIt: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${byOrganization ? 'Un’organizzazione' : 'Qualcuno'} ha bisogno di aiuto nella zona di ${locality}: ${label}.`,
    when: {
      TODAY: 'È per oggi.',
      TOMORROW: 'È per domani.',
      THIS_WEEK: 'È per questa settimana.',
      WHEN_POSSIBLE: 'Non c’è fretta.',
    },
    laterDay: 'È per un giorno più avanti.',
    speaks: (language) => `Preferisce parlare questa lingua: ${language}.`,
    canYou: 'Può aiutare? Lo dica qui:',
  },
  hours: {
    day: { MO: 'Lun', TU: 'Mar', WE: 'Mer', TH: 'Gio', FR: 'Ven', SA: 'Sab', SU: 'Dom' },
    comma: ', ',
    allDay: 'tutto il giorno',
    every: { WEEKLY: (every) => `ogni ${every} settimane`, MONTHLY: (every) => `ogni ${every} mesi` },
    ofMonth: (ordinal, day) => `${ORDINAL[ordinal] ?? ordinal} ${day} del mese`,
    dayOfMonth: (day) => (day === '-1' ? 'ultimo giorno del mese' : `giorno ${day} del mese`),
  },
  told: {
    intro: 'Ecco dei posti che possono aiutarLa. Può contattarli Lei. Non abbiamo detto loro niente di Lei.',
    from: (network) => `Da ${network}`,
    phone: 'Telefono',
    email: 'Indirizzo e-mail',
    web: 'Sito',
    hours: 'Aperto',
    place: 'Dove',
    eligibility: 'Per chi',
    fees: 'Costo',
    example: 'un esempio, inventato',
  },
  categories: {
    interpreting: { label: 'Telefonata nella loro lingua', publicLabel: 'una telefonata nella loro lingua' },
    shopping: { label: 'Spesa', publicLabel: 'fare la spesa' },
    prescription: { label: 'Medicine', publicLabel: 'una commissione in farmacia' },
    post: { label: 'Posta', publicLabel: 'la posta' },
    'check-in-call': { label: 'Telefonata amica', publicLabel: 'una telefonata amica' },
    'dog-walking': { label: 'Passeggiata con il cane', publicLabel: 'portare fuori il cane' },
    'lend-an-item': { label: 'Prestare una cosa', publicLabel: 'una cosa in prestito' },
    other: { label: 'Altro', publicLabel: 'una piccola commissione' },
  },
  skills: {
    driving: 'Guidare',
    lifting: 'Portare pesi',
    'small-repairs': 'Piccole riparazioni',
    'form-filling': 'Compilare moduli',
    'it-help': 'Aiuto con il computer',
    cooking: 'Cucinare',
    sewing: 'Cucire',
    gardening: 'Giardinaggio',
    'dog-handling': 'Saper trattare i cani',
    'first-aid': 'Primo soccorso',
  },
  needs: {
    food: 'Cibo',
    medicines: 'Medicine',
    'mental-health': 'Essere giù, in ansia o tristi',
    company: 'Compagnia',
    money: 'Soldi e debiti',
    'energy-bills': 'Bollette di luce e gas',
    housing: 'Un posto dove abitare',
    'it-help': 'Telefoni e computer',
    'care-at-home': 'Cure a casa',
    'getting-around': 'Spostarsi',
    'legal-advice': 'Consigli legali',
    'neighbours-help': 'Aiuto dei vicini',
  },
};
