import { agree, type Decision, refuse } from '../decision.ts';
import { atItsEnd } from './ending.ts';
import { type HelpRequest, isRunning, type LapsedRequest } from './help-request.ts';

/** What refuses the ending by referral. */
export const REFER_REFUSALS = ['REQUEST_ENDED', 'REQUEST_NOT_OPEN', 'RECEIVER_NOT_STARTED'] as const;
/** One of those refusals. */
export type ReferRefusal = (typeof REFER_REFUSALS)[number];

/** Another service has taken over: only once it has started, because we stay until other support kicks in. */
export function referRequest(
  request: HelpRequest,
  referral: { receiverStarted: boolean },
  now: Date,
): Decision<LapsedRequest, ReferRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  // A call in somebody's language is told of nowhere: the request that it is for is.
  if (request.status === 'ASSIGNED' || request.interpreting !== null) return refuse('REQUEST_NOT_OPEN');
  if (!referral.receiverStarted) return refuse('RECEIVER_NOT_STARTED');
  return agree({ ...atItsEnd(request, now), status: 'REFERRED' });
}
