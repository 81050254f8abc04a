import type { Asked, CallOutId, RequestId, Slots, WaveGroup } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** The call-out of a request that is still asking, and the groups it has asked. */
export type OpenCallOut = { id: CallOutId; groups: WaveGroup[] };

export function findOpenCallOut(tx: Tx, requestId: RequestId): Promise<OpenCallOut | null> {
  return tx.one<OpenCallOut>(sql`select o.id, array(select w.wave_group from waves w where w.network_id = o.network_id and w.call_out_id = o.id order by w.number) as groups
    from call_outs o where o.network_id = ${param(tx.networkId)} and o.request_id = ${param(requestId)} and o.closed_at is null`);
}

/** The call-out of a request that is still asking, and when it asked last. */
export function findAsked(tx: Tx, requestId: RequestId): Promise<Asked | null> {
  return tx.one<Asked>(sql`select o.id as "callOutId", coalesce(max(w.sent_at), o.created_at) as "askedAt"
    from call_outs o left join waves w on w.network_id = o.network_id and w.call_out_id = o.id
    where o.network_id = ${param(tx.networkId)} and o.request_id = ${param(requestId)} and o.closed_at is null group by o.id, o.created_at`);
}

/** Keeps a call-out as its slots; the words are made from them each time. */
export async function saveCallOut(tx: Tx, requestId: RequestId, slots: Slots): Promise<OpenCallOut> {
  const id = newRandomId() as CallOutId;
  await tx.run(sql`insert into call_outs (network_id, id, request_id, decides, locality, when_slot, language, created_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(requestId)}, 'LEAD_CHOOSES', ${param(slots.locality)}, ${param(slots.when)}, ${param(slots.language)}, ${param(tx.now)})`);
  return { id, groups: [] };
}

export async function saveWave(tx: Tx, callOut: OpenCallOut, group: WaveGroup, asked: number): Promise<number> {
  const number = callOut.groups.length + 1;
  await tx.run(sql`insert into waves (network_id, call_out_id, number, wave_group, asked, sent_at)
    values (${param(tx.networkId)}, ${param(callOut.id)}, ${param(number)}, ${param(group)}, ${param(asked)}, ${param(tx.now)})`);
  return number;
}

/** The request calls nobody any more: its places are taken, or it has ended. */
export const closeCallOut = (tx: Tx, requestId: RequestId): Promise<void> =>
  tx.run(
    sql`update call_outs set closed_at = ${param(tx.now)} where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)} and closed_at is null`,
  );

type SlotRow = { locality: string; when: Slots['when']; language: Slots['language']; labels: Slots['publicLabel'] };

/** The slots of a call-out, or of a request that was proposed without one. */
export async function findSlots(tx: Tx, callOutId: CallOutId): Promise<Slots | null> {
  const row = await tx.one<SlotRow>(sql`select o.locality, o.when_slot as "when", o.language,
      (select json_object_agg(l.language, l.public_label) from category_labels l where l.network_id = r.network_id and l.category_key = r.category_key) as labels
    from call_outs o join help_requests r on r.network_id = o.network_id and r.id = o.request_id
    where o.network_id = ${param(tx.networkId)} and o.id = ${param(callOutId)}`);
  return row && { publicLabel: row.labels, locality: row.locality, when: row.when, language: row.language };
}
