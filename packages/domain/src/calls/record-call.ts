import { agree, type Decision, refuse } from '../decision.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { holds } from '../retention/holds.ts';
import type { Call, CallOutcome } from './call.ts';

/** How many days ahead a call back may be agreed. */
export const CALL_BACK_DAYS = 14;

/** What refuses that there is somebody to ring. */
export const RING_REFUSALS = ['REQUEST_ENDED', 'NO_PERSON_IN_IT'] as const;
/** One of those refusals. */
export type RingRefusal = (typeof RING_REFUSALS)[number];

/** What refuses a call. */
export const CALL_REFUSALS = [...RING_REFUSALS, 'CALL_BACK_TIME_WRONG', 'CALL_BACK_PAST', 'CALL_BACK_TOO_FAR'] as const;
/** One of those refusals. */
export type CallRefusal = (typeof CALL_REFUSALS)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether there is somebody to ring: a person, of whom we still hold how to reach them. */
export function canBeRung(request: HelpRequest): Decision<HelpRequest, RingRefusal> {
  if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
  const { details, card } = holds(request.status);
  // Whoever asked to be forgotten is let be: their card is gone before the request is closed.
  const forgotten = request.followUps.some(({ status }) => status === 'EXPIRED');
  return details || (card && !forgotten) ? agree(request) : refuse('REQUEST_ENDED');
}

/** A lead has rung: how it went. A call back, and it alone, has its time, from now on and at most `CALL_BACK_DAYS` ahead. */
export function recordCall(
  request: HelpRequest,
  outcome: CallOutcome,
  callBackAt: Date | null,
  now: Date,
): Decision<Call, CallRefusal> {
  const person = canBeRung(request);
  if (!person.ok) return person;
  if ((outcome === 'CALL_BACK_AT') !== (callBackAt !== null))
    return refuse({ code: 'CALL_BACK_TIME_WRONG', field: 'callBackAt' });
  if (callBackAt && callBackAt <= now) return refuse({ code: 'CALL_BACK_PAST', field: 'callBackAt' });
  if (callBackAt && callBackAt.getTime() > now.getTime() + CALL_BACK_DAYS * DAY_MS)
    return refuse({ code: 'CALL_BACK_TOO_FAR', field: 'callBackAt' });
  return agree({ outcome, callBackAt });
}
