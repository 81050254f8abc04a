import { agree, type Decision, refuse } from '../decision.ts';
import type { Capacity } from './service.ts';

/** The longest waiting list that is told of, in days. */
export const MOST_WAITING_DAYS = 999;

/** What a service says of its room, where it says something: whether it has any, and how long its list takes. */
export type Room = { capacity: Capacity | null; waitingDays: number | null };

/** A service's word that its entry is right, and on its room where it says so: days belong to a waiting list alone. */
export function giveWord({ capacity, waitingDays }: Room): Decision<Room, 'WAITING_DAYS_OUT_OF_RANGE'> {
  if (capacity !== 'WAITING_LIST' || waitingDays === null) return agree({ capacity, waitingDays: null });
  return Number.isInteger(waitingDays) && waitingDays >= 0 && waitingDays <= MOST_WAITING_DAYS
    ? agree({ capacity, waitingDays })
    : refuse({ code: 'WAITING_DAYS_OUT_OF_RANGE', field: 'waitingDays' });
}
