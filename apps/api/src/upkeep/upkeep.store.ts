import { addDays, type MailReader, mailReader, ROUNDS, type Round, type RoundName } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What of the whole deployment is on record about how it is kept; nothing in it is any network's. */
export type Deployment = { rounds: Round[]; keyMadeAt: Date | null; oldestKeyGoesOn: string | null; backupAt: Date | null };

type Pool = House['pool'];
type Row = { name: string; doneAt: Date | null; failedSince: Date | null };

/** How the rounds go, and of when the keys and the last backup are. `backedUpAt` is what the journal says of a backup. */
export async function findDeployment(pool: Pool, backupWindowDays: number, backedUpAt: Date | null): Promise<Deployment> {
  const { rows } = await pool.query<Row>('select name, done_at as "doneAt", failed_since as "failedSince" from upkeep');
  const keys = await pool.query<{ newest: Date | null; oldest: string | null }>(
    `select max(since) as newest, to_char(min(since) at time zone 'UTC', 'YYYY-MM-DD') as oldest from ring_keys where not lasting`,
  );
  const { newest = null, oldest = null } = keys.rows[0] ?? {};
  const written = rows.find(({ name }) => name === 'backup')?.doneAt ?? null;
  return {
    rounds: ROUNDS.map((name) => ({ doneAt: null, failedSince: null, ...rows.find((row) => row.name === name), name })),
    keyMadeAt: newest,
    oldestKeyGoesOn: oldest && addDays(oldest, backupWindowDays),
    backupAt: [written, backedUpAt].filter((at) => at !== null).sort((one, other) => other.getTime() - one.getTime())[0] ?? null,
  };
}

/** Puts on record how a round went, by the database's clock. */
export async function keepRound(pool: Pool, name: RoundName, well: boolean): Promise<void> {
  await pool.query(
    `insert into upkeep as u (name, done_at, failed_since) values ($1, case when $2 then now() end, case when $2 then null else now() end)
     on conflict on constraint upkeep_pkey do update set done_at = coalesce(excluded.done_at, u.done_at),
       failed_since = case when $2 then null else coalesce(u.failed_since, excluded.failed_since) end`,
    [name, well],
  );
}

/** Puts on record when the last backup was made: the journal forgets it with its days. */
export async function keepBackupTime(pool: Pool, at: Date): Promise<void> {
  await pool.query(
    `insert into upkeep as u (name, done_at) values ('backup', $1) on conflict on constraint upkeep_pkey do update set done_at = greatest(u.done_at, excluded.done_at)`,
    [at],
  );
}

/** When this network last erased something, and how often of late; but for concerns. */
export async function findErasures(tx: Tx): Promise<{ erasedAt: Date | null; erasedIn7Days: number; erasedIn28Days: number }> {
  const row = await tx.one<{
    erasedAt: Date | null;
    erasedIn7Days: number;
    erasedIn28Days: number;
  }>(sql`select max(at) as "erasedAt",
      count(*) filter (where at > ${param(tx.now)}::timestamptz - interval '7 days')::int as "erasedIn7Days",
      count(*) filter (where at > ${param(tx.now)}::timestamptz - interval '28 days')::int as "erasedIn28Days"
    from erasure_receipts where network_id = ${param(tx.networkId)} and rule not like 'concern%'`);
  return row ?? { erasedAt: null, erasedIn7Days: 0, erasedIn28Days: 0 };
}

/** How many mails of this network were given up, by whom they were for; but for what is about a concern. */
export async function countGivenUp(tx: Tx): Promise<{ reader: MailReader; count: number }[]> {
  const types = await tx.rows<{ type: string; count: number }>(
    sql`select type, count(*)::int as count from outbox where network_id = ${param(tx.networkId)} and failed_at is not null
      and type not like 'concern.%' group by type`,
  );
  const counts = new Map<MailReader, number>();
  for (const { type, count } of types) counts.set(mailReader(type), (counts.get(mailReader(type)) ?? 0) + count);
  return [...counts].map(([reader, count]) => ({ reader, count }));
}
