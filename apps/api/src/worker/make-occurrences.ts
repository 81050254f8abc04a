import { goesOn, keepArrangement, type NetworkId, RequestId, type StandingArrangement, takeRequest } from '@wardwise/domain';
// A door of its own: rrule is no load for a browser.
import { nextOccurrences } from '@wardwise/domain/recurrence';
import { findCategory } from '../categories/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { errorFacts } from '../platform/log.ts';
import { addRequest, type KeptRequest, loadRequest, routingOf } from '../requests/index.ts';
import { listRunning, lockArrangement, saveArrangement } from '../standing-arrangements/index.ts';
import { routeToday } from '../wards/index.ts';
import { keepYes } from './keep-yes.ts';

type Due = { networkId: NetworkId; id: string };

/**
 * Makes the occurrences of help that recurs, two weeks ahead, and sees to its yes and its end. Each occurrence is a request of its own that holds nothing of
 * anybody until somebody says yes to it. Answers how many it made.
 */
export async function makeOccurrences(house: House): Promise<number> {
  let made = 0;
  for (const { arrangement, underWay, now } of await listRunning(house)) {
    const isDue = keepArrangement(arrangement, { underWay }, now) !== arrangement || nextOccurrences(arrangement, now).length > 0;
    if (isDue) made += await one(house, arrangement);
  }
  return made;
}

/** One that fails is logged and does not hold up the others. Answers how many were made. */
async function one(house: House, { networkId, id }: Due): Promise<number> {
  try {
    const made = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => makeNext(tx, id));
    for (const request of made) house.log.info({ arrangement: id, request }, 'made an occurrence');
    return made.length;
  } catch (error) {
    house.log.error({ arrangement: id, fault: errorFacts(error) }, 'could not make an occurrence');
    return 0;
  }
}

async function makeNext(tx: Tx, id: string): Promise<RequestId[]> {
  const arrangement = await lockArrangement(tx, id);
  if (!arrangement) return [];
  const kept = await keepYes(tx, arrangement);
  const beside = await loadRequest(tx, arrangement.requestId, false);
  if (!goesOn(kept) || !beside) return [];
  const days = nextOccurrences(kept, tx.now);
  const made: RequestId[] = [];
  for (const day of days) made.push(await make(tx, kept, beside, day));
  if (days.length > 0) await saveArrangement(tx, { ...kept, madeUntil: days.at(-1) ?? null });
  return made;
}

/**
 * The request itself: of the same ward, routed to whoever is on duty now; what the person agreed to and was told goes with it. Where its kind of help is not given
 * that way any more, it waits for a lead to ring first, like what came in from outside: nobody is sent another way than was agreed.
 */
async function make(tx: Tx, arrangement: StandingArrangement, beside: KeptRequest, day: string): Promise<RequestId> {
  const category = await findCategory(tx, arrangement.categoryKey);
  if (!category || beside.wardCode === null) throw new Error('a standing arrangement without a category or a ward');
  const agreed = category.ways.includes(arrangement.way);
  const way = agreed ? arrangement.way : (category.ways[0] ?? arrangement.way);
  const routed = await routeToday(tx, beside.wardCode, way);
  const decision = takeRequest(
    {
      ...{ id: RequestId(newRandomId()), networkId: tx.networkId, category, way, urgency: 'THIS_WEEK' },
      ...{ preferredLanguage: beside.preferredLanguage, neededBy: day, typedByLead: agreed },
      placed: { wardCode: beside.wardCode, handledByWard: routed.handledBy },
    },
    tx.now,
  );
  if (!decision.ok) throw new Error(`an occurrence was refused: ${decision.refusals.map(({ code }) => code).join(', ')}`);
  const { askedByAnother, noticeReadAt, noticeReadBy, consentWords, consentLanguage, consentAt, takenBy } = beside;
  await addRequest(tx, decision.value, {
    ...{ cameBy: 'ARRANGEMENT', arrangementId: arrangement.id, takenBy, askedByAnother, noticeReadAt, noticeReadBy },
    ...routingOf(routed),
    ...{ consentWords, consentLanguage, consentAt },
  });
  return decision.value.id;
}
