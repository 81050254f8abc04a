import { describe, expect, it } from 'vitest';
import { isPausedOn, type Pause, pauseWard } from './pause.ts';

const now = new Date('2026-11-20T12:00:00Z');
const wish: Pause = { from: '2026-11-20', until: '2026-12-01', reason: 'LEADS_AWAY' };

describe('a ward is paused', () => {
  it.each([
    ['from today', wish],
    ['for one day', { ...wish, from: '2026-12-01' }],
    ['as far as the rota goes', { ...wish, until: '2027-05-21' }],
  ])('%s', (_when, said) => {
    expect(pauseWard(null, said, now)).toEqual({ ok: true, value: said });
  });

  it('again once an earlier pause is over', () => {
    expect(pauseWard({ ...wish, from: '2026-11-01', until: '2026-11-19' }, wish, now)).toEqual({ ok: true, value: wish });
  });

  it.each([
    ['its first day is none', { from: '2026-02-30' }, { code: 'DATE_MALFORMED', field: 'from' }],
    ['its last day is none', { until: 'soon' }, { code: 'DATE_MALFORMED', field: 'until' }],
    ['it begins yesterday', { from: '2026-11-19' }, { code: 'DATE_IN_THE_PAST', field: 'from' }],
    ['it ends first', { from: '2026-12-02' }, { code: 'LAST_DAY_BEFORE_FIRST', field: 'until' }],
    ['it ends beyond the rota', { until: '2027-05-22' }, { code: 'DUTY_TOO_FAR', field: 'until' }],
  ])('but not where %s', (_when, said, refusal) => {
    expect(pauseWard(null, { ...wish, ...said }, now)).toEqual({ ok: false, refusals: [refusal] });
  });

  it('but not twice at a time, today being the last day of the first', () => {
    const before = { ...wish, from: '2026-11-01', until: '2026-11-20' };
    expect(pauseWard(before, wish, now)).toEqual({ ok: false, refusals: [{ code: 'WARD_PAUSED_ALREADY', field: null }] });
  });

  it('on its first and its last day, and on none around them', () => {
    const days = ['2026-11-19', '2026-11-20', '2026-12-01', '2026-12-02'];
    expect(days.map((day) => isPausedOn(wish, day))).toEqual([false, true, true, false]);
  });
});
