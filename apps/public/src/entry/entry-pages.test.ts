import { expect, it } from 'vitest';
import { hoursTyped } from './hours-form.ts';

it('reads the times of a week row by row: days in their order, and rows that say nothing left out', () => {
  const form = new URLSearchParams('days-0=WE&days-0=MO&opens-0=09:00&closes-0=17:00&opens-1=&closes-1=&days-2=XX&opens-2=10:00');
  expect(hoursTyped(form)).toEqual([
    { days: ['MO', 'WE'], opensAt: '09:00', closesAt: '17:00' },
    { days: [], opensAt: '10:00', closesAt: '' },
  ]);
  expect(hoursTyped(new URLSearchParams())).toEqual([]);
});
