import { agree, type Decision, refuse } from '../decision.ts';
import type { RequestStatus } from '../requests/request-status.ts';
import { type ArrangementEnd, type EndedArrangement, goesOn, type StandingArrangement } from './standing-arrangement.ts';

/** Nothing comes of it any more: what it held is erased, and what is not yet done is cancelled. */
export function endArrangement(
  arrangement: StandingArrangement,
  why: ArrangementEnd,
  now: Date,
): Decision<EndedArrangement, 'ARRANGEMENT_OVER'> {
  if (!goesOn(arrangement)) return refuse('ARRANGEMENT_OVER');
  return agree({ ...arrangement, endedAt: now, endedWhy: why });
}

const WITH_IT: readonly RequestStatus[] = ['CANCELLED', 'DUPLICATE', 'UNMET', 'SIGNPOSTED', 'REFERRED'];

/** Whether help every week ends with this ending of the request beside which it stands. Not when a neighbour has delivered: another service has still not started. */
export const endsArrangement = (ending: RequestStatus): boolean => WITH_IT.includes(ending);
