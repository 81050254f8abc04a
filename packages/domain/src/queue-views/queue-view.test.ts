import { describe, expect, it } from 'vitest';
import type { NetworkId, StaffId, WardCode } from '../ids.ts';
import { MOST_QUEUE_VIEWS, type QueueChoices, saveQueueView } from './queue-view.ts';

const NOTHING: QueueChoices = {
  ...{ part: 'CURRENT', wards: [], statuses: [], urgencies: [], due: [], categories: [], languages: [], holds: [], snoozes: [] },
};
const KNOWN = { wards: ['E05013806'], categories: ['shopping'], kept: 0 };
const save = (choices: Partial<QueueChoices>, known = KNOWN) =>
  saveQueueView(
    {
      ...{ id: 'one', networkId: 'here' as NetworkId, madeBy: 'me' as StaffId, name: 'Mine', shared: false },
      choices: { ...NOTHING, ...choices },
    },
    known,
  );

describe('a view of the queue', () => {
  it('keeps each key once', () => {
    const saved = save({ categories: ['shopping', 'shopping'], languages: ['ar', 'ar', 'en'], wards: ['E05013806' as WardCode] });
    expect(saved).toMatchObject({ ok: true, value: { choices: { categories: ['shopping'], languages: ['ar', 'en'] } } });
  });

  it('may be of what has no ward yet', () => {
    expect(save({ wards: ['UNPLACED'] })).toMatchObject({ ok: true, value: { choices: { wards: ['UNPLACED'] } } });
  });

  it.each([
    ['WARD_NOT_FOUND', { wards: ['E05000001' as WardCode] }],
    ['CATEGORY_UNKNOWN', { categories: ['Mrs Larch'] }],
    ['LANGUAGE_UNKNOWN', { languages: ['xx'] }],
  ])('holds no key that means nothing here: %s', (code, choices) => {
    expect(save(choices)).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  it('is one of thirty at most', () => {
    expect(save({}, { ...KNOWN, kept: MOST_QUEUE_VIEWS - 1 }).ok).toBe(true);
    expect(save({}, { ...KNOWN, kept: MOST_QUEUE_VIEWS })).toMatchObject({
      ok: false,
      refusals: [{ code: 'QUEUE_VIEWS_TOO_MANY' }],
    });
  });
});
