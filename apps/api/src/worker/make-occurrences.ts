import {
  goesOn,
  type NetworkId,
  nextOccurrence,
  type Occurrence,
  RequestId,
  type StandingArrangement,
  takeRequest,
} from '@wardwise/domain';
import { findCategory } from '../categories/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { errorFacts } from '../platform/log.ts';
import { param, sql } from '../platform/sql.ts';
import { addRequest, type KeptRequest, loadRequest, routingOf, saveDetails } from '../requests/index.ts';
import { lockArrangement, openHelpCard } from '../standing-arrangements/index.ts';
import { routeToday } from '../wards/index.ts';

type Due = { networkId: NetworkId; id: string };

const DUE = `select a.network_id as "networkId", a.id from standing_arrangements a where a.ended_at is null
  and not exists (select from help_requests r where r.network_id = a.network_id and r.arrangement_id = a.id and r.status in ('NEW', 'OPEN', 'ASSIGNED'))
  order by random() limit 100`; // what cannot be made for now holds up no other

/** Makes the next occurrence of help every week wherever the one before is over: a request of its own, from then on like any other. Answers how many. */
export async function makeOccurrences(house: House): Promise<number> {
  const { rows } = await house.pool.query<Due>(DUE);
  let made = 0;
  for (const due of rows) if (await one(house, due)) made++;
  return made;
}

/** One that fails is logged and does not hold up the others. Answers whether one was made. */
async function one(house: House, { networkId, id }: Due): Promise<boolean> {
  try {
    const made = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => makeNext(tx, id));
    if (made) house.log.info({ arrangement: id, request: made }, 'made an occurrence');
    return made !== null;
  } catch (error) {
    house.log.error({ arrangement: id, fault: errorFacts(error) }, 'could not make an occurrence');
    return false;
  }
}

async function makeNext(tx: Tx, id: string): Promise<RequestId | null> {
  const arrangement = await lockArrangement(tx, id);
  if (!arrangement || !goesOn(arrangement)) return null;
  const day = nextOccurrence(arrangement, await listMade(tx, id), tx.now);
  const beside = await loadRequest(tx, arrangement.requestId, false);
  const details = await openHelpCard(tx, id);
  if (!day || !beside || !details) return null;
  const occurrence = await make(tx, arrangement, beside, day);
  await saveDetails(tx, occurrence, { ...details, email: null });
  return occurrence;
}

const listMade = (tx: Tx, id: string): Promise<Occurrence[]> =>
  tx.rows(sql`select status, to_char(needed_by, 'YYYY-MM-DD') as "neededBy" from help_requests
    where network_id = ${param(tx.networkId)} and arrangement_id = ${param(id)}`);

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
  const { askedByAnother, noticeReadAt, noticeReadBy, consentWords, consentLanguage, consentAt } = beside;
  await addRequest(tx, decision.value, {
    ...{
      cameBy: 'ARRANGEMENT',
      arrangementId: arrangement.id,
      takenBy: beside.takenBy,
      askedByAnother,
      noticeReadAt,
      noticeReadBy,
    },
    ...routingOf(routed),
    ...{ consentWords, consentLanguage, consentAt },
  });
  return decision.value.id;
}
