import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import { coordinatorOf, leadOf, wardCalled } from '../people.ts';
import { dutyDay } from '../rota.ts';
import { done } from '../scenes.ts';

/** What is kept about wards and leads: a day by its lead, another by their coordinator, a ward that goes next door and back, in both networks. */
export async function keepRota(test: TestHouse): Promise<void> {
  for (const network of ['westminster', 'north-paddington'] as const) {
    const [its, neighbour] = [leadOf("Queen's Park", network), leadOf('Harrow Road', network)].map((person) =>
      test.api.as(person),
    ) as [Lead, Lead];
    const coordinator = test.api.as(coordinatorOf(network));
    const wardCode = wardCalled("Queen's Park");
    const morning = { day: dutyDay(1), onDuty: true, starts: '09:00', ends: '12:30' };
    const handed = { wardCode, fromStaffId: await idOf(its), toStaffId: await idOf(neighbour) };
    await done(its.press('changeDuty', { wardCode, staffId: handed.fromStaffId, ...morning }));
    await done(coordinator.press('changeDuty', { wardCode, staffId: handed.fromStaffId, ...morning, everyWeek: true }));
    for (const person of [its, coordinator]) {
      const { handOverId } = await done(person.press('handOverWard', handed));
      await done(person.press('undoHandOver', { handOverId }));
    }
  }
}

const idOf = async (lead: Lead) => (await lead.ask<{ me: { id: string } }>('{ me { id } }')).me.id;
