import { EMAIL, kindIn, NETWORK, PHONE, type State, statesOf, typing, WARD, wrong } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import { ChangePage } from './ChangePage.tsx';
import { ForgetPage } from './ForgetPage.tsx';
import { HeldPage } from './HeldPage.tsx';
import { MineCodePage } from './MineCodePage.tsx';
import { MinePage } from './MinePage.tsx';
import type { Held, Mine, MineView, Status } from './mine.ts';
import { SavedPage } from './SavedPage.tsx';
import { SkipPage } from './SkipPage.tsx';
import { StopPage } from './StopPage.tsx';

const PATH = '/r/token-of-somebody-who-asked';
const goes: Partial<Mine> = { changeable: true };
const comes: Partial<Mine> = { ...goes, volunteers: [{ firstName: 'Samir', started: false }] };
const looks: Mine['looks'] = [
  ...[{ at: '2026-03-02T09:30:00Z', who: 'Grace O.', role: 'WARD_LEAD', fields: ['calledName', 'phone'], purpose: 'CALL_BACK' }],
  ...[{ at: '2026-03-03T18:05:00Z', who: null, role: 'REQUESTER', fields: ['note'], purpose: 'OWN_DATA' }],
];
const held: Held = {
  ...{ calledName: 'Ms Fern', phone: '+442079460998', email: null, postcode: 'SW1P 4JN', address: '5 Willow Row' },
  ...{ safeContact: 'After ten', onBehalf: 'Mrs Willow, next door', note: 'Oranges and tea', speakerNote: null, weekly: null },
  codeWord: 'marigold',
};

type Weekly = NonNullable<Mine['weekly']>;
const weekly =
  (more: Partial<Weekly> = {}, facts: Partial<Mine> = {}) =>
  ({ language }: Visit): Partial<Mine> => ({
    weekly: {
      categoryLabel: kindIn(language),
      rhythm: { weekdays: [1, 4], everyWeeks: 1, weekOfMonth: null, until: null },
      ...{ nextOn: '2026-03-09', askedUntil: null, paused: false, volunteers: [{ firstName: 'Samir', started: false }] },
      ...more,
    },
    ...facts,
  });

type Facts = Partial<Mine> | ((visit: Visit) => Partial<Mine>);
const showing =
  (status: Status | null, facts: Facts = {}, more: (visit: Visit) => Partial<MineView> = () => ({})) =>
  (visit: Visit): Omit<MineView, 'visit'> => ({
    token: 'token-of-somebody-who-asked',
    mine: {
      ...{ networkName: NETWORK.name, networkPhone: PHONE, networkEmail: EMAIL, pageLanguage: visit.language },
      ...{ bound: true, needsCode: false, status, reference: 'VSQ-4F7K', categoryLabel: kindIn(visit.language) },
      ...{ wardName: WARD, neededBy: '2026-03-04', onDutyFrom: null, youngPerson: false, changeable: false, holdsCard: false },
      ...{ referralRuns: false, weekly: null, askedByAnother: false, noticeReadAt: null, volunteers: [], rings: [], looks: [] },
      ...({ consentAt: '2026-03-01T11:00:00Z', consentWords: 'FORM_1', consentLanguage: visit.language } as const),
      ...(typeof facts === 'function' ? facts(visit) : facts),
    },
    ...{ refused: [], typed: typing() },
    ...more(visit),
  });

/** The page as it is in each state of a request: one that is new has to be shown here. */
const EACH: Record<Status, ReturnType<typeof showing>> = {
  NEW: showing('NEW', { ...goes, onDutyFrom: '2026-03-02', askedByAnother: true }),
  OPEN: showing('OPEN', { ...goes, rings: ['Noor'], looks }),
  ASSIGNED: showing('ASSIGNED', comes),
  DELIVERED: showing('DELIVERED', { holdsCard: true }),
  CLOSED: showing('CLOSED'),
  CANCELLED: showing('CANCELLED'),
  DUPLICATE: showing('DUPLICATE'),
  UNMET: showing('UNMET'),
  SIGNPOSTED: showing('SIGNPOSTED'),
  REFERRED: showing('REFERRED', { referralRuns: true }),
};

const atTheDoor = { bound: false, status: null, reference: null, categoryLabel: null, wardName: null, neededBy: null };
const codeWrong = ({ words }: Visit) => ({ refused: [wrong('code', words.code.missing)], typed: typing({ code: '12 34' }) });

export const STATES: readonly State[] = [
  ...statesOf(MinePage, PATH, {
    ...EACH,
    'opened for the first time': showing(null, atTheDoor),
    'another browser holds the link': showing(null, { ...atTheDoor, needsCode: true }),
    'on the way': showing('ASSIGNED', { ...comes, volunteers: [{ firstName: 'Samir', started: true }] }),
    'of a young person': showing('NEW', { ...goes, youngPerson: true }),
    'told what we keep': showing('OPEN', { ...goes, askedByAnother: true, noticeReadAt: '2026-03-02T08:30:00Z' }),
    'every week': showing('ASSIGNED', weekly({}, comes)),
    'every month, a yes is asked for': showing(
      'CLOSED',
      weekly({ rhythm: { weekdays: [2], everyWeeks: null, weekOfMonth: 1, until: '2026-09-01' }, askedUntil: '2026-04-06' }),
    ),
    'paused, because no yes came': showing('CLOSED', weekly({ askedUntil: '2026-04-06', paused: true, nextOn: null })),
    'refused a press': showing('OPEN', goes, ({ words }) => ({ refused: [wrong(null, words.problems.TOO_MANY_TRIES.text)] })),
  }),
  ...statesOf(SavedPage, `${PATH}/saved`, { saved: showing('OPEN', goes) }),
  ...statesOf(MineCodePage, `${PATH}/code`, {
    empty: showing(null, { ...atTheDoor, needsCode: true }),
    refused: showing(null, { ...atTheDoor, needsCode: true }, codeWrong),
  }),
  ...statesOf(HeldPage, PATH, { shown: (visit) => ({ ...showing('OPEN', comes)(visit), held }) }),
  ...statesOf(ChangePage, `${PATH}/change`, {
    empty: showing('OPEN', goes),
    refused: showing('OPEN', goes, ({ words }) => ({
      refused: [wrong('phone', words.callOut.phoneMalformed, 'PHONE_MALFORMED')],
      typed: typing({ phone: '12', note: 'Two letters' }),
    })),
  }),
  ...statesOf(ForgetPage, `${PATH}/forget`, {
    'everything, a service and what comes every week': showing('OPEN', weekly({}, { ...goes, referralRuns: true })),
    'how we reach them': showing('DELIVERED', { holdsCard: true }),
  }),
  ...statesOf(SkipPage, `${PATH}/skip`, { asked: showing('CLOSED', weekly()) }),
  ...statesOf(StopPage, `${PATH}/stop`, { asked: showing('CLOSED', weekly()) }),
];
