import { dayIn, TIME_ZONE } from '@wardwise/domain';
import { kindsIn, NETWORK, PHONE, type State, statesOf, WARD, wrong } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import { ANSWERS, type Answers, NO_ANSWERS } from './answers.ts';
import { wrongOn } from './check-answers.ts';
import { ElsewherePage } from './ElsewherePage.tsx';
import type { Found } from './found.ts';
import type { HelpView } from './help.ts';
import { PAGE_OF } from './pages.ts';
import { ROOMS } from './rooms.ts';
import { SentPage } from './SentPage.tsx';
import { STEPS, type StepName } from './steps.ts';

const ANSWERED: Answers = {
  ...{ ...NO_ANSWERS, postcode: 'SW1P 4JN', network: NETWORK.slug, age: 'YES', category: 'shopping', way: 'IN_PERSON' },
  ...{ urgency: 'THIS_WEEK', note: 'Oranges and tea', language: 'ar', calledName: 'Ms Fern', phone: '020 7946 0998' },
  ...{ safeContact: 'After ten', whom: 'SOMEBODY', asker: 'Mrs Willow', howTheyKnow: 'Next door', address: '5 Willow Row' },
};
const YOUNG: Answers = { ...ANSWERED, age: 'NO', whom: '', asker: '', howTheyKnow: '' };
const MEDICINE: Answers = { ...ANSWERED, category: 'prescription', urgency: 'TODAY', neededBy: dayIn(TIME_ZONE, new Date()) };

const OTHER_GROUPS: Partial<Found> = {
  networks: [],
  groups: [
    { name: 'Fern Hill Neighbours', url: 'https://fern-hill.example', metres: null },
    { name: 'Willow Street Helpers', url: 'https://willow-street.example', metres: null },
  ],
};
const foundBy = ({ language }: Visit, more: Partial<Found> = {}): Found => {
  const network = { ...NETWORK, phone: PHONE, wardName: WARD, paused: null, categories: kindsIn(language) };
  const other = { ...network, slug: 'fern-hill', name: 'Fern Hill Neighbours', phone: null };
  return { networks: [network, other], nearest: null, groups: [], ...more };
};

const showing =
  (step: StepName, answers: Answers, more: Partial<HelpView> = {}) =>
  (visit: Visit): Omit<HelpView, 'visit'> => ({
    ...{ step, answers, found: foundBy(visit), refused: [], changing: false },
    ...more,
  });

/** A page as it comes back when nothing on it was answered; these few ask nothing that could be left out. */
const refusing = (step: StepName) => (visit: Visit) => {
  const asked = ANSWERS.filter((name) => PAGE_OF[name] === step);
  const unanswered = { ...ANSWERED, ...Object.fromEntries(asked.map((name) => [name, ''])) };
  return { ...showing(step, unanswered)(visit), refused: wrongOn(step, unanswered, foundBy(visit), visit) };
};
const ASKS_NOTHING: readonly StepName[] = ['young', 'pharmacy', 'address', 'check'];

const pausedUntil = (paused: Found['networks'][number]['paused']) => (visit: Visit) => {
  const [network] = foundBy(visit).networks;
  return showing('age', ANSWERED, { found: foundBy(visit, { networks: network ? [{ ...network, paused }] : [] }) })(visit);
};

const sent = { reference: 'VSQ-4F7K', link: '/r/token-of-somebody', onDutyFrom: null };

export const STATES: readonly State[] = [
  ...STEPS.flatMap((step) =>
    statesOf(ROOMS[step], `/help/${step}`, {
      answered: showing(step, ANSWERED, { changing: step !== 'check' }),
      ...(ASKS_NOTHING.includes(step) ? {} : { refused: refusing(step) }),
    }),
  ),
  ...statesOf(ROOMS.postcode, '/help', { fresh: showing('postcode', NO_ANSWERS) }),
  ...statesOf(ROOMS.age, '/help/age', {
    'near us, in no ward we know': (visit) => {
      const [network] = foundBy(visit).networks;
      return showing('age', ANSWERED, { found: foundBy(visit, { networks: network ? [{ ...network, wardName: null }] : [] }) })(
        visit,
      );
    },
    ...Object.fromEntries(
      Object.entries({
        'the ward is paused, the next looks after it': { servedBy: 'Fern Hill', onDutyFrom: null },
        'the ward is paused, nobody until a day': { servedBy: null, onDutyFrom: '2026-03-04' },
        'the ward is paused, nobody at all': { servedBy: null, onDutyFrom: null },
      }).map(([name, instead]) => [name, pausedUntil({ until: '2026-03-06', ...instead })]),
    ),
  }),
  ...statesOf(ROOMS.note, '/help/note', { 'of a young person': showing('note', YOUNG) }),
  ...statesOf(ROOMS.name, '/help/name', { 'their own': showing('name', { ...ANSWERED, whom: 'ME' }) }),
  ...statesOf(ROOMS.check, '/help/check', {
    'of a young person': showing('check', YOUNG),
    'a medicine for today': showing('check', MEDICINE),
    'without the yes': (visit) => {
      const missing = wrong('consent', visit.words.help.check.consentMissing, 'CONSENT_MISSING');
      return showing('check', ANSWERED, { refused: [missing] })(visit);
    },
    'sent before': (visit) => {
      const refused = [wrong(null, visit.words.help.sentBefore, 'IDEMPOTENCY_KEY_REUSED')];
      return showing('check', ANSWERED, { refused })(visit);
    },
    'too often': (visit) => {
      const refused = [wrong(null, visit.words.help.tooOften, 'TOO_MANY_TRIES')];
      return showing('check', ANSWERED, { refused })(visit);
    },
  }),
  ...statesOf(ElsewherePage, '/help/postcode', {
    'another group is near': (visit) => {
      const nearest = { name: 'Fern Hill Neighbours', url: 'https://fern-hill.example', metres: 1430 };
      return showing('postcode', ANSWERED, { found: foundBy(visit, { ...OTHER_GROUPS, nearest }) })(visit);
    },
    'far from every group': (visit) => showing('postcode', ANSWERED, { found: foundBy(visit, OTHER_GROUPS) })(visit),
  }),
  ...statesOf(SentPage, '/help/check', {
    'somebody is on duty': (visit) => ({ sent, answers: ANSWERED, found: foundBy(visit) }),
    'a medicine, nobody is on duty': (visit) => ({
      ...{ sent: { ...sent, onDutyFrom: '2026-03-04' }, answers: MEDICINE, found: foundBy(visit) },
    }),
    'a young person': (visit) => ({ sent, answers: YOUNG, found: foundBy(visit) }),
  }),
];
