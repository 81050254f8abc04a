import { agree, type Decision, type Refusal, type RefusalCode, refuse } from '@wardwise/domain';
import type { Tx } from './db/transaction.ts';
import { inputMac, sameBytes } from './seal/index.ts';
import { param, sql } from './sql.ts';

/** What an idempotency key can be refused for; every mutation may answer it. */
export const IDEMPOTENCY_REFUSALS = ['IDEMPOTENCY_KEY_REUSED', 'TEXT_TOO_LONG'] as const;
export type IdempotencyRefusal = (typeof IDEMPOTENCY_REFUSALS)[number];

const LONGEST_KEY = 200;

type Kept = { mutation: string; input_mac: Buffer; outcome: unknown };

/**
 * Does the work once per key of an actor. A second call with the same input gets the first one's ids; with another input it is refused.
 * Two at the same moment wait for each other on the record's row. A refusal keeps nothing, so that it can be tried again.
 */
export async function once<D extends Decision<unknown, RefusalCode>>(
  tx: Tx,
  actorId: string | null,
  mutation: string,
  input: { idempotencyKey?: string | null },
  work: () => Promise<D>,
): Promise<D | { ok: false; refusals: Refusal<IdempotencyRefusal>[] }> {
  const { idempotencyKey: key, ...said } = input;
  if (!key || !actorId) return work();
  if (key.length > LONGEST_KEY) return refuse({ code: 'TEXT_TOO_LONG', field: 'idempotencyKey' });
  const macs = (await tx.ring.days()).map((day) => inputMac(day, said));
  const at = sql`network_id = ${param(tx.networkId)} and actor_id = ${param(actorId)} and key = ${param(key)}`;
  const [mine] =
    await tx.rows(sql`insert into idempotency_records (network_id, actor_id, key, mutation, input_mac, outcome, created_at)
    values (${param(tx.networkId)}, ${param(actorId)}, ${param(key)}, ${param(mutation)}, ${param(macs[0])}, 'null', ${param(tx.now)})
    on conflict do nothing returning key`);
  if (!mine) {
    const kept = await tx.one<Kept>(sql`select mutation, input_mac, outcome from idempotency_records where ${at}`);
    return kept && kept.mutation === mutation && macs.some((mac) => sameBytes(kept.input_mac, mac))
      ? (agree(kept.outcome) as D)
      : refuse('IDEMPOTENCY_KEY_REUSED');
  }
  const decision = await work();
  if (decision.ok)
    await tx.run(sql`update idempotency_records set outcome = ${param(JSON.stringify(decision.value))} where ${at}`);
  return decision;
}
