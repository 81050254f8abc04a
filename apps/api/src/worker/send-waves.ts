import type { NetworkId, RequestId } from '@wardwise/domain';
import { sendDueWave } from '../call-outs/index.ts';
import { sendNudges } from '../nudges/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { lockRequest } from '../requests/index.ts';

type Due = { networkId: NetworkId; id: RequestId };

// Whose time has come, and who has a place that nobody has or has said "I can" for; the rule decides again, the row held (waveDue in the domain).
const DUE = `select o.network_id as "networkId", o.request_id as id from call_outs o join help_requests r on r.network_id = o.network_id and r.id = o.request_id
  where o.next_wave_at <= now() and r.status = 'OPEN'
    and not exists (select from merges m where m.network_id = r.network_id and m.request_id = r.id)
    and r.places > (select count(*) from assignments a where a.network_id = r.network_id and a.request_id = r.id and a.status in ('PROPOSED', 'ACCEPTED', 'STARTED', 'DELIVERED'))
      + (select count(*) from offers f where f.network_id = r.network_id and f.request_id = r.id and f.status = 'OFFERED')
  order by o.next_wave_at limit 100`;

/** Asks the next group of every call-out whose wait is over, on the database's clock; where nobody is left, the leads hear of it. Answers how many were looked at. */
export async function sendWaves(house: House): Promise<number> {
  const { rows } = await house.pool.query<Due>(DUE);
  for (const due of rows) await one(house, due);
  return rows.length;
}

/** One that fails is logged and does not hold up the others. */
async function one(house: House, { networkId, id }: Due): Promise<void> {
  try {
    const wave = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      const request = await lockRequest(tx, id);
      const sent = request && (await sendDueWave(tx, request));
      if (request && sent === 'NOBODY_LEFT') await sendNudges(tx, request);
      return sent;
    });
    if (wave === 'STOPPED') house.log.warn({ request: id }, 'a wave could not go, and waits for the lead');
    else house.log.info({ request: id, wave }, 'saw to a wave');
  } catch (error) {
    house.log.error({ request: id, fault: errorFacts(error) }, 'could not send a wave');
  }
}
