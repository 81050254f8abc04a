// rrule: the well-kept reader of RFC 5545's recurrence rules.
import rrule from 'rrule';

/** The days (YYYY-MM-DD) on which a recurrence rule, such as `FREQ=WEEKLY;BYDAY=MO`, comes round from one day to another, both included. */
export function daysOfRule(rule: string, startsOn: string, from: string, last: string): string[] {
  return rrule
    .rrulestr(`DTSTART:${startsOn.replaceAll('-', '')}T000000Z\nRRULE:${rule}`)
    .between(noon(from, -12), noon(last, 0), true)
    .map((day) => day.toISOString().slice(0, 10));
}

// The rule knows no time zone: its days are days of the calendar, at midnight.
const noon = (day: string, hours: number): Date => new Date(Date.parse(`${day}T12:00:00Z`) + hours * 3_600_000);
