/** What a network does before its first call-out, in this order. */
export const FIRST_STEPS = ['WARDS', 'LEADS', 'VOLUNTEERS', 'REQUEST', 'CALL_OUT'] as const;
/** One of those. */
export type FirstStepKind = (typeof FIRST_STEPS)[number];

/** Done; or begun, and others have to answer; or not begun. */
export const FIRST_STEP_STATES = ['DONE', 'WAITING', 'TO_DO'] as const;
/** One of those. */
export type FirstStepState = (typeof FIRST_STEP_STATES)[number];

/** What a network has, as numbers. */
export type NetworkCounts = {
  wards: number;
  wardsWithLead: number;
  leadsInvited: number;
  volunteersApproved: number;
  volunteersWaiting: number;
  /** Also those that are folded into numbers by now. */
  requests: number;
  /** Also those of requests that are folded into numbers by now. */
  callOuts: number;
};

/** One step: how it stands, how much of it is there, and of how much an answer is waited for. */
export type FirstStep = { kind: FirstStepKind; state: FirstStepState; count: number; waiting: number };

/** How far a network has come, read from what it has: nothing is ticked by hand. */
export function firstSteps(has: NetworkCounts): FirstStep[] {
  const counted: Record<FirstStepKind, Pick<FirstStep, 'count' | 'waiting'>> = {
    WARDS: { count: has.wards, waiting: 0 },
    LEADS: { count: has.wardsWithLead, waiting: has.leadsInvited },
    VOLUNTEERS: { count: has.volunteersApproved, waiting: has.volunteersWaiting },
    REQUEST: { count: has.requests, waiting: 0 },
    CALL_OUT: { count: has.callOuts, waiting: 0 },
  };
  return FIRST_STEPS.map((kind) => {
    const { count, waiting } = counted[kind];
    return { kind, state: count > 0 ? 'DONE' : waiting > 0 ? 'WAITING' : 'TO_DO', count, waiting };
  });
}

/** The step to take now: the first that nobody has begun; where others have to answer, what comes after it. Null where nothing is left to do but wait. */
export const nextFirstStep = (steps: readonly Pick<FirstStep, 'kind' | 'state'>[]): FirstStepKind | null =>
  steps.find(({ state }) => state === 'TO_DO')?.kind ?? null;

/** Whether a network has gone all the way once: from then on it is not new. */
export const areFirstStepsOver = (steps: readonly Pick<FirstStep, 'state'>[]): boolean =>
  steps.every(({ state }) => state === 'DONE');
