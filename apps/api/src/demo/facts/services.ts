import type { Capacity, ReferralWay } from '@wardwise/domain';

type Days = string;
/** A service of the demo: made up, though of a kind that there is. */
export type ServiceFacts = {
  organization: string;
  about: string;
  name: string;
  description: string;
  needs: string[];
  languages: string[];
  ways: string[];
  wards: 'everywhere' | string[];
  takes: ReferralWay;
  open: [Days, string, string][];
  room: [Capacity, number?] | null;
  /** How many days ago somebody gave their word; null for never. */
  assuredDaysAgo: number | null;
  more?: { eligibility?: string; minimumAge?: number; fees?: string; address?: string; postcode?: string; alert?: string };
};

const WEEKDAYS = 'MO,TU,WE,TH,FR';

/** Other support around Westminster as the demo has it; every entry is an example, and says so. */
export const SERVICES: readonly ServiceFacts[] = [
  {
    ...{ organization: 'Westminster Connects', about: 'The council’s line for everyday help.', name: 'Welfare line' },
    description: 'Somebody to talk to about food, money, and how to get by.',
    ...{
      needs: ['food', 'money', 'company'],
      languages: ['en', 'ar', 'bn'],
      ways: ['BY_PHONE'],
      wards: 'everywhere',
      takes: 'API',
    },
    ...{ open: [[WEEKDAYS, '09:00', '17:00']], room: ['OPEN'], assuredDaysAgo: 12 },
  },
  {
    ...{ organization: 'Pimlico Food Bank', about: 'Volunteers of three churches.', name: 'Food parcels' },
    description: 'Three days of food for a household. Somebody has to refer you.',
    ...{
      needs: ['food'],
      languages: ['en', 'es', 'pt'],
      ways: ['IN_PERSON'],
      wards: ['Pimlico North', 'Pimlico South', 'Vincent Square'],
    },
    ...{ takes: 'EMAIL', open: [['TU,FR', '10:00', '13:00']], room: ['OPEN'], assuredDaysAgo: 30 },
    more: { eligibility: 'People who cannot afford food this week', address: 'St Example’s Hall', postcode: 'SW1V 3LG' },
  },
  {
    ...{ organization: 'Church Street Pantry', about: 'A pantry run by those who use it.', name: 'Weekly pantry' },
    description: 'Pay what you can and choose your own food.',
    ...{
      needs: ['food', 'company'],
      languages: ['en', 'ar', 'ku'],
      ways: ['IN_PERSON'],
      wards: ['Church Street', 'Little Venice'],
    },
    ...{
      takes: 'SELF_ONLY',
      open: [
        ['WE', '12:00', '18:00'],
        ['SA', '10:00', '12:00'],
      ],
      room: ['WAITING_LIST', 21],
      assuredDaysAgo: 200,
    },
    more: { fees: '£4 a visit, or what you can', address: 'Example Street 1', postcode: 'NW8 8EX' },
  },
  {
    ...{ organization: 'Talking Space', about: 'Talking therapies of the health service.', name: 'Talking therapies' },
    description: 'Help when you feel low, worried or cannot sleep. You can come by yourself; no doctor is needed.',
    ...{
      needs: ['mental-health'],
      languages: ['en', 'ar', 'fr', 'fa'],
      ways: ['BY_PHONE', 'ONLINE', 'IN_PERSON'],
      wards: 'everywhere',
    },
    ...{ takes: 'EMAIL', open: [[WEEKDAYS, '08:00', '20:00']], room: ['WAITING_LIST', 42], assuredDaysAgo: 60 },
    more: { minimumAge: 18 },
  },
  {
    ...{ organization: 'Chemists Together', about: 'Pharmacies of the borough.', name: 'Prescription delivery' },
    description: 'A pharmacy brings your medicines to your door.',
    ...{ needs: ['medicines', 'getting-around'], languages: ['en'], ways: ['BY_PHONE'], wards: 'everywhere', takes: 'PHONE' },
    ...{ open: [['MO,TU,WE,TH,FR,SA', '09:00', '18:00']], room: ['OPEN'], assuredDaysAgo: 90 },
    more: { fees: 'Free' },
  },
  {
    ...{ organization: 'Click and Mend', about: 'Volunteers who know computers.', name: 'Phone and computer help' },
    description: 'At home or in the library, with your own device or one of ours.',
    ...{
      needs: ['it-help'],
      languages: ['en', 'it'],
      ways: ['IN_PERSON', 'BY_PHONE'],
      wards: ['West End', "St James's", 'Marylebone'],
    },
    ...{ takes: 'EMAIL', open: [['TH', '14:00', '17:00']], room: ['FULL'], assuredDaysAgo: 20 },
  },
  {
    ...{ organization: 'Warm Homes Advice', about: 'Advisers on energy and debt.', name: 'Fuel poverty and money advice' },
    description: 'Energy bills, grants, debts, benefits: we look at it with you and write to those you owe.',
    ...{
      needs: ['energy-bills', 'money'],
      languages: ['en', 'ar', 'bn', 'so'],
      ways: ['BY_PHONE', 'IN_PERSON'],
      wards: 'everywhere',
    },
    ...{ takes: 'API', open: [[WEEKDAYS, '10:00', '16:00']], room: ['WAITING_LIST', 10], assuredDaysAgo: 5 },
  },
  {
    ...{ organization: 'Open Door Westminster', about: 'For whoever has nowhere to stay.', name: 'Homelessness help' },
    description: 'A bed for tonight where there is one, and somebody who stays with your case.',
    ...{
      needs: ['housing', 'legal-advice'],
      languages: ['en', 'pl', 'ro'],
      ways: ['IN_PERSON', 'BY_PHONE'],
      wards: 'everywhere',
    },
    ...{ takes: 'PHONE', open: [['MO,TU,WE,TH,FR,SA,SU', '07:00', '22:00']], room: ['OPEN'], assuredDaysAgo: 14 },
    more: { alert: 'In danger now? Ring 999.', minimumAge: 18 },
  },
  {
    ...{ organization: 'Borough Law Centre', about: 'Solicitors without a bill.', name: 'Free legal advice' },
    description: 'Tenancies, work, immigration. First come, first served.',
    ...{
      needs: ['legal-advice', 'housing'],
      languages: ['en', 'fr', 'ar'],
      ways: ['IN_PERSON'],
      wards: 'everywhere',
      takes: 'SELF_ONLY',
    },
    ...{ open: [['MO', '17:00', '20:00']], room: null, assuredDaysAgo: null },
  },
];

/** Whom the sandbox's program speaks for, and a person of theirs works for: the first that takes referrals by program. */
export const SPEAKS_FOR = 'Westminster Connects';
