import { agree, type Decision, refuse } from '../decision.ts';
import type { HelpRequest, OpenRequest } from './help-request.ts';

/** What refuses a request that is confirmed. */
export const CONFIRM_REFUSALS = ['REQUEST_NOT_NEW', 'REQUEST_NOT_PLACED', 'YOUNG_PERSON'] as const;
/** One of those refusals. */
export type ConfirmRefusal = (typeof CONFIRM_REFUSALS)[number];

/** A lead has looked at what came in from outside and takes it on. */
export function confirmRequest(request: HelpRequest, _now: Date): Decision<OpenRequest, ConfirmRefusal> {
  if (request.status !== 'NEW') return refuse('REQUEST_NOT_NEW');
  if (request.wardCode === null) return refuse('REQUEST_NOT_PLACED');
  if (request.youngPerson) return refuse('YOUNG_PERSON');
  return agree({ ...request, status: 'OPEN' });
}
