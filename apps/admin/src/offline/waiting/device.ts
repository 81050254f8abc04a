import { addDays, dayIn, startOfDay, TIME_ZONE } from '@wardwise/domain';
import { forgetWaiting, WAITS } from './forget-waiting.ts';
import { type Person, person, type Waiting, waiting } from './waiting.ts';

const HOUR_MS = 3_600_000;
/** Sent within so long of the press, or not at all: a key is known to the server for a day. */
const WORTH_HOURS = 12;

/** All that is on this device, in the order of the presses. */
export function allWaiting(): Waiting[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(WAITS));
    return keys.map((key) => JSON.parse(localStorage.getItem(key) ?? '') as Waiting).sort((a, b) => a.at - b.at);
  } catch {
    forgetWaiting(); // not of our making, or not any more
    return [];
  }
}

/** One entry each, so that two tabs never write over one another; false on a device that keeps nothing. */
export function put(one: Waiting): boolean {
  try {
    localStorage.setItem(WAITS + one.key, JSON.stringify(one));
    show();
    return true;
  } catch {
    return false;
  }
}

export function drop(key: string): void {
  localStorage.removeItem(WAITS + key);
  show();
}

/** What the page shows is what the device has of this person. */
export function show(): void {
  const now = person();
  waiting(now ? allWaiting().filter(({ who }) => who === now.who) : []);
}

/** Somebody is here: what anybody else left goes. */
export function settleIn({ who, network }: Person): void {
  for (const one of allWaiting()) if (one.who !== who || one.network !== network) localStorage.removeItem(WAITS + one.key);
  show();
}

/** Until when it still means what was meant: an hour from now for an hour, tomorrow only today. */
function worthUntil({ at, does }: Pick<Waiting, 'at' | 'does'>): number {
  const longest = at + WORTH_HOURS * HOUR_MS;
  if (does.verb !== 'snooze') return longest;
  if (does.choice === 'AN_HOUR') return at + HOUR_MS;
  if (does.choice !== 'TOMORROW' && does.choice !== 'NEXT_WEEK') return longest;
  return Math.min(longest, startOfDay(addDays(dayIn(TIME_ZONE, new Date(at)), 1)).getTime());
}

/** What was too old to be sent is not sent any more; answers how many there were, for that is told. */
export function lapse(now: number): number {
  const late = allWaiting().filter((one) => !one.end && now > worthUntil(one));
  for (const one of late) put({ ...one, category: null, ward: null, to: null, end: { code: 'LATE', why: null } });
  return late.length;
}
