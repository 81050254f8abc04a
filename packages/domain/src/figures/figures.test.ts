import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactWeek, contactFinding } from './first-contact.ts';
import { type LanguageAsked, languageFinding, languagesTold } from './languages-asked.ts';
import { type Load, loadFinding, weeksUntil } from './load.ts';
import { told } from './suppression.ts';

const MONDAY = '2026-11-23';
const [BEFORE, LAST] = ['2026-11-09', '2026-11-16'];
const load = (ward: string, week: string, requests: number): Load => ({ ward, week, requests });

describe('the load by ward and week', () => {
  it('names the ward with most requests, and how that stands to the week before', () => {
    const gorton = (now: number, before: number) =>
      loadFinding([load('Gorton', LAST, now), load('Gorton', BEFORE, before), load('Levenshulme', LAST, 1)], MONDAY);
    expect(gorton(14, 7)).toEqual({
      kind: 'MOST',
      ward: 'Gorton',
      requests: 14,
      trend: 'TIMES',
      times: 2,
      over: false,
      before: 7,
    });
    expect(gorton(22, 7)).toMatchObject({ trend: 'TIMES', times: 3, over: true });
    expect(gorton(9, 7)).toMatchObject({ trend: 'MORE', before: 7 });
    expect(gorton(5, 7)).toMatchObject({ trend: 'FEWER', before: 7 });
    expect(gorton(7, 7)).toMatchObject({ trend: 'SAME' });
    expect(gorton(7, 0)).toMatchObject({ trend: 'FIRST' });
  });

  it('says so where no ward stands out, or nothing came in', () => {
    expect(loadFinding([load('Gorton', LAST, 2), load('Levenshulme', LAST, 2)], MONDAY)).toEqual({
      kind: 'EVEN',
      most: 2,
      wards: 2,
    });
    expect(loadFinding([load('Gorton', LAST, 0)], MONDAY)).toEqual({ kind: 'NOTHING' });
    expect(loadFinding([load('Gorton', MONDAY, 9)], MONDAY)).toEqual({ kind: 'NOTHING' });
  });

  it('shows whole weeks and the one that runs, the oldest first', () => {
    expect(weeksUntil(MONDAY, 2)).toEqual([BEFORE, LAST, MONDAY]);
  });

  it('names no ward with fewer requests than another', () => {
    const loads = fc.uniqueArray(fc.record({ ward: fc.string(), week: fc.constant(LAST), requests: fc.nat({ max: 9 }) }), {
      selector: ({ ward }) => ward,
    });
    fc.assert(
      fc.property(loads, (them) => {
        const found = loadFinding(them, MONDAY);
        const most = Math.max(0, ...them.map(({ requests }) => requests));
        expect(found.kind === 'MOST' ? found.requests : found.kind === 'EVEN' ? found.most : 0).toBe(most);
      }),
    );
  });
});

describe('the time to first contact', () => {
  const week = (of: string, more: Partial<ContactWeek> = {}): ContactWeek => ({
    ...{ week: of, reached: 10, waiting: 0, median: 180, ninth: 1200 },
    ...more,
  });
  const found = (last: Partial<ContactWeek>, before?: Partial<ContactWeek>) =>
    contactFinding([week(LAST, last), ...(before ? [week(BEFORE, before)] : [])], MONDAY);

  it('is told beside that of the week before', () => {
    expect(found({ median: 60 }, {})).toMatchObject({ kind: 'TOLD', median: 60, ninth: 1200, compared: 'SOONER', before: 180 });
    expect(found({ median: 300 }, {})).toMatchObject({ compared: 'LATER' });
    expect(found({ median: 190 }, {})).toMatchObject({ compared: 'SAME' });
    expect(found({})).toMatchObject({ compared: 'ALONE', before: null });
    expect(found({}, { reached: 4 })).toMatchObject({ compared: 'ALONE' });
  });

  it('is no median of four', () => {
    expect(found({ reached: 4, waiting: 2 })).toEqual({ kind: 'FEW', reached: 4, waiting: 2 });
    expect(found({ reached: 0, median: null, ninth: null, waiting: 3 })).toEqual({ kind: 'FEW', reached: 0, waiting: 3 });
    expect(found({ reached: 0, waiting: 0, median: null, ninth: null })).toEqual({ kind: 'NOBODY' });
    expect(contactFinding([], MONDAY)).toEqual({ kind: 'NOBODY' });
  });
});

describe('the languages asked for, against those we have', () => {
  const asked = (tag: string | null, times: number, speakers: number): LanguageAsked => ({ tag, asked: times, speakers });

  it('names first the one that nobody speaks, however seldom it was asked for', () => {
    expect(languageFinding([asked('ar', 40, 2), asked('bn', 3, 0), asked('so', 1, 0)])).toEqual({
      ...{ kind: 'NOBODY', tag: 'bn', asked: 3, speakers: 0 },
    });
  });

  it('then the one with most requests for each speaker, and else that there are enough', () => {
    expect(languageFinding([asked('ar', 12, 4), asked('bn', 8, 1)])).toMatchObject({ kind: 'THIN', tag: 'bn' });
    expect(languageFinding([asked('ar', 11, 4), asked('bn', 2, 1)])).toMatchObject({ kind: 'ENOUGH', tag: 'ar' });
  });

  it('counts neither English nor those too rare to name', () => {
    expect(languageFinding([asked('en', 90, 0), asked(null, 4, 0), asked('bn', 0, 0)])).toEqual({ kind: 'NONE' });
  });

  it('leave the network without the names of the rare ones, which stand together in one row', () => {
    const row = (tag: string | null, times: number, speakers: number, rare: boolean) => ({
      ...asked(tag, times, speakers),
      rare,
    });
    expect(
      languagesTold([
        row('en', 90, 30, false),
        row('ti', 3, 1, true),
        row('bn', 4, 0, false),
        row(null, 2, 0, true),
        row('lo', 0, 1, true),
      ]),
    ).toEqual([
      { tag: 'en', asked: '90', speakers: '30' },
      { tag: 'bn', asked: '<5', speakers: '0' },
      { tag: null, asked: '5', speakers: null },
    ]);
    expect(languagesTold([row('ti', 1, 1, true)])).toEqual([{ tag: null, asked: '<5', speakers: null }]);
    expect(languagesTold([row('bn', 7, 5, false)])).toEqual([{ tag: 'bn', asked: '7', speakers: '5' }]);
  });
});

it('tells no number from 1 to 4 outside the network', () => {
  expect([0, 1, 4, 5, 120].map(told)).toEqual(['0', '<5', '<5', '5', '120']);
});
