import { addDays, dayIn, TIME_ZONE } from '@wardwise/domain';
import type { TestHouse } from './house.ts';
import { leadOf, type Person, wardCalled } from './people.ts';

/** A day so many days from today, as London has it. */
export const dutyDay = (ahead: number): string => addDays(dayIn(TIME_ZONE, new Date()), ahead);

/** A ward that is paused from today until tomorrow, as an input says it. */
export const aPause = (ward: string) => ({
  ...{ wardCode: wardCalled(ward), from: dutyDay(0), until: dutyDay(1), reason: 'LEADS_AWAY' },
});

/** One lead who stands in for another in the other's ward from a day until the next, as an input says it. */
export async function aStandIn(test: TestHouse, away: Person, standIn: Person, ahead = 0) {
  const [staffId, standInStaffId] = [`stf_${(await test.api.find(away)).id}`, `stf_${(await test.api.find(standIn)).id}`];
  const days = { from: dutyDay(ahead), until: dutyDay(ahead + 1) };
  return { wardCode: wardCalled(away.wards[0] ?? ''), staffId, standInStaffId, ...days };
}

/** A lead's own day in their ward, as an input names it. */
export async function ownDuty(test: TestHouse, person: Person = leadOf('Vincent Square'), ahead = 1) {
  const { id } = await test.api.find(person);
  return { wardCode: wardCalled(person.wards[0] ?? ''), staffId: `stf_${id}`, day: dutyDay(ahead) };
}
