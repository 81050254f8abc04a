import type { TestHouse } from '../house.ts';
import { coordinatorOf, leadOf } from '../people.ts';
import { ownDuty } from '../rota.ts';
import { done } from '../scenes.ts';

/** What is kept about wards and leads: a day by its lead, another by their coordinator, in both networks. */
export async function keepRota(test: TestHouse): Promise<void> {
  for (const network of ['westminster', 'north-paddington'] as const) {
    const its = leadOf("Queen's Park", network);
    const said = await ownDuty(test, its);
    const morning = { onDuty: true, starts: '09:00', ends: '12:30' };
    await done(test.api.as(its).press('changeDuty', { ...said, ...morning }));
    const coordinator = test.api.as(coordinatorOf(network));
    await done(coordinator.press('changeDuty', { ...said, ...morning, everyWeek: true }));
    const { id: neighbour } = await test.api.find(leadOf('Harrow Road', network));
    const handed = { wardCode: said.wardCode, fromStaffId: said.staffId, toStaffId: `stf_${neighbour}` };
    for (const person of [test.api.as(its), coordinator]) {
      const { handOverId } = await done(person.press('handOverWard', handed));
      await done(person.press('undoHandOver', { handOverId }));
    }
  }
}
