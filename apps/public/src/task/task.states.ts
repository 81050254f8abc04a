import { LanguageTag } from '@wardwise/domain';
import { callOutIn, kindIn, NETWORK, type State, statesOf, typing, WARD, wrong } from '../states/state.ts';
import type { Visit } from '../visits/visit.ts';
import { CallPage } from './CallPage.tsx';
import { CodePage } from './CodePage.tsx';
import { ConcernPage } from './ConcernPage.tsx';
import { ConcernToldPage, ConcernUnheardPage } from './ConcernToldPage.tsx';
import { DetailsPage } from './DetailsPage.tsx';
import { DonePage } from './DonePage.tsx';
import { NeedsCodePage } from './NeedsCodePage.tsx';
import { NotNowPage } from './NotNowPage.tsx';
import { RungPage } from './RungPage.tsx';
import { TaskPage } from './TaskPage.tsx';
import { FOLLOW_UP_ANSWERS, type Task, type TaskDetails, type TaskState, type TaskView } from './task.ts';

const PATH = '/t/token-of-a-volunteer';

const guidance: NonNullable<Task['guidance']> = {
  ...{ id: 'gui_1', day: '2026-01-05', english: null, text: 'Say the code word at the door.\n\nKeep the receipt.' },
  parts: [{ text: 'Leave the bags at the door.', english: 'Leave the bags at the door.', source: 'Westminster Mutual Aid' }],
};
const placeToCome: NonNullable<Task['placeToCome']> = {
  ...{ organizationName: 'Willow Pantry', serviceName: 'Food parcels', phone: '+442079460200', placeName: 'Willow Hall' },
  ...{ address: '5 Willow Row', city: 'London', postcode: 'SW1P 4JN', accessibility: 'A ramp at the side door' },
};
const concernForm: NonNullable<Task['concernForm']> = {
  subjects: [{ id: 'stf_1', displayName: 'Grace O.', roles: ['WARD_LEAD', 'COORDINATOR'] }],
  line: { name: 'Westminster Council', phone: '+442079460300' },
};
const details: TaskDetails = {
  ...{ calledName: 'Mrs Willow', postcode: 'SW1P 4JN', address: 'Flat 4\n5 Willow Row', codeWord: 'marigold' },
  ...{ safeContact: 'Ring twice. No messages.', note: 'Oranges and tea' },
};
const phoned = ({ language }: Visit) => ({ category: { label: kindIn(language, 'check-in-call'), ways: ['BY_PHONE'] } });

type Facts = Partial<Task> | ((visit: Visit) => Partial<Task>);
type More = Partial<TaskView> | ((visit: Visit) => Partial<TaskView>);
const told = <Said extends object>(said: Said | ((visit: Visit) => Said), visit: Visit): Said =>
  typeof said === 'function' ? said(visit) : said;

/** One showing of a task in this state. */
const showing =
  (state: TaskState, facts: Facts = {}, more: More = {}) =>
  (visit: Visit): Omit<TaskView, 'visit'> => ({
    token: 'token-of-a-volunteer',
    task: {
      ...{ state, callOutText: callOutIn(visit.language), decides: 'LEAD_CHOOSES', byOrganization: false, interpreting: null },
      ...{ placeToCome: null, pageLanguage: visit.language, networkName: NETWORK.name, wardName: WARD, bound: true },
      ...{ needsCode: false, category: { label: kindIn(visit.language), ways: ['IN_PERSON'] }, codeWordHint: true },
      ...{ preferredLanguage: LanguageTag('ar'), neededBy: '2026-03-04', followUp: null, leadFirstName: 'Grace' },
      ...{ anotherText: null, guidance: null, guidanceAsked: false, spendingCapPence: 4000, spending: null, wentWell: null },
      ...told(facts, visit),
    },
    ...{ refused: [], typed: typing() },
    ...told(more, visit),
  });

/** The page as it is in each state of a task: one that is new has to be shown here. */
const EACH: Record<TaskState, ReturnType<typeof showing>> = {
  CALLED: showing('CALLED', { bound: false, category: null, preferredLanguage: null, leadFirstName: null }),
  OFFERED: showing('OFFERED'),
  PROPOSED: showing('PROPOSED'),
  ACCEPTED: showing('ACCEPTED', { guidance }),
  STARTED: showing('STARTED', phoned),
  DELIVERED: showing('DELIVERED', { followUp: { status: 'DUE', answer: null } }),
  HANDED_BACK: showing('HANDED_BACK'),
  DECLINED: showing('DECLINED'),
  WITHDRAWN: showing('WITHDRAWN'),
  TAKEN: showing('TAKEN', ({ language }) => ({ anotherText: callOutIn(language) })),
  ENDED: showing('ENDED'),
  NO_TASK: showing('NO_TASK'),
};

const needsCode: Partial<Task> = { needsCode: true, bound: false };
const codeWrong = ({ words }: Visit) => ({ refused: [wrong('code', words.code.missing)], typed: typing({ code: '12 34' }) });
const interpreting = (way: Task['interpreting']) => (visit: Visit) => ({ ...phoned(visit), interpreting: way });

export const STATES: readonly State[] = [
  ...statesOf(TaskPage, PATH, {
    ...EACH,
    'asked with newer guidance, the first suitable yes decides': showing('CALLED', {
      ...{ guidance, guidanceAsked: true, decides: 'FIRST_SUITABLE_YES' },
    }),
    'an organisation asks': showing('CALLED', ({ language }) => ({
      ...{ byOrganization: true, callOutText: callOutIn(language, true) },
    })),
    'theirs, for an organisation': showing('ACCEPTED', { byOrganization: true, placeToCome }),
    'it did not go so': showing('DELIVERED', { followUp: { status: 'DUE', answer: null } }, ({ words }) => ({
      refused: [wrong('answer', words.task.answerMissing)],
    })),
    'money is owed': showing('DELIVERED', { spending: { paidBack: 'NO', spentPence: 1250, payBackBy: 'CASH' } }),
    'money has come back, and it went well': showing('DELIVERED', {
      ...{ spending: { paidBack: 'YES', spentPence: 1250, payBackBy: 'CASH' }, wentWell: true },
    }),
    ...Object.fromEntries(
      FOLLOW_UP_ANSWERS.map((answer) => [`answered ${answer}`, showing('DELIVERED', { followUp: { status: 'DONE', answer } })]),
    ),
    'refused a press': showing('CALLED', {}, ({ words }) => ({ refused: [wrong(null, words.problems.TOO_MANY_TRIES.text)] })),
    'another browser holds the link': showing('CALLED', needsCode),
  }),
  ...statesOf(NeedsCodePage, PATH, { 'of a task that is theirs': showing('ACCEPTED', needsCode) }),
  ...statesOf(CodePage, `${PATH}/code`, {
    empty: showing('ACCEPTED', needsCode),
    refused: showing('ACCEPTED', needsCode, codeWrong),
  }),
  ...statesOf(NotNowPage, `${PATH}/not-this-time`, { told: showing('CALLED') }),
  ...statesOf(DonePage, `${PATH}/done`, {
    empty: showing('STARTED'),
    refused: showing('STARTED', {}, ({ words }) => ({ refused: [wrong('paidBack', words.task.choiceMissing)] })),
    'over the cap': showing('STARTED', {}, ({ words }) => ({
      refused: [wrong('overCapKnown', words.beats.money.overCap, 'SPENT_OVER_CAP')],
      typed: typing({ paidBack: 'NO', spentPence: '55.20', payBackBy: 'CASH' }),
    })),
  }),
  ...statesOf(RungPage, `${PATH}/done`, {
    'rang by themselves': showing('STARTED', interpreting('CALL_BACK')),
    'wrote nothing down': showing('STARTED', interpreting('CALL_BACK'), ({ words }) => ({
      refused: [wrong('words', words.interpreting.missing)],
    })),
    'was on the line': showing('STARTED', interpreting('THREE_WAY')),
  }),
  ...statesOf(ConcernPage, `${PATH}/concern`, {
    empty: showing('STARTED', { concernForm }),
    'nobody to name': showing('STARTED', { concernForm: { subjects: [], line: null } }),
    refused: showing('STARTED', { concernForm }, ({ words }) => ({
      refused: [wrong('worry', words.concern.worryMissing), wrong('atRisk', words.concern.atRiskMissing)],
      typed: typing({ dangerNow: 'YES', reach: '020 7946 0999', aboutStaffId: 'stf_1' }),
    })),
  }),
  ...statesOf(ConcernToldPage, `${PATH}/concern-told`, { heard: showing('STARTED', { concernForm }) }),
  ...statesOf(ConcernUnheardPage, `${PATH}/concern-unheard`, {
    'with a line to ring': showing('STARTED', { concernForm }),
    'with nobody to ring': showing('STARTED'),
  }),
  ...statesOf(DetailsPage, PATH, {
    'of a visit': (visit) => ({ ...showing('ACCEPTED')(visit), details }),
    'of a call': (visit) => ({ ...showing('STARTED', phoned)(visit), details: { ...details, postcode: null, address: null } }),
    'on the line': (visit) => ({ ...showing('STARTED', interpreting('THREE_WAY'))(visit), details }),
  }),
  ...statesOf(CallPage, PATH, {
    British: (visit) => ({ ...showing('STARTED', phoned)(visit), phone: '+442079460997' }),
    foreign: (visit) => ({ ...showing('STARTED', phoned)(visit), phone: '+33199001234' }),
  }),
];
