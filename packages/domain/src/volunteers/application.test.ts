import { describe, expect, it } from 'vitest';
import { VOLUNTEER_STATUSES } from '../matching/volunteer.ts';
import { codesOf, must } from '../testing/must.ts';
import { apply, approve, DECLINE_APPLICATION_REASONS, decline, type SaidByApplicant } from './application.ts';
import { applicationNudgeDue } from './application-waits.ts';

const WELCOME = { categoryKeys: ['shopping', 'post'], skillKeys: ['driving'], guidance: 'today', spendingCapPence: 4000 };
const SAID: SaidByApplicant = {
  ...{ adult: true, languages: ['ar', 'en'], categoryKeys: ['shopping'], skillKeys: [], capacity: 2 },
  ...{ guidance: 'today', spendingCapPence: null },
};
const said = (more: Partial<SaidByApplicant>) => apply({ ...SAID, ...more }, WELCOME);

describe('somebody who wants to help', () => {
  it('is taken down as they say it, and agrees to the guidance of the day', () => {
    expect(must(said({ spendingCapPence: 1500 }))).toEqual({
      ...{ languages: ['ar', 'en'], categoryKeys: ['shopping'], skillKeys: [], capacity: 2 },
      ...{ guidance: 'today', spendingCapPence: 1500 },
    });
  });

  it.each([
    ['APPLICANT_TOO_YOUNG', { adult: false }],
    ['GUIDANCE_NOT_AGREED', { guidance: null }],
    ['GUIDANCE_SUPERSEDED', { guidance: 'yesterday' }],
    ['LANGUAGES_MISSING', { languages: [] }],
    ['CATEGORIES_MISSING', { categoryKeys: [] }],
    ['SPENDING_CAP_OUT_OF_RANGE', { spendingCapPence: 4001 }],
    ['SPENDING_CAP_OUT_OF_RANGE', { spendingCapPence: -1 }],
    ['SPENDING_CAP_OUT_OF_RANGE', { spendingCapPence: 10.5 }],
  ])('is refused by %s: %j', (code, wrong) => expect(codesOf(said(wrong))).toEqual([code]));

  it('hears all that is wrong at once', () => {
    expect(codesOf(said({ adult: false, guidance: null, capacity: 0 }))).toEqual([
      ...['CAPACITY_OUT_OF_RANGE', 'APPLICANT_TOO_YOUNG', 'GUIDANCE_NOT_AGREED'],
    ]);
  });

  it('agrees to no guidance where a network has none', () => {
    expect(codesOf(apply(SAID, { ...WELCOME, guidance: null }))).toEqual(['GUIDANCE_SUPERSEDED']);
  });
});

it('takes on or declines whoever applied, and nobody else', () => {
  for (const status of VOLUNTEER_STATUSES) {
    expect(approve(status, false).ok).toBe(status === 'APPLIED');
    expect(decline(status, false, 'NOT_REACHED').ok).toBe(status === 'APPLIED');
  }
  expect([must(approve('APPLIED', false)), must(decline('APPLIED', false, 'NOT_REACHED'))]).toEqual(['APPROVED', 'DECLINED']);
});

it('answers for nobody whom a group handed in, but where they say no themselves', () => {
  expect(approve('APPLIED', true)).toMatchObject({ ok: false, refusals: [{ code: 'OWN_YES_MISSING' }] });
  for (const reason of DECLINE_APPLICATION_REASONS) expect(decline('APPLIED', true, reason).ok).toBe(reason === 'OWN_WISH');
});

it('reminds the leads after a day and the coordinators after another, once each', () => {
  const applied = new Date('2026-06-15T11:00:00Z');
  const due = (hours: number, sent: number) =>
    applicationNudgeDue(applied, sent, new Date(applied.getTime() + hours * 60 * 60 * 1000));
  expect([due(23.99, 0), due(24, 0), due(100, 0)]).toEqual([null, 'LEADS', 'LEADS']);
  expect([due(47.99, 1), due(48, 1)]).toEqual([null, 'COORDINATORS']);
  expect(due(1000, 2)).toBeNull();
});
