import { agree, type Decision, refuse } from '../decision.ts';
import type { ClosedConcern, Concern, ConcernOutcome } from './concern.ts';

/** What refuses a note on a concern, or its closing. */
export const CONCERN_REFUSALS = ['CONCERN_NOT_OPENED', 'CONCERN_CLOSED'] as const;
/** One of those refusals. */
export type ConcernRefusal = (typeof CONCERN_REFUSALS)[number];

/** A safeguarding lead or the deputy has read it: from now on it is in hand. Read again, it stays as it is. */
export function openConcern(concern: Concern, now: Date): Concern {
  return concern.status === 'RAISED' ? { ...concern, status: 'IN_HAND', openedAt: now } : concern;
}

/** What was done is written down while it is in hand: whoever writes has read it. */
export function noteConcern(concern: Concern): Decision<Concern, ConcernRefusal> {
  if (concern.status === 'RAISED') return refuse('CONCERN_NOT_OPENED');
  if (concern.status === 'CLOSED') return refuse('CONCERN_CLOSED');
  return agree(concern);
}

/** It is over, and this came of it. */
export function closeConcern(concern: Concern, outcome: ConcernOutcome, now: Date): Decision<ClosedConcern, ConcernRefusal> {
  if (concern.status === 'RAISED') return refuse('CONCERN_NOT_OPENED');
  if (concern.status === 'CLOSED') return refuse('CONCERN_CLOSED');
  return agree({ ...concern, status: 'CLOSED', closedAt: now, outcome });
}
