import { agree, type Decision, refuse } from '../decision.ts';
import type { StaffId } from '../ids.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { canBeRung, RING_REFUSALS } from './record-call.ts';

/** For how many minutes "I am on it" stands unless its holder acts again, where the network has not said otherwise. */
export const HOLD_MINUTES = 15;

/** "I am phoning this person", by one lead: a sign for the others that ends by itself, and bars nobody. */
export type Hold = { id: string; staffId: StaffId; until: Date };

/** What refuses a hold. */
export const HOLD_REFUSALS = [...RING_REFUSALS, 'HELD_BY_ANOTHER'] as const;
/** One of those refusals. */
export type HoldRefusal = (typeof HOLD_REFUSALS)[number];

/** Whether it still stands. */
export const stands = (hold: Hold | null, now: Date): hold is Hold => hold !== null && hold.until > now;

/**
 * Takes a hold, or renews one's own; another's only by its name (`insteadOf`): whoever takes it over has seen whose it is,
 * and of two who take the same one over only the first does.
 */
export function hold(
  request: HelpRequest,
  held: Hold | null,
  next: { id: string; by: StaffId; insteadOf: string | null; minutes?: number },
  now: Date,
): Decision<Hold, HoldRefusal> {
  const person = canBeRung(request);
  if (!person.ok) return person;
  const until = new Date(now.getTime() + (next.minutes ?? HOLD_MINUTES) * 60_000);
  if (!stands(held, now)) return agree({ id: next.id, staffId: next.by, until });
  if (held.staffId === next.by) return agree({ ...held, until });
  return held.id === next.insteadOf ? agree({ id: next.id, staffId: next.by, until }) : refuse('HELD_BY_ANOTHER');
}
