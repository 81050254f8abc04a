import type { CallOutId, NetworkId, RequestId, Slots } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { rowOf } from '../platform/shapes/index.ts';
import { param, sql, statement } from '../platform/sql.ts';
import { slotsOf } from './call-out.store.ts';

/** A call-out as whoever has its link finds it. */
export type SharedCallOut = { networkId: NetworkId; networkName: string; id: CallOutId; requestId: RequestId; slots: Slots };

/** The call-out behind a link that was shared; null for an unknown link, and once it calls nobody any more. */
export async function findSharedCallOut({ pool }: House, token: string): Promise<SharedCallOut | null> {
  const { text, values } = statement(sql`
    select o.network_id as "networkId", n.name as "networkName", o.id, o.request_id as "requestId", ${slotsOf(rowOf('o'))} as slots
    from call_outs o join networks n on n.id = o.network_id where o.token_hash = ${param(hashSecret(token))} and o.closed_at is null`);
  const { rows } = await pool.query<SharedCallOut>({ name: 'find-shared-call-out', text, values });
  return rows[0] ?? null;
}
