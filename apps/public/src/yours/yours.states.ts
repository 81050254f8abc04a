import { EMAIL, kindIn, kindsIn, NETWORK, PHONE, type State, skillsIn, statesOf, typing, WARD, wrong } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import { ChangePage } from './ChangePage.tsx';
import { ContactPage } from './ContactPage.tsx';
import { ContactShownPage } from './ContactShownPage.tsx';
import { FIND_PATH, FindPage } from './FindPage.tsx';
import { KnownPage } from './KnownPage.tsx';
import { LeavePage } from './LeavePage.tsx';
import { SavedPage } from './SavedPage.tsx';
import { SentPage } from './SentPage.tsx';
import { WhenPage } from './WhenPage.tsx';
import { YoursPage } from './YoursPage.tsx';
import type { Known, KnownView, Yours, YoursView } from './yours.ts';

const PATH = '/t/token-of-a-volunteer/yours';

const knownIn = ({ language }: Visit, more: Partial<Known> = {}): Known => ({
  ...{ networkPhone: PHONE, networkEmail: EMAIL, status: 'APPROVED', name: 'Samir H.', wardName: WARD, onDuty: true },
  ...{ languages: ['ar', 'en'], categoryKeys: ['shopping', 'post'], skillKeys: ['driving'], capacity: 2, selfIsolating: false },
  ...{ freeTimes: ['MONDAY_MORNING', 'MONDAY_EVENING'], quietFrom: null, quietUntil: null },
  ...{ networkQuietFrom: 21, networkQuietUntil: 8, texts: null, pushKey: null, pushes: [], weekly: false, wardMessages: true },
  ...{ spendingCapPence: 4000, guidanceAt: '2026-01-05T09:00:00.000Z', guidanceDay: '2026-01-05' },
  ...{ handedInBy: null, handedInAt: null, handedInBasis: null, ownYesUntil: null },
  ...{ guidanceToAgree: null, guidanceToAgreeText: null, guidanceToAgreeEnglish: null },
  ...{ isolationWords: null, isolationLanguage: null, isolationAt: null },
  ...{ pageLanguage: language, joinedAt: '2025-03-04T09:00:00.000Z' },
  credentials: [
    {
      ...{ kind: 'ID' as const, seenOn: '2025-03-04', validUntil: '2028-03-04' },
      ...{ consentWords: null, consentLanguage: null, consentAt: null },
    },
  ],
  tasks: [{ what: kindIn(language), status: 'DELIVERED', at: '2026-02-01T09:00:00.000Z' }],
  looks: [{ at: '2026-02-01T09:00:00.000Z', who: 'Grace O.', role: 'WARD_LEAD', fields: ['phone'], purpose: 'ARRANGE' }],
  ...more,
});

type More = (visit: Visit) => Partial<YoursView>;
const showing =
  (known: Partial<Known> | null = {}, facts: Partial<Yours> = {}, more: More = () => ({})) =>
  (visit: Visit): Omit<YoursView, 'visit'> => ({
    token: 'token-of-a-volunteer',
    yours: {
      ...{ networkName: NETWORK.name, pageLanguage: visit.language, needsCode: false, hasTask: true },
      ...{ known: known && knownIn(visit, known), categories: kindsIn(visit.language), skills: skillsIn(visit.language) },
      ...facts,
    },
    ...{ refused: [], typed: typing() },
    ...more(visit),
  });
const knownShowing =
  (known: Partial<Known> = {}, facts: Partial<Yours> = {}, more?: More) =>
  (visit: Visit): Omit<KnownView, 'visit'> => ({ ...showing(known, facts, more)(visit), known: knownIn(visit, known) });

const handedIn: Partial<Known> = {
  ...{ status: 'APPLIED', handedInBy: 'Fern Hill Neighbours', handedInAt: '2026-03-04T09:00:00.000Z' },
  ...{ ownYesUntil: '2026-04-01T09:00:00.000Z', guidanceToAgree: 'gui_1', guidanceToAgreeEnglish: 'Say the code word.' },
  guidanceToAgreeText: 'Say the code word.\n\nKeep the receipt.',
};
const told: Partial<Known> = {
  ...{
    texts: true,
    weekly: true,
    wardMessages: false,
    pushKey: 'BKeyOfThisServer',
    selfIsolating: true,
    quietFrom: 20,
    quietUntil: 9,
  },
  pushes: [{ id: 'psh_1', since: '2026-03-04' }],
};

const network = [NETWORK, { slug: 'fern-hill', name: 'Fern Hill Neighbours' }];

export const STATES: readonly State[] = [
  ...statesOf(YoursPage, PATH, {
    theirs: showing(),
    'not opened yet': showing(null),
    'another browser holds the link': showing(null, { needsCode: true }),
  }),
  ...statesOf(KnownPage, PATH, {
    'told of calls here and by text, and by no task': knownShowing(told, { hasTask: false }),
    'asked for nothing, and nobody looked': knownShowing({ onDuty: false, looks: [], freeTimes: [] }),
    'waits to be taken on': knownShowing({ status: 'APPLIED', guidanceAt: null }, { hasTask: false }),
    'handed in by a group with their consent': knownShowing({ ...handedIn, handedInBasis: 'CONSENT' }, { hasTask: false }),
    'handed in, and the yes is not whole': knownShowing(
      { ...handedIn, handedInBasis: 'INTEREST' },
      { hasTask: false },
      (visit) => {
        const { missing } = visit.words.volunteer;
        return { refused: [wrong('adult', missing.age), wrong('guidance', visit.words.help.check.consentMissing)] };
      },
    ),
  }),
  ...statesOf(SavedPage, `${PATH}/saved`, { saved: showing() }),
  ...statesOf(ContactShownPage, PATH, {
    shown: (visit) => ({ ...showing()(visit), contact: { phone: '+447700900123', email: 'samir-h@neighbours.example' } }),
  }),
  ...statesOf(ChangePage, `${PATH}/change`, {
    'as it stands': showing(),
    refused: showing({}, {}, ({ words }) => ({
      refused: [wrong('name', words.volunteer.missing.name), wrong('languages', words.volunteer.missing.languages)],
      typed: typing({ name: '', capacity: '2', pageLanguage: 'en', categoryKeys: ['shopping'] }),
    })),
  }),
  ...statesOf(WhenPage, `${PATH}/when`, {
    'as it stands': showing(),
    'with texts and pushes': showing(told),
    refused: showing(told, {}, ({ words }) => ({
      refused: [wrong('quietHours', words.yours.when.quietText, 'QUIET_HOURS_MALFORMED')],
      typed: typing({ freeTimes: ['MONDAY_MORNING'], quietFrom: '21' }),
    })),
  }),
  ...statesOf(ContactPage, `${PATH}/contact`, {
    empty: showing(),
    refused: showing({}, {}, ({ words }) => ({
      refused: [wrong('code', words.code.missing), wrong('phone', words.callOut.phoneMalformed)],
      typed: typing({ phone: '12', email: 'samir-h@neighbours.example' }),
    })),
  }),
  ...statesOf(LeavePage, `${PATH}/leave`, { asked: showing() }),
  ...statesOf(FindPage, FIND_PATH, {
    empty: () => ({ networks: network, refused: [], typed: typing() }),
    refused: ({ words }) => ({
      ...{ networks: network, refused: [wrong('phone', words.callOut.phoneMalformed)], typed: typing({ phone: '12' }) },
    }),
  }),
  ...statesOf(SentPage, `${FIND_PATH}/sent`, { sent: () => ({}) }),
];
