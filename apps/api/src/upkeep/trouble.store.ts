import { TOLD_EVERY_HOURS, type TroubleKind } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

const DAY_AGO = sql`now() - make_interval(hours => ${param(TOLD_EVERY_HOURS)})`;

/** Keeps what is wrong now, and since when it was seen. What is over stays a day, so that a trouble which comes and goes is not told each time. */
export async function keepTroubles(tx: Tx, kinds: readonly TroubleKind[]): Promise<void> {
  for (const kind of kinds)
    await tx.run(sql`insert into troubles as t (network_id, kind, seen_since) values (${param(tx.networkId)}, ${param(kind)}, ${param(tx.now)})
      on conflict on constraint troubles_pkey do update set seen_since = coalesce(t.seen_since, excluded.seen_since)`);
  await tx.run(
    sql`update troubles set seen_since = null where network_id = ${param(tx.networkId)} and kind <> all(${param(kinds)}::text[])`,
  );
  await tx.run(
    sql`delete from troubles where network_id = ${param(tx.networkId)} and seen_since is null and (told_at is null or told_at <= ${DAY_AGO})`,
  );
}

/** Takes all that is wrong for told now, where any of it was not told for a day; answers what. */
export async function takeForTold(tx: Tx): Promise<TroubleKind[]> {
  const rows = await tx.rows<{ kind: TroubleKind }>(sql`update troubles set told_at = ${param(tx.now)}
    where network_id = ${param(tx.networkId)} and seen_since is not null and exists (select from troubles d
      where d.network_id = ${param(tx.networkId)} and d.seen_since is not null and (d.told_at is null or d.told_at <= ${DAY_AGO})) returning kind`);
  return rows.map(({ kind }) => kind);
}

/** What was wrong when it was last looked for. */
export async function listTroubles(tx: Tx): Promise<TroubleKind[]> {
  const rows = await tx.rows<{ kind: TroubleKind }>(
    sql`select kind from troubles where network_id = ${param(tx.networkId)} and seen_since is not null`,
  );
  return rows.map(({ kind }) => kind);
}
