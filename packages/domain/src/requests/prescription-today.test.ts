import { expect, it } from 'vitest';
import { isPrescriptionToday } from './prescription-today.ts';

it.each([
  ['prescription', 'TODAY', null, true],
  ['prescription', 'THIS_WEEK', '2026-06-15', true],
  ['prescription', 'THIS_WEEK', '2026-06-16', false],
  ['prescription', 'WHEN_POSSIBLE', null, false],
  ['shopping', 'TODAY', '2026-06-15', false],
] as const)('%s, %s, by %s: %s', (categoryKey, urgency, neededBy, today) =>
  expect(isPrescriptionToday({ categoryKey, urgency, neededBy }, '2026-06-15')).toBe(today),
);
