import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StaffId } from '../ids.ts';
import { type LookFact, unusualLooks, weekToReport } from './unusual-looks.ts';

const [grace, amal] = [StaffId('grace'), StaffId('amal')];
const a = (more: Partial<LookFact> = {}): LookFact => ({
  staffId: grace,
  day: '2026-06-15',
  record: 'a request',
  closed: false,
  offDuty: false,
  ...more,
});
/** So many looks, each at a record of its own, spread over as many days. */
const looks = (count: number, days = 1, more: Partial<LookFact> = {}) =>
  Array.from({ length: count }, (_, at) => a({ record: `record ${at}`, day: `2026-06-${15 + (at % days)}`, ...more }));
const reasons = (facts: LookFact[], live = 0) => unusualLooks(facts, new Map([[grace, live]])).map(({ reason }) => reason);

describe('a lead’s week', () => {
  it('is nothing to ask about when it was an ordinary one', () => {
    expect(reasons(looks(12, 5), 6)).toEqual([]);
    expect(unusualLooks([], new Map())).toEqual([]);
  });

  it('is many in a day above twenty, or above four for each request they work on', () => {
    expect([reasons(looks(20)), reasons(looks(21))]).toEqual([[], ['MANY_IN_A_DAY']]);
    expect([reasons(looks(40), 10), reasons(looks(41), 10)]).toEqual([[], ['MANY_IN_A_DAY']]);
  });

  it('is many in the week above sixty, or above ten for each request', () => {
    expect([reasons(looks(60, 7)), reasons(looks(61, 7))]).toEqual([[], ['MANY_IN_THE_WEEK']]);
    expect(reasons(looks(61, 7), 7)).toEqual([]);
  });

  it('is asked about at the first look at closed work', () => {
    expect(unusualLooks([a({ closed: true })], new Map())).toEqual([
      { staffId: grace, reason: 'CLOSED_WORK', looks: 1, records: 1 },
    ]);
  });

  it('may hold a little work off duty, not a day’s', () => {
    expect([reasons(looks(5, 1, { offDuty: true })), reasons(looks(6, 1, { offDuty: true }))]).toEqual([[], ['OFF_DUTY']]);
  });

  it('is asked about when one record is looked at again and again', () => {
    const again = (times: number) => Array.from({ length: times }, () => a());
    expect([reasons(again(10), 9), reasons(again(11), 9)]).toEqual([[], ['SAME_RECORD']]);
  });

  it('counts only what the reason speaks of', () => {
    expect(unusualLooks([...looks(21), ...looks(3, 1, { day: '2026-06-18' })], new Map())).toEqual([
      { staffId: grace, reason: 'MANY_IN_A_DAY', looks: 21, records: 21 },
    ]);
  });

  it('is nobody else’s', () => {
    const anybody = fc.record({
      staffId: fc.constantFrom(grace, amal),
      day: fc.constantFrom('2026-06-15', '2026-06-16'),
      record: fc.constantFrom('one', 'two', 'three'),
      closed: fc.boolean(),
      offDuty: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 80 }), fc.nat(5), (facts, live) => {
        const alone = (who: StaffId) =>
          unusualLooks(
            facts.filter(({ staffId }) => staffId === who),
            new Map([[who, live]]),
          );
        const both = new Map([
          [grace, live],
          [amal, live],
        ]);
        expect(unusualLooks(facts, both)).toEqual([...alone(amal), ...alone(grace)]);
      }),
    );
  });
});

it.each([
  ['on Monday before eight it is still the week before last', '2026-06-15T06:59:59Z', '2026-06-01'],
  ['on Monday at eight in London it is last week', '2026-06-15T07:00:00Z', '2026-06-08'],
  ['on Sunday night too', '2026-06-21T22:59:00Z', '2026-06-08'],
  ['in winter London is as UTC', '2026-01-05T08:00:00Z', '2025-12-29'],
])('reports a whole week: %s', (_when, now, week) => {
  expect(weekToReport(new Date(now))).toBe(week);
});
