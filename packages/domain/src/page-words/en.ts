import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' };

/** What the rules themselves say, in English. */
export const pageWordsEn: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${byOrganization ? 'An organisation' : 'Someone'} needs help with ${label} in ${locality} area.`,
    when: {
      TODAY: 'It is for today.',
      TOMORROW: 'It is for tomorrow.',
      THIS_WEEK: 'It is for this week.',
      WHEN_POSSIBLE: 'There is no hurry.',
    },
    laterDay: 'It is for a later day.',
    speaks: (language) => `They would rather speak ${language}.`,
    canYou: 'Can you? Say so here:',
  },
  hours: {
    day: { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' },
    comma: ', ',
    allDay: 'all day',
    every: { WEEKLY: (every) => `every ${every} weeks`, MONTHLY: (every) => `every ${every} months` },
    ofMonth: (ordinal, day) => `${ORDINAL[ordinal] ?? ordinal} ${day} of the month`,
    dayOfMonth: (day) => (day === '-1' ? 'last day of the month' : `day ${day} of the month`),
  },
  told: {
    intro: 'Here are places that may help you. You can get in touch with them yourself. We have told them nothing about you.',
    from: (network) => `From ${network}`,
    phone: 'Phone',
    email: 'E-mail',
    web: 'Website',
    hours: 'Open',
    place: 'Where',
    eligibility: 'For whom',
    fees: 'Cost',
    example: 'an example, made up',
  },
  categories: {
    interpreting: { label: 'Call in their language', publicLabel: 'a phone call in their language' },
    shopping: { label: 'Shopping', publicLabel: 'shopping' },
    prescription: { label: 'Prescription', publicLabel: 'an errand to the pharmacy' },
    post: { label: 'Post', publicLabel: 'post' },
    'check-in-call': { label: 'Check-in call', publicLabel: 'a friendly call' },
    'dog-walking': { label: 'Dog walking', publicLabel: 'dog walking' },
    'lend-an-item': { label: 'Lend an item', publicLabel: 'borrowing an item' },
    other: { label: 'Other', publicLabel: 'a small errand' },
  },
  skills: {
    driving: 'Driving',
    lifting: 'Heavy lifting',
    'small-repairs': 'Small repairs',
    'form-filling': 'Filling in forms',
    'it-help': 'Help with computers',
    cooking: 'Cooking',
    sewing: 'Sewing',
    gardening: 'Gardening',
    'dog-handling': 'Handling dogs',
    'first-aid': 'First aid',
  },
  needs: {
    food: 'Food',
    medicines: 'Medicines',
    'mental-health': 'Feeling low, worried or upset',
    company: 'Company',
    money: 'Money and debt',
    'energy-bills': 'Energy bills',
    housing: 'A place to live',
    'it-help': 'Phones and computers',
    'care-at-home': 'Care at home',
    'getting-around': 'Getting around',
    'legal-advice': 'Legal advice',
    'neighbours-help': 'Help from neighbours',
  },
};
