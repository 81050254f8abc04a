import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import { coordinatorOf, leadOf, wardCalled } from '../people.ts';
import { aPause, dutyDay } from '../rota.ts';
import { done, raw } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';

/** What is kept about wards and leads: a day by its lead, another by their coordinator, a ward that goes next door and back, in both networks. */
export async function keepRota(test: TestHouse): Promise<void> {
  for (const network of ['westminster', 'north-paddington'] as const) {
    const [its, neighbour] = [leadOf("Queen's Park", network), leadOf('Harrow Road', network)].map((person) =>
      test.api.as(person),
    ) as [Lead, Lead];
    const coordinator = test.api.as(coordinatorOf(network));
    const wardCode = wardCalled("Queen's Park");
    const morning = { day: dutyDay(1), onDuty: true, starts: '09:00', ends: '12:30' };
    await aVolunteer(test, { network, ward: "Queen's Park", email: leadOf("Queen's Park", network).email });
    await done(its.press('mailMyVolunteering', {}));
    // Said and taken back: everybody else finds the wards as the map has them.
    for (const beside of [false, true])
      await done(coordinator.press('changeNeighbour', { wardCode, neighbourCode: wardCalled('Harrow Road'), beside }));
    await done(its.press('pauseWard', { ...aPause("Queen's Park") }));
    const asked = () => done(test.api.anyone().press('findHelp', { postcode: 'W10 4HU' }));
    await asked();
    await done(coordinator.press('pauseWard', aPause('Harrow Road')));
    await asked();
    for (const name of ["Queen's Park", 'Harrow Road'])
      await done(coordinator.press('resumeWard', { wardCode: wardCalled(name) }));
    await done(its.press('pauseWard', aPause("Queen's Park")));
    await done(its.press('resumeWard', { wardCode }));
    // One that is to come, so that nothing of today is otherwise for it.
    await done(coordinator.press('pauseWard', { ...aPause("Queen's Park"), from: dutyDay(20), until: dutyDay(21) }));
    const handed = { wardCode, fromStaffId: await idOf(its), toStaffId: await idOf(neighbour) };
    await done(its.press('changeDuty', { wardCode, staffId: handed.fromStaffId, ...morning }));
    await done(coordinator.press('changeDuty', { wardCode, staffId: handed.fromStaffId, ...morning, everyWeek: true }));
    for (const person of [its, coordinator]) {
      const { handOverId } = await done(person.press('handOverWard', handed));
      await done(person.press('undoHandOver', { handOverId }));
    }
    const away = { wardCode, staffId: handed.fromStaffId, standInStaffId: handed.toStaffId };
    for (const person of [its, neighbour, coordinator]) {
      const days = { from: dutyDay(25), until: dutyDay(26) };
      const { standInId } = await done((person === neighbour ? coordinator : person).press('nameStandIn', { ...away, ...days }));
      await done(person.press('endStandIn', { standInId }));
    }
    await done(its.press('nameStandIn', { ...away, from: dutyDay(30), until: dutyDay(31) }));
    // One that could be undone yet, of a ward that nobody has given away.
    const at = [test.networkId(network), wardCalled('Harrow Road'), raw(handed.toStaffId), raw(handed.fromStaffId)];
    await test.db.query(
      `insert into hand_overs (network_id, id, ward_code, from_staff, to_staff, led_already, days, handed_at)
        values ($1, gen_random_uuid(), $2, $3, $4, false, '[]', now())`,
      at,
    );
  }
}

const idOf = async (lead: Lead) => (await lead.ask<{ me: { id: string } }>('{ me { id } }')).me.id;
