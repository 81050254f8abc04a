import { insist } from '../insist.ts';
import { cancelRequest, REQUEST, type Request, takeRequest } from '../request.ts';
import { HOME } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';

/** An outcode of ours, but in no table: nothing is guessed. It waits until the lead says which ward it is. */
export async function placeTheUnplaced(stage: Stage, lead: Staff) {
  const { request, placement } = await takeRequest(stage, lead, { postcode: 'SW1P 9ZZ', places: 1 });
  insist(request && placement?.kind === 'UNKNOWN', `a postcode nobody knows is ${placement?.kind}`);
  insist(request.status === 'NEW' && request.routing.kind === 'UNPLACED', `it is ${request.status} and ${request.routing.kind}`);
  insist(request.ward === null && request.handledBy === null, 'it is routed although nobody could place it');
  const groups = request.routing.nearestGroups.map(({ name }) => name);
  insist(groups.length === 3 && placement.groups.length === 3, `it names ${groups.length} groups next to ours instead of 3`);

  const { wards } = await lead.ask<{ wards: { code: string; name: string }[] }>('{ wards { code name } }');
  const wardCode = wards.find(({ name }) => name === HOME.ward)?.code;
  const placed = await lead.do<{ request: Request }>(
    'placeRequest',
    { requestId: request.id, wardCode },
    `request { ${REQUEST} }`,
  );
  insist(placed.request.status === 'OPEN' && placed.request.ward?.code === wardCode, 'the ward the lead picks does not count');
  insist(placed.request.routing.kind === 'PICKED_BY_LEAD', `the reason kept is ${placed.request.routing.kind}`);
  await cancelRequest(lead, request.id);
  return { line: `SW1P 9ZZ is in no table: new, routed nowhere, ${groups.join(', ')} named; ${lead.name} picks the ward` };
}
