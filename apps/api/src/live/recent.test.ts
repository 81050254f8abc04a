import type { NetworkId } from '@wardwise/domain';
import { expect, it } from 'vitest';
import type { Heard } from './change.ts';
import { openRecent } from './recent.ts';

const one = (id: string): Heard => ({ network: 'n' as NetworkId, kind: 'REQUEST', id, was: null });

it('tells what was heard since, and that it cannot know what was before', () => {
  let now = 1_000_000;
  const recent = openRecent(() => now);
  const since = (seconds: number | null) => recent.since(seconds)?.map(({ id }) => id) ?? null;
  expect(since(0)).toBeNull(); // no line yet
  recent.beginAfresh();
  now += 5000;
  recent.keep(one('a'));
  now += 5000;
  recent.keep(one('b'));
  expect([since(null), since(2), since(6), since(10), since(11)]).toEqual([null, ['b'], ['a', 'b'], ['a', 'b'], null]);
  now += 57_000;
  expect([since(58), since(61)]).toEqual([['b'], null]);
  recent.beginAfresh();
  expect([since(0), since(1)]).toEqual([[], null]);
});

it('remembers no more than so much, and says so', () => {
  let now = 1_000_000;
  const recent = openRecent(() => now);
  recent.beginAfresh();
  for (let n = 0; n < 5000; n++) {
    now += 1;
    recent.keep(one(`${n}`));
  }
  expect(recent.since(1)).toHaveLength(1001);
  expect(recent.since(4)).toBeNull();
});
