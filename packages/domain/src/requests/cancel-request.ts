import { agree, type Decision, refuse } from '../decision.ts';
import { atItsEnd } from './ending.ts';
import { type HelpRequest, isRunning, type LapsedRequest } from './help-request.ts';

/** The requester no longer needs it, or it cannot be done as asked; nobody is on the way any more. */
export function cancelRequest(request: HelpRequest, now: Date): Decision<LapsedRequest, 'REQUEST_ENDED'> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  return agree({ ...atItsEnd(request, now), status: 'CANCELLED' });
}
