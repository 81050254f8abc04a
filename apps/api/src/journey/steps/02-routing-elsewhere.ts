import { insist } from '../insist.ts';
import { takeRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';

/** Out of our area: an honest answer, the nearest other group where we know where the outcode lies; nothing is kept. */
export async function answerElsewhere(stage: Stage, lead: Staff) {
  const near = await takeRequest(stage, lead, { postcode: 'NW5 2AA' });
  insist(near.placement?.kind === 'OUT_OF_AREA' && near.request === null, `NW5 is ${near.placement?.kind}`);
  const { nearest } = near.placement;
  insist(nearest?.name === 'Camden Neighbours', `the nearest group to NW5 is said to be ${nearest?.name}`);
  insist(nearest.metres !== null && nearest.metres > 0, 'it does not say how far off that group is');

  const far = await takeRequest(stage, lead, { postcode: 'BT1 5GS' });
  insist(far.placement?.kind === 'OUT_OF_AREA' && far.request === null, `BT1 is ${far.placement?.kind}`);
  insist(far.placement.nearest === null && far.placement.groups.length === 3, 'it claims to know where BT1 lies');
  return { line: `NW5 is not ours: ${nearest.name} is the nearest group; where BT1 lies we do not know, and say so` };
}
