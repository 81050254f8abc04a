import type { ImportBasis, QuietHours, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** A file as it is handed over: from which group, on which basis, and its keyed mark. */
export type HandedFile = { source: string; basis: ImportBasis; mark: Buffer };
/** The same, once some of it was taken in: which of its rows. */
export type KnownFile = { id: string; rowsTaken: number[] };

/** Two who take in volunteers of one network at once wait for each other, so that nobody comes twice. */
const LOCK = 4201;
export const waitForOthers = (tx: Tx): Promise<void> =>
  tx.run(sql`select pg_advisory_xact_lock(${param(LOCK)}::int, hashtext(${param(tx.networkId)}))`);

/** What was taken in of this very file before; null where nothing was. */
export const findFile = (tx: Tx, mark: Buffer): Promise<KnownFile | null> =>
  tx.one<KnownFile>(sql`select id, rows_taken as "rowsTaken" from volunteer_imports
    where network_id = ${param(tx.networkId)} and file_mark = ${param(mark)}`);

/** Keeps that a file is taken in, by whom and on which basis. */
export async function addFile(tx: Tx, { source, basis, mark }: HandedFile, by: StaffId): Promise<KnownFile> {
  const id = newId();
  await tx.run(sql`insert into volunteer_imports (network_id, id, source, basis, file_mark, imported_by, imported_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(source)}, ${param(basis)}, ${param(mark)}, ${param(by)}, ${param(tx.now)})`);
  return { id, rowsTaken: [] };
}

/** Notes which rows of it were taken in. */
export const addRows = (tx: Tx, id: string, rows: readonly number[]): Promise<void> =>
  tx.run(sql`update volunteer_imports set rows_taken = rows_taken || ${param(rows)}::int[]
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** When the last first mail of those that wait goes out, and the hours in which the network writes to nobody. */
export async function mailsAhead(tx: Tx): Promise<{ last: Date | null; quiet: QuietHours }> {
  const ahead = await tx.one<{ last: Date | null; quiet: QuietHours }>(sql`
    select (select max(o.due_at) from outbox o where o.network_id = n.id and o.type = 'volunteer.handed-in.mail' and o.done_at is null) as last,
      json_build_object('from', n.quiet_from, 'until', n.quiet_until) as quiet
    from networks n where n.id = ${param(tx.networkId)}`);
  return ahead ?? { last: null, quiet: { from: 0, until: 0 } };
}
