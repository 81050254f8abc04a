import { dayIn, distanceMetres, TIME_ZONE } from '@wardwise/domain';
import { insist } from '../insist.ts';
import type { MappedWard } from '../owner.ts';
import { signInByClick } from '../people.ts';
import { cancelRequest, readRequest, takeRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';

type Ward = { code: string; name: string; onDutyToday: boolean; neighbours: { code: string }[] };
type Expected = { ward: MappedWard; handledBy: Ward; metres: number };

/** Today some ward has nobody on duty: its requests go to the nearest neighbour that has, and every one of them says why. */
export async function routeByDuty(stage: Stage, coordinator: Staff) {
  const day = dayIn(TIME_ZONE, new Date());
  try {
    return await routeToday(stage, coordinator);
  } catch (error) {
    if (dayIn(TIME_ZONE, new Date()) === day) throw error;
    return await routeToday(stage, coordinator); // midnight has come between: duty is another
  }
}

async function routeToday(stage: Stage, coordinator: Staff) {
  const map = await stage.owner.map();
  const expected = await neighboursToday(coordinator, map);
  const [one] = expected;
  insist(one, 'today every ward has somebody on duty, or no neighbour has: the demo is not as it should be');

  const { request, placement } = await takeRequest(stage, coordinator, { postcode: one.ward.postcode, places: 1 });
  insist(request && placement, 'it is not taken');
  const { handledBy, metres } = one;
  insist(
    placement.reason === 'NEIGHBOUR_ON_DUTY' && placement.handledBy?.code === handledBy.code,
    `${one.ward.name} has nobody on duty today and ${handledBy.name}, next door, has; yet it goes to ${request.handledBy?.name} (${placement.reason})`,
  );
  const kept = await readRequest(await aLeadOf(stage, handledBy.name), request.id);
  insist(kept.ward?.code === one.ward.code, 'it has changed its ward');
  insist(
    kept.routing.kind === 'NEIGHBOUR_ON_DUTY' && kept.routing.metres === metres,
    `the reason kept is ${kept.routing.kind}, ${kept.routing.metres} m instead of ${metres} m`,
  );
  await cancelRequest(coordinator, request.id);
  await insistOnAll(coordinator, expected);
  return {
    line: `${one.ward.name} has nobody on duty today: its requests go to ${handledBy.name}, ${metres} m off, the nearest neighbour that has`,
  };
}

/** The wards with nobody on duty today whose neighbours have somebody, and which of these is the nearest: ties by GSS code. */
async function neighboursToday(coordinator: Staff, map: MappedWard[]): Promise<Expected[]> {
  const { wards } = await coordinator.ask<{ wards: Ward[] }>('{ wards { code name onDutyToday neighbours { code } } }');
  const mapped = (code: string) => map.find((ward) => ward.code === code);
  return wards.flatMap((own) => {
    const ward = mapped(own.code);
    if (own.onDutyToday || !ward?.postcode) return [];
    const near = wards
      .filter(({ code, onDutyToday }) => onDutyToday && own.neighbours.some((neighbour) => neighbour.code === code))
      .flatMap((handledBy) => {
        const there = mapped(handledBy.code);
        return there ? [{ ward, handledBy, metres: distanceMetres(ward, there) }] : [];
      })
      .sort((a, b) => a.metres - b.metres || (a.handledBy.code < b.handledBy.code ? -1 : 1));
    return near.slice(0, 1);
  });
}

/** The others too, by typing their postcode without taking anything. */
async function insistOnAll(coordinator: Staff, expected: Expected[]): Promise<void> {
  for (const { ward, handledBy } of expected) {
    const { placement } = await coordinator.do<{ placement: { handledBy: { code: string; name: string } | null } | null }>(
      'placePostcode',
      { postcode: ward.postcode },
      'placement { handledBy { code name } }',
    );
    const by = placement?.handledBy;
    insist(by?.code === handledBy.code, `${ward.name} goes to ${by?.name}, although ${handledBy.name} is nearer and on duty`);
  }
}

async function aLeadOf({ url, people }: Stage, wardName: string): Promise<Staff> {
  const person = people.find(({ role, wards }) => role === 'WARD_LEAD' && wards.includes(wardName));
  insist(person, `${wardName} has no lead`);
  return signInByClick(url, person);
}
