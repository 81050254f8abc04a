import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { weekdayOf } from '../days/weekday.ts';
import type { StaffId } from '../ids.ts';

/** One look of one of the staff, as the weekly report reads it: on which day, at whose record, and whether there was work to look for. */
export type LookFact = {
  staffId: StaffId;
  /** The day in London (YYYY-MM-DD). */
  day: string;
  /** At whose record: the id of a request, a volunteer, a concern or one of the staff. */
  record: string;
  /** The request had ended, or was delivered and it was no follow-up. */
  closed: boolean;
  /** Somebody who leads a ward, on a day on which they are not on duty. */
  offDuty: boolean;
};

/** Why somebody's looks are worth a question. None of them is an accusation: there may be a good reason, and somebody should ask. */
export const UNUSUAL_REASONS = ['MANY_IN_A_DAY', 'MANY_IN_THE_WEEK', 'CLOSED_WORK', 'OFF_DUTY', 'SAME_RECORD'] as const;
/** One of those reasons. */
export type UnusualReason = (typeof UNUSUAL_REASONS)[number];

/** What is unusual about one person's week: how many looks, at how many records. */
export type UnusualLooks = { staffId: StaffId; reason: UnusualReason; looks: number; records: number };

/** A busy lead rings a few people about each request; fewer looks than this in a day are a morning's work whatever waits. */
export const A_DAY = { least: 20, perRequest: 4 } as const;
/** The same for a week: a request is taken, called out, given, and asked about within it. */
export const A_WEEK = { least: 60, perRequest: 10 } as const;
/** Some leads do a little on a free day; more than this is a day's work. */
export const OFF_DUTY_LOOKS = 5;
/** Taking, matching, arranging, ringing back twice and following up are six or seven looks at one record. */
export const SAME_RECORD_LOOKS = 10;
/** There is nothing to look for where nothing is left to do: the first is told. */
export const CLOSED_WORK_LOOKS = 0;

/** What is unusual in a week's looks, by person; `live` is how many live requests each of them works on. */
export function unusualLooks(facts: readonly LookFact[], live: ReadonlyMap<StaffId, number>): UnusualLooks[] {
  const people = [...new Set(facts.map(({ staffId }) => staffId))].sort();
  return people.flatMap((staffId) => {
    const theirs = facts.filter((fact) => fact.staffId === staffId);
    return UNUSUAL_REASONS.flatMap((reason) => {
      const looks = found(reason, theirs, live.get(staffId) ?? 0);
      return looks.length > 0 ? [{ staffId, reason, looks: looks.length, records: recordsOf(looks).length }] : [];
    });
  });
}

/** The looks that a reason speaks of; none where it does not hold. */
function found(reason: UnusualReason, theirs: LookFact[], live: number): LookFact[] {
  switch (reason) {
    case 'MANY_IN_A_DAY': {
      const days = [...new Set(theirs.map(({ day }) => day))].map((day) => theirs.filter((fact) => fact.day === day));
      return days.filter((looks) => looks.length > most(A_DAY, live)).flat();
    }
    case 'MANY_IN_THE_WEEK':
      return theirs.length > most(A_WEEK, live) ? theirs : [];
    case 'CLOSED_WORK':
      return over(
        CLOSED_WORK_LOOKS,
        theirs.filter(({ closed }) => closed),
      );
    case 'OFF_DUTY':
      return over(
        OFF_DUTY_LOOKS,
        theirs.filter(({ offDuty }) => offDuty),
      );
    case 'SAME_RECORD':
      return recordsOf(theirs)
        .map((record) => theirs.filter((fact) => fact.record === record))
        .flatMap((looks) => over(SAME_RECORD_LOOKS, looks));
  }
}

const most = ({ least, perRequest }: { least: number; perRequest: number }, live: number) => Math.max(least, perRequest * live);
const over = (limit: number, looks: LookFact[]): LookFact[] => (looks.length > limit ? looks : []);
const recordsOf = (looks: readonly LookFact[]): string[] => [...new Set(looks.map(({ record }) => record))];

/** On Mondays the report waits until somebody reads it. */
export const REPORT_FROM_HOUR = 8;

/** The Monday (YYYY-MM-DD) of the last whole week there is to report: from Monday morning in London, last week. */
export function weekToReport(now: Date): string {
  const today = dayIn(TIME_ZONE, new Date(now.getTime() - REPORT_FROM_HOUR * 60 * 60 * 1000));
  return addDays(today, 1 - weekdayOf(today) - 7);
}
