import { addDays, dayIn, TIME_ZONE, type Weekday, weekdayOf } from '@wardwise/domain';
import type { Dice } from './dice.ts';

/** How far back the demo's life reaches: eight weeks. */
const DAYS = 56;
const MINUTE_MS = 60_000;

// Mondays bring what the weekend has left; people ring in the morning and after work.
const BY_WEEKDAY: Record<Weekday, number> = { 1: 25, 2: 17, 3: 15, 4: 14, 5: 14, 6: 8, 7: 7 };
const BY_HOUR = Object.entries({
  ...{ 8: 4, 9: 10, 10: 12, 11: 9, 12: 6, 13: 5, 14: 5, 15: 6, 16: 7, 17: 10, 18: 13, 19: 12, 20: 7, 21: 3 },
});

/** When so many requests came in over the last eight weeks, the first one first. */
export function arrivals(dice: Dice, count: number, now: Date): Date[] {
  const today = dayIn(TIME_ZONE, now);
  const days = Array.from({ length: DAYS }, (_, ago) => addDays(today, -ago)).map(
    (day) => [day, BY_WEEKDAY[weekdayOf(day)]] as const,
  );
  const latest = now.getTime() - 40 * MINUTE_MS;
  return Array.from({ length: count }, () => {
    const moment = inLondon(dice.weighted(days), Number(dice.weighted(BY_HOUR)), dice.between(0, 59));
    // What would come only later today came at that hour of the day before.
    return new Date(moment > latest ? moment - 24 * 60 * MINUTE_MS : moment);
  }).sort((a, b) => a.getTime() - b.getTime());
}

/** That hour and minute of the day on London's clock, in milliseconds. */
function inLondon(day: string, hour: number, minute: number): number {
  const asUtc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: 'numeric', hourCycle: 'h23' }).format(asUtc);
  return asUtc - (Number(shown) - hour) * 60 * MINUTE_MS;
}
