import { agree, type Decision, refuse } from '../decision.ts';
import type { StaffId } from '../ids.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { canBeRung, RING_REFUSALS } from './record-call.ts';

/** For how many minutes "I am on it" stands unless its holder acts again. */
export const HOLD_MINUTES = 15;

/** "I am phoning this person", by one lead: a sign for the others that ends by itself, and bars nobody. */
export type Hold = { id: string; staffId: StaffId; until: Date };

/** What refuses a hold. */
export const HOLD_REFUSALS = [...RING_REFUSALS, 'HELD_BY_ANOTHER'] as const;
/** One of those refusals. */
export type HoldRefusal = (typeof HOLD_REFUSALS)[number];

/** Until when a hold stands that is taken or renewed now. */
export const heldUntil = (now: Date): Date => new Date(now.getTime() + HOLD_MINUTES * 60_000);

/** Whether it still stands. */
export const stands = (hold: Hold | null, now: Date): hold is Hold => hold !== null && hold.until > now;

/**
 * Takes a hold, or renews one's own; another's only by its name (`insteadOf`): whoever takes it over has seen whose it is,
 * and of two who take the same one over only the first does.
 */
export function hold(
  request: HelpRequest,
  held: Hold | null,
  next: { id: string; by: StaffId; insteadOf: string | null },
  now: Date,
): Decision<Hold, HoldRefusal> {
  const person = canBeRung(request);
  if (!person.ok) return person;
  const until = heldUntil(now);
  if (!stands(held, now)) return agree({ id: next.id, staffId: next.by, until });
  if (held.staffId === next.by) return agree({ ...held, until });
  return held.id === next.insteadOf ? agree({ id: next.id, staffId: next.by, until }) : refuse('HELD_BY_ANOTHER');
}
