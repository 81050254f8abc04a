import { expect, it } from 'vitest';
import { aRequest } from '../testing/builders.ts';
import { gapOf } from './gap.ts';

it('is evidence without a person: no request, no time of day', () => {
  const request = aRequest();
  expect(gapOf(request, 'NO_VOLUNTEER', new Date('2026-06-14T23:30:00Z'))).toEqual({
    networkId: request.networkId,
    wardCode: request.wardCode,
    categoryKey: 'shopping',
    language: 'ar',
    kind: 'NO_VOLUNTEER',
    day: '2026-06-15',
  });
});
