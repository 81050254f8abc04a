import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = {
  '1': 'premier',
  '2': 'deuxième',
  '3': 'troisième',
  '4': 'quatrième',
  '5': 'cinquième',
  '-1': 'dernier',
};

/** What the rules themselves say, in French. */
export const pageWordsFr: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${byOrganization ? 'Une organisation' : 'Quelqu’un'} a besoin d’aide pour ${label}, dans le secteur ${locality}.`,
    when: {
      TODAY: 'C’est pour aujourd’hui.',
      TOMORROW: 'C’est pour demain.',
      THIS_WEEK: 'C’est pour cette semaine.',
      WHEN_POSSIBLE: 'Ce n’est pas pressé.',
    },
    laterDay: 'C’est pour un jour plus tard.',
    speaks: (language) => `Langue préférée : ${language}.`,
    canYou: 'Pouvez-vous aider ? Dites-le ici :',
  },
  hours: {
    day: { MO: 'Lun', TU: 'Mar', WE: 'Mer', TH: 'Jeu', FR: 'Ven', SA: 'Sam', SU: 'Dim' },
    comma: ', ',
    allDay: 'toute la journée',
    every: { WEEKLY: (every) => `toutes les ${every} semaines`, MONTHLY: (every) => `tous les ${every} mois` },
    ofMonth: (ordinal, day) => `${ORDINAL[ordinal] ?? ordinal} ${day} du mois`,
    dayOfMonth: (day) => (day === '-1' ? 'dernier jour du mois' : `le ${day} du mois`),
  },
  told: {
    intro: 'Voici des lieux qui peuvent vous aider. Vous pouvez les contacter vous-même. Nous ne leur avons rien dit sur vous.',
    from: (network) => `De la part de ${network}`,
    phone: 'Téléphone',
    email: 'Adresse e-mail',
    web: 'Site Internet',
    hours: 'Ouvert',
    place: 'Lieu',
    eligibility: 'Pour qui',
    fees: 'Prix',
    example: 'un exemple, inventé',
  },
  categories: {
    interpreting: { label: 'Appel dans leur langue', publicLabel: 'un appel téléphonique dans leur langue' },
    shopping: { label: 'Courses', publicLabel: 'des courses' },
    prescription: { label: 'Médicaments', publicLabel: 'un trajet à la pharmacie' },
    post: { label: 'Courrier', publicLabel: 'du courrier' },
    'check-in-call': { label: 'Appel pour prendre des nouvelles', publicLabel: 'un appel amical' },
    'dog-walking': { label: 'Promener un chien', publicLabel: 'promener un chien' },
    'lend-an-item': { label: 'Prêter un objet', publicLabel: 'un objet à emprunter' },
    other: { label: 'Autre', publicLabel: 'un petit service' },
  },
  skills: {
    driving: 'Conduire une voiture',
    lifting: 'Porter des choses lourdes',
    'small-repairs': 'Petites réparations',
    'form-filling': 'Remplir des formulaires',
    'it-help': 'Aider avec l’ordinateur',
    cooking: 'Cuisiner',
    sewing: 'Coudre',
    gardening: 'Jardiner',
    'dog-handling': 'S’occuper de chiens',
    'first-aid': 'Premiers secours',
  },
  needs: {
    food: 'De quoi manger',
    medicines: 'Médicaments',
    'mental-health': 'Tristesse, inquiétude ou détresse',
    company: 'De la compagnie',
    money: 'Argent et dettes',
    'energy-bills': 'Factures d’énergie',
    housing: 'Un logement',
    'it-help': 'Téléphones et ordinateurs',
    'care-at-home': 'Soins à la maison',
    'getting-around': 'Se déplacer',
    'legal-advice': 'Conseils juridiques',
    'neighbours-help': 'Aide des voisins',
  },
};
