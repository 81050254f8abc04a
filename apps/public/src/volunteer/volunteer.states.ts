import { EMAIL, kindsIn, NETWORK, PHONE, type State, skillsIn, statesOf, WARD, wrong } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import { type AnswerName, type Answers, NO_ANSWERS } from './answers.ts';
import { wrongOn } from './check-answers.ts';
import type { FoundToHelp, Helpable } from './found.ts';
import { ElsewherePage, UnplacedPage, YoungPage } from './PlacePages.tsx';
import { ROOMS } from './rooms.ts';
import { SentPage } from './SentPage.tsx';
import { PAGE_OF, STEPS, type StepName } from './steps.ts';
import type { VolunteerView } from './volunteer.ts';

const ANSWERED: Answers = {
  ...{ ...NO_ANSWERS, postcode: 'SW1P 4JN', network: NETWORK.slug, age: 'YES', pageLanguage: 'en', home: 'YES' },
  ...{ homeConsent: 'en', capacity: '2', spend: '15', name: 'Noor Haddad', phone: '020 7946 0997', texts: 'YES', weekly: 'YES' },
  ...{ email: 'noor@applicants.example', kinds: ['shopping'], skills: ['driving'], languages: ['ar', 'en'] },
};

const networkIn = ({ language }: Visit): Helpable => ({
  ...{ ...NETWORK, phone: PHONE, email: EMAIL, wardName: WARD, spendingCapPence: 4000, sendsTexts: true },
  ...{ categories: kindsIn(language), skills: skillsIn(language) },
  guidance: {
    ...{ id: 'gui_1', day: '2026-01-05', english: 'Leave the bags at the door.' },
    text: 'Leave the bags at the door.\n\nTake no card.',
  },
});
const foundBy = (visit: Visit, more: Partial<FoundToHelp> = {}): FoundToHelp => ({
  networks: [
    networkIn(visit),
    { ...networkIn(visit), slug: 'fern-hill', name: 'Fern Hill Neighbours', email: null, phone: null },
  ],
  ...{ nearest: null, groups: [] },
  ...more,
});

const showing =
  (step: StepName, answers: Answers, more: (visit: Visit) => Partial<VolunteerView> = () => ({})) =>
  (visit: Visit): Omit<VolunteerView, 'visit'> => ({
    ...{ step, answers, found: foundBy(visit), refused: [], changing: false },
    ...more(visit),
  });

/** A page as it comes back when nothing on it was answered; these few ask nothing that could be left out. */
const refusing = (step: StepName) => {
  const asked = Object.keys(ANSWERED).filter((name) => PAGE_OF[name as AnswerName] === step);
  const unanswered = { ...ANSWERED, ...Object.fromEntries(asked.map((name) => [name, NO_ANSWERS[name as AnswerName]])) };
  return showing(step, unanswered, (visit) => ({ refused: wrongOn(step, unanswered, foundBy(visit), visit) }));
};
const ASKS_NOTHING: readonly StepName[] = ['skills', 'check', 'guidance'];

const elsewhere: Partial<FoundToHelp> = {
  networks: [],
  nearest: { name: 'Fern Hill Neighbours', url: 'https://fern-hill.example', metres: 1430 },
};

export const STATES: readonly State[] = [
  ...STEPS.flatMap((step) =>
    statesOf(ROOMS[step], `/volunteer/${step}`, {
      answered: showing(step, ANSWERED, () => ({ changing: step !== 'check' })),
      ...(ASKS_NOTHING.includes(step) ? {} : { refused: refusing(step) }),
    }),
  ),
  ...statesOf(ROOMS.postcode, '/volunteer', { fresh: showing('postcode', NO_ANSWERS) }),
  ...statesOf(ROOMS.home, '/volunteer/home', {
    'at home, without the yes to keeping that': showing('home', { ...ANSWERED, homeConsent: '' }, ({ words }) => ({
      refused: [wrong('homeConsent', words.volunteer.missing.homeConsent)],
    })),
  }),
  ...statesOf(ROOMS.guidance, '/volunteer/guidance', {
    'without the yes': showing('guidance', ANSWERED, ({ words }) => ({
      refused: [wrong('guidance', words.help.check.consentMissing)],
    })),
    'too often': showing('guidance', ANSWERED, ({ words }) => ({
      refused: [wrong(null, words.help.tooOften, 'TOO_MANY_TRIES')],
    })),
  }),
  ...statesOf(ElsewherePage, '/volunteer/postcode', {
    'another group is near': showing('postcode', ANSWERED, (visit) => ({ found: foundBy(visit, elsewhere) })),
  }),
  ...statesOf(UnplacedPage, '/volunteer/postcode', { 'in no ward that we know': showing('postcode', ANSWERED) }),
  ...statesOf(YoungPage, '/volunteer/age', { 'under 18': showing('age', { ...ANSWERED, age: 'NO' }) }),
  ...statesOf(SentPage, '/volunteer/guidance', { sent: (visit) => ({ network: networkIn(visit) }) }),
];
