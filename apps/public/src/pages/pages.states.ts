import { NETWORK, PHONE, type State, statesOf } from '../states/state.ts';
import { type Carried, type Problem, ProblemPage } from './ProblemPage.tsx';

const carried: Carried = { action: '/t/token-of-a-volunteer/code', fields: [['code', '12 34 56']] };

type Shown = { problem: Problem; carried?: Carried; ring?: { network: string; phone: string } };
/** What can stand in the way, each once: one that is new has to be shown here. */
const EACH: Record<Problem, Omit<Shown, 'problem'>> = {
  PAGE_NOT_FOUND: {},
  LINK_NOT_FOUND: {},
  LINK_EXPIRED: {},
  LINK_CLOSED: { ring: { network: NETWORK.name, phone: PHONE } },
  LINK_LEFT: {},
  CALL_OUT_OVER: {},
  CROSS_SITE: {},
  TOO_LARGE: {},
  NOT_A_FORM: {},
  METHOD_NOT_ALLOWED: {},
  TOO_MANY_TRIES: { carried },
  SOMETHING_WENT_WRONG: { carried },
};
const to = (whom: string, problems: readonly Problem[]) =>
  Object.fromEntries(problems.map((problem) => [`${problem}, to ${whom}`, () => ({ problem })]));

export const STATES: readonly State[] = [
  ...statesOf<Parameters<typeof ProblemPage>[0]>(
    ProblemPage,
    '/t/token-of-a-volunteer',
    Object.fromEntries(
      Object.entries(EACH).map(([problem, more]) => [problem, () => ({ problem: problem as Problem, ...more })]),
    ),
  ),
  ...statesOf(ProblemPage, '/r/token-of-somebody-who-asked', to('whoever asked', ['LINK_NOT_FOUND', 'SOMETHING_WENT_WRONG'])),
  ...statesOf(ProblemPage, '/s/token-of-a-service', to('an organisation', ['LINK_NOT_FOUND'])),
  ...statesOf(ProblemPage, '/help/note', to('anybody', ['CROSS_SITE'])),
];
