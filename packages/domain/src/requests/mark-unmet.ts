import { agree, type Decision, refuse } from '../decision.ts';
import { atItsEnd } from './ending.ts';
import { type HelpRequest, isRunning, type LapsedRequest } from './help-request.ts';

/** Nobody could help, and we say so; the gap it leaves is written beside it (gaps/gap.ts). */
export function markUnmet(request: HelpRequest, now: Date): Decision<LapsedRequest, 'REQUEST_ENDED'> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  return agree({ ...atItsEnd(request, now), status: 'UNMET' });
}
