import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = {
  ...{ '1': 'প্রথম', '2': 'দ্বিতীয়', '3': 'তৃতীয়', '4': 'চতুর্থ', '5': 'পঞ্চম', '-1': 'শেষ' },
};

/** What the rules themselves say, in Bengali. */
export const pageWordsBn: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${locality} এলাকায় ${byOrganization ? 'একটি সংগঠনের' : 'একজনের'} সাহায্য দরকার: ${label}।`,
    when: {
      TODAY: 'এটি আজকের জন্য।',
      TOMORROW: 'এটি আগামীকালের জন্য।',
      THIS_WEEK: 'এটি এই সপ্তাহের জন্য।',
      WHEN_POSSIBLE: 'কোনো তাড়া নেই।',
    },
    laterDay: 'এটি পরের কোনো দিনের জন্য।',
    speaks: (language) => `তিনি এই ভাষায় কথা বলতে চান: ${language}।`,
    canYou: 'আপনি কি পারবেন? এখানে জানান:',
  },
  hours: {
    day: { MO: 'সোম', TU: 'মঙ্গল', WE: 'বুধ', TH: 'বৃহস্পতি', FR: 'শুক্র', SA: 'শনি', SU: 'রবি' },
    comma: ', ',
    allDay: 'সারা দিন',
    every: { WEEKLY: (every) => `প্রতি ${every} সপ্তাহে`, MONTHLY: (every) => `প্রতি ${every} মাসে` },
    ofMonth: (ordinal, day) => `মাসের ${ORDINAL[ordinal] ?? ordinal} ${day}বার`,
    dayOfMonth: (day) => (day === '-1' ? 'মাসের শেষ দিন' : `মাসের ${day} তারিখ`),
  },
  told: {
    intro: 'এসব জায়গা আপনাকে সাহায্য করতে পারে। আপনি নিজে তাদের সঙ্গে যোগাযোগ করতে পারেন। আমরা তাদের আপনার সম্পর্কে কিছুই জানাইনি।',
    from: (network) => `${network}-এর পক্ষ থেকে`,
    phone: 'ফোন',
    email: 'ইমেইল',
    web: 'ওয়েবসাইট',
    hours: 'খোলা থাকার সময়',
    place: 'কোথায়',
    eligibility: 'কাদের জন্য',
    fees: 'খরচ',
    example: 'একটি বানানো উদাহরণ',
  },
  categories: {
    interpreting: { label: 'তাঁদের ভাষায় ফোন', publicLabel: 'তাঁদের ভাষায় একটি ফোন কল' },
    shopping: { label: 'বাজার', publicLabel: 'বাজার করা' },
    prescription: { label: 'ওষুধের প্রেসক্রিপশন', publicLabel: 'ফার্মেসিতে যাওয়া' },
    post: { label: 'ডাক', publicLabel: 'ডাকের কাজ' },
    'check-in-call': { label: 'খোঁজ নেওয়ার ফোন', publicLabel: 'বন্ধুর মতো একটি ফোন' },
    'dog-walking': { label: 'কুকুর হাঁটানো', publicLabel: 'কুকুর হাঁটানো' },
    'lend-an-item': { label: 'কিছু ধার দেওয়া', publicLabel: 'কিছু ধার নেওয়া' },
    other: { label: 'অন্য কিছু', publicLabel: 'একটি ছোট কাজ' },
  },
  skills: {
    driving: 'গাড়ি চালানো',
    lifting: 'ভারী জিনিস তোলা',
    'small-repairs': 'ছোটখাটো মেরামত',
    'form-filling': 'ফরম পূরণ করা',
    'it-help': 'কম্পিউটারে সাহায্য',
    cooking: 'রান্না',
    sewing: 'সেলাই',
    gardening: 'বাগান করা',
    'dog-handling': 'কুকুর সামলানো',
    'first-aid': 'প্রাথমিক চিকিৎসা',
  },
  needs: {
    food: 'খাবার',
    medicines: 'ওষুধ',
    'mental-health': 'মন খারাপ, চিন্তা বা কষ্ট',
    company: 'সঙ্গ',
    money: 'টাকা ও ঋণ',
    'energy-bills': 'গ্যাস ও বিদ্যুতের বিল',
    housing: 'থাকার জায়গা',
    'it-help': 'ফোন ও কম্পিউটার',
    'care-at-home': 'বাড়িতে যত্ন',
    'getting-around': 'যাতায়াত',
    'legal-advice': 'আইনি পরামর্শ',
    'neighbours-help': 'প্রতিবেশীদের সাহায্য',
  },
};
