import { agree, type Decision, refuse } from '../decision.ts';
import { atItsEnd } from './ending.ts';
import { type HelpRequest, isRunning, type LapsedRequest } from './help-request.ts';

/** What refuses signposting. */
export const SIGNPOST_REFUSALS = ['REQUEST_ENDED', 'REQUEST_NOT_OPEN'] as const;
/** One of those refusals. */
export type SignpostRefusal = (typeof SIGNPOST_REFUSALS)[number];

/** The requester was told where to turn, and no data moved; not while every place is taken. */
export function signpostRequest(request: HelpRequest, now: Date): Decision<LapsedRequest, SignpostRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  // A call in somebody's language is told of nowhere: the request that it is for is.
  if (request.status === 'ASSIGNED' || request.interpreting !== null) return refuse('REQUEST_NOT_OPEN');
  return agree({ ...atItsEnd(request, now), status: 'SIGNPOSTED' });
}
