import { AssignmentId, assignVolunteer, type HelpRequest, type NetworkId, type RequestId } from '@wardwise/domain';
// A door of its own: rrule is no load for a browser.
import { ASKED_AHEAD_DAYS } from '@wardwise/domain/recurrence';
import { askNextWave } from '../call-outs/index.ts';
import { rank } from '../candidates/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { errorFacts } from '../platform/log.ts';
import { lockRequest, saveRequest } from '../requests/index.ts';
import { holdVolunteer } from '../volunteers/index.ts';

type Due = { networkId: NetworkId; id: RequestId };

// Within the week before its day, nobody on it, and nobody called for it yet; what the lead has begun goes on by the lead's own waves.
const DUE = `select r.network_id as "networkId", r.id from help_requests r
  where r.arrangement_id is not null and r.status = 'OPEN' and r.needed_by between (now() at time zone 'Europe/London')::date and (now() at time zone 'Europe/London')::date + $1::int
    and exists (select from standing_arrangements a where a.network_id = r.network_id and a.id = r.arrangement_id and a.ended_at is null)
    and not exists (select from call_outs o where o.network_id = r.network_id and o.request_id = r.id)
  order by r.needed_by, random() limit 20`; // for what nobody in reach can do nothing is kept: it is looked at again, and holds up no other

/** What became of an occurrence: offered to whoever did it last, asked of the first group, or there is nobody to ask. */
type Offered = 'LAST_HELPER' | 'WAVE' | 'NOBODY';

/** Offers each occurrence first to whoever did it last; when they decline or their wait is over, the usual waves begin. Answers how many were offered or asked about. */
export async function offerOccurrences(house: House): Promise<number> {
  const { rows } = await house.pool.query<Due>(DUE, [ASKED_AHEAD_DAYS]);
  let offered = 0;
  for (const due of rows) if (await one(house, due)) offered++;
  return offered;
}

/** One that fails is logged and does not hold up the others. */
async function one(house: House, { networkId, id }: Due): Promise<boolean> {
  try {
    const offered = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => offer(tx, id));
    if (offered !== 'NOBODY') house.log.info({ request: id, offered }, 'asked about an occurrence');
    return offered !== 'NOBODY';
  } catch (error) {
    house.log.error({ request: id, fault: errorFacts(error) }, 'could not ask about an occurrence');
    return false;
  }
}

async function offer(tx: Tx, id: RequestId): Promise<Offered> {
  const request = await lockRequest(tx, id);
  if (request?.status !== 'OPEN') return 'NOBODY';
  if (await offerToLast(tx, request)) return 'LAST_HELPER';
  return (await askNextWave(tx, request, {})).ok ? 'WAVE' : 'NOBODY';
}

/** Whoever was asked about this occurrence before, and said no or nothing, is not asked twice; who does not suit any more is not asked at all. */
async function offerToLast(tx: Tx, request: HelpRequest): Promise<boolean> {
  const first = (await rank(tx, request)).ranking.suitable.find(({ volunteer }) => volunteer.didItLast)?.volunteer;
  if (!first || request.assignments.some(({ volunteerId }) => volunteerId === first.id)) return false;
  await holdVolunteer(tx, first.id);
  const { known, category } = await rank(tx, request);
  const volunteer = known.get(first.id);
  if (!volunteer) return false;
  const decision = assignVolunteer(request, { volunteer, id: AssignmentId(newId()), overridden: [] }, category, tx.now);
  if (decision.ok) await saveRequest(tx, request, decision.value);
  return decision.ok;
}
