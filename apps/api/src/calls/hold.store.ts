import type { Hold, RequestId } from '@wardwise/domain';
import { isStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Who is on it, or was last, and for how many minutes the network holds it; its request is held by the caller, so nobody else changes it meanwhile. */
export async function findHold(tx: Tx, requestId: RequestId): Promise<{ held: Hold | null; minutes: number }> {
  type Row = Hold & { minutes: number };
  const row = await tx.one<Row>(sql`select n.hold_minutes as minutes, h.id, h.staff_id as "staffId", h.until from networks n
    left join holds h on h.network_id = n.id and h.request_id = ${param(requestId)} where n.id = ${param(tx.networkId)}`);
  if (!row) throw new Error('no such network');
  const { minutes, ...held } = row;
  return { held: held.id ? held : null, minutes };
}

/** Keeps who is on it, instead of whoever was; what is over in the network goes. */
export async function saveHold(tx: Tx, requestId: RequestId, { id, staffId, until }: Hold): Promise<void> {
  await tx.run(sql`delete from holds where network_id = ${param(tx.networkId)} and until <= ${param(tx.now)}`);
  await tx.run(sql`insert into holds (network_id, request_id, id, staff_id, until)
    values (${param(tx.networkId)}, ${param(requestId)}, ${param(id)}, ${param(staffId)}, ${param(until)})
    on conflict on constraint holds_pkey do update set id = excluded.id, staff_id = excluded.staff_id, until = excluded.until`);
}

/** Whoever is on it has acted: it is theirs for its minutes from now on. */
export async function renewHold(tx: Tx, requestId: RequestId): Promise<void> {
  if (!isStaff(tx.actor)) return;
  await tx.run(sql`update holds set until = ${param(tx.now)}::timestamptz + make_interval(mins => (select hold_minutes from networks where id = ${param(tx.networkId)}))
    where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)} and staff_id = ${param(tx.actor.staffId)} and until > ${param(tx.now)}`);
}

/** Whoever is on it is not any more. */
export async function endOwnHold(tx: Tx, requestId: RequestId): Promise<void> {
  if (!isStaff(tx.actor)) return;
  await tx.run(sql`delete from holds where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)}
    and staff_id = ${param(tx.actor.staffId)}`);
}
