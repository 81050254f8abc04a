import { describe, expect, it } from 'vitest';
import { addDays, dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import { weekdayIn, weekdayOf } from '../days/weekday.ts';
import { changeDuty, type DutyWish, daysWithNobody, nextDutyDay, ROTA_DAYS, type SaidOfDuty, weekOf } from './duty.ts';

it('counts the day of the week in London, whatever the clock of the server says', () => {
  expect(weekdayIn(TIME_ZONE, new Date('2026-06-14T22:59:59Z'))).toBe(7); // 23:59 on Sunday, summer time
  expect(weekdayIn(TIME_ZONE, new Date('2026-06-14T23:00:00Z'))).toBe(1); // midnight
  expect(weekdayIn(TIME_ZONE, new Date('2026-12-13T23:59:59Z'))).toBe(7); // winter time is Greenwich's
  expect(dayIn(TIME_ZONE, new Date('2026-06-14T23:30:00Z'))).toBe('2026-06-15');
});

it('counts Monday as 1 and Sunday as 7', () => {
  expect([15, 16, 17, 18, 19, 20, 21].map((day) => weekdayOf(`2026-06-${day}`))).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('says on which day somebody will look: the first after today that has somebody', () => {
  const monday = new Date('2026-06-15T11:00:00Z');
  const on = (...days: string[]) => nextDutyDay(days, monday);
  expect(on('2026-06-15', '2026-06-21', '2026-06-16')).toBe('2026-06-16');
  expect(on('2026-06-15', '2026-07-21')).toBe('2026-07-21');
  expect(on('2026-06-15')).toBeNull();
});

describe('a change of duty', () => {
  const NOON = new Date('2026-06-15T11:00:00Z');
  const NOTHING: SaidOfDuty = { weekly: null, once: null };
  const ALWAYS: SaidOfDuty = { weekly: { hours: null }, once: null };
  const wish = (said: Partial<DutyWish> = {}): DutyWish => ({
    ...{ day: '2026-06-20', everyWeek: false, onDuty: true, hours: null },
    ...said,
  });
  const after = (before: SaidOfDuty, said: Partial<DutyWish>) => {
    const decision = changeDuty(before, wish(said), NOON);
    return decision.ok ? decision.value : decision.refusals.map(({ code, field }) => `${code} ${field}`);
  };

  it('is for one day and leaves the others as they are', () => {
    expect(after(NOTHING, {})).toEqual({ weekly: null, once: { onDuty: true, hours: null } });
    expect(after(ALWAYS, { onDuty: false })).toEqual({ weekly: { hours: null }, once: { onDuty: false, hours: null } });
  });
  it('is said once: a day that is as every week takes back what was said of it', () => {
    expect(after({ ...ALWAYS, once: { onDuty: false, hours: null } }, {})).toEqual(ALWAYS);
    expect(after({ weekly: null, once: { onDuty: true, hours: null } }, { onDuty: false })).toEqual(NOTHING);
  });
  it('is for every week, and that day is no exception any more', () => {
    const morning = { starts: '09:00', ends: '13:00' };
    const before = { ...ALWAYS, once: { onDuty: false, hours: null } };
    expect(after(before, { everyWeek: true, hours: morning })).toEqual({ weekly: { hours: morning }, once: null });
    expect(after(before, { everyWeek: true, onDuty: false })).toEqual(NOTHING);
    expect(after({ weekly: { hours: morning }, once: null }, {})).toMatchObject({ once: { onDuty: true, hours: null } });
  });
  it.each([
    ['a day that is none', { day: '2026-02-30' }, 'DATE_MALFORMED day'],
    ['yesterday', { day: '2026-06-14' }, 'DATE_IN_THE_PAST day'],
    ['a day in a year', { day: addDays('2026-06-15', ROTA_DAYS + 1) }, 'DUTY_TOO_FAR day'],
    ['an hour that is none', { hours: { starts: '9', ends: '13:00' } }, 'DUTY_HOURS_WRONG ends'],
    ['half of the hours', { hours: { starts: '09:00', ends: '' } }, 'DUTY_HOURS_WRONG ends'],
    ['hours that end before they begin', { hours: { starts: '13:00', ends: '09:00' } }, 'DUTY_HOURS_WRONG ends'],
  ])('is refused for %s', (_, said, refusal) => expect(after(NOTHING, said)).toEqual([refusal]));
  it('is possible today, and on the last day of the rota', () => {
    for (const day of ['2026-06-15', addDays('2026-06-15', ROTA_DAYS)])
      expect(after(NOTHING, { day })).toMatchObject({ weekly: null });
  });
});

it('has a week begin on Monday, whichever of its days it is asked for', () => {
  const week = weekOf('2026-06-15');
  expect(week).toHaveLength(7);
  expect([week[0], week[6]]).toEqual(['2026-06-15', '2026-06-21']);
  for (const day of week) expect(weekOf(day)).toEqual(week);
  expect(weekOf('2026-06-21', 1)[0]).toBe('2026-06-22');
});

it('names the wards that have nobody, day by day', () => {
  const days = ['2026-06-15', '2026-06-16', '2026-06-17'];
  const duties = [
    { wardCode: 'A', day: '2026-06-15' },
    { wardCode: 'B', day: '2026-06-15' },
    { wardCode: 'B', day: '2026-06-16' },
  ];
  expect(daysWithNobody(['A', 'B'], days, duties)).toEqual([
    { day: '2026-06-16', wards: ['A'] },
    { day: '2026-06-17', wards: ['A', 'B'] },
  ]);
});

it('keeps calendar days across months, leap years and the change of the clocks', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

it('knows a day that exists from one that does not', () => {
  expect(['2026-06-15', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '15/06/2026', '2026-6-5', '', 'today', '2026-06-15T00:00:00Z'].some(isDay)).toBe(false);
});
