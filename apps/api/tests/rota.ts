import { addDays, dayIn, TIME_ZONE } from '@wardwise/domain';
import type { TestHouse } from './house.ts';
import { leadOf, type Person, wardCalled } from './people.ts';

/** A day so many days from today, as London has it. */
export const dutyDay = (ahead: number): string => addDays(dayIn(TIME_ZONE, new Date()), ahead);

/** A lead's own day in their ward, as an input names it. */
export async function ownDuty(test: TestHouse, person: Person = leadOf('Vincent Square'), ahead = 1) {
  const { id } = await test.api.find(person);
  return { wardCode: wardCalled(person.wards[0] ?? ''), staffId: `stf_${id}`, day: dutyDay(ahead) };
}
