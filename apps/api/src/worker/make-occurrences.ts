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
import { addRequest, type KeptRequest, loadRequest, saveDetails } from '../requests/index.ts';
import { lockArrangement, openHelpCard } from '../standing-arrangements/index.ts';
import { routeToday } from '../wards/index.ts';

type Due = { networkId: NetworkId; id: string };

const DUE = `select a.network_id as "networkId", a.id from standing_arrangements a where a.ended_at is null
  and not exists (select from help_requests r where r.network_id = a.network_id and r.arrangement_id = a.id and r.status in ('NEW', 'OPEN', 'ASSIGNED'))
  order by a.set_up_at limit 100`;

/** Makes the next occurrence of help every week wherever the one before is over: a request of its own, from then on like any other. Answers how many. */
export async function makeOccurrences(house: House): Promise<number> {
  const { rows } = await house.pool.query<Due>(DUE);
  for (const due of rows) await one(house, due);
  return rows.length;
}

/** One that fails is logged and does not hold up the others. */
async function one(house: House, { networkId, id }: Due): Promise<void> {
  try {
    const made = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => makeNext(tx, id));
    house.log.info({ arrangement: id, request: made }, 'made an occurrence');
  } catch (error) {
    house.log.error({ arrangement: id, fault: errorFacts(error) }, 'could not make an occurrence');
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

/** The request itself: of the same ward, routed to whoever is on duty now; what the person agreed to and was told goes with it. */
async function make(tx: Tx, arrangement: StandingArrangement, beside: KeptRequest, day: string): Promise<RequestId> {
  const category = await findCategory(tx, arrangement.categoryKey);
  if (!category || beside.wardCode === null) throw new Error('a standing arrangement without a category or a ward');
  const routed = await routeToday(tx, beside.wardCode, arrangement.way);
  const decision = takeRequest(
    {
      ...{ id: RequestId(newRandomId()), networkId: tx.networkId, category, way: arrangement.way, urgency: 'THIS_WEEK' },
      ...{ preferredLanguage: beside.preferredLanguage, neededBy: day, typedByLead: true },
      placed: { wardCode: beside.wardCode, handledByWard: routed.handledBy },
    },
    tx.now,
  );
  if (!decision.ok) throw new Error(`an occurrence was refused: ${decision.refusals.map(({ code }) => code).join(', ')}`);
  const { askedByAnother, noticeReadAt, noticeReadBy, consentWords, consentLanguage, consentAt } = beside;
  await addRequest(tx, decision.value, {
    ...{ arrangementId: arrangement.id, takenBy: beside.takenBy, askedByAnother, noticeReadAt, noticeReadBy },
    ...{ routingKind: routed.reason, routingMetres: routed.metres, onDutyFrom: routed.onDutyFrom },
    ...{ consentWords, consentLanguage, consentAt },
  });
  return decision.value.id;
}
