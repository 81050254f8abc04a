import { describe, expect, it } from 'vitest';
import { isSuspicious } from './vanished.ts';

describe('known entries that a feed names no more', () => {
  it.each([
    ['none', 50, 0, false],
    ['three of many', 50, 3, false],
    ['three of ten', 10, 3, false],
    ['four of thirty', 30, 4, true],
    ['a tenth', 100, 10, false],
    ['more than a tenth', 100, 11, true],
    ['the only one', 1, 1, true],
    ['all of them', 3, 3, true],
    ['none of an empty directory', 0, 0, false],
  ])('%s', (_, known, missing, suspicious) => expect(isSuspicious(known, missing)).toBe(suspicious));
});
