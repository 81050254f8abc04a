import type pg from 'pg';
import { dbOf, type House } from '../platform/context.ts';
import { JOURNAL_GATE, JOURNAL_SETTLER } from '../platform/db/journal-gate.ts';
import type { Erased } from '../platform/seal/index.ts';
import { eraseAgain } from './erase-again.ts';
import { firstDayKept } from './keep-journal.ts';
import { listErased, listNetworks } from './list-erased.ts';

/** What was done about the differences: lines struck out, lines added, and records erased anew. */
type Settled = { struck: number; added: number; again: number };

/**
 * Brings database and erasure journal together before anybody is let in. A line without its row never came to a commit and is struck out; a row
 * without its line is written down. Where the database lacks what the journal has confirmed, or where it is known to be `restored`, it is a copy
 * from before, and every erasure since is done again.
 */
export async function settleJournal(house: House, { restored = false } = {}): Promise<Settled> {
  const client = await house.pool.connect();
  try {
    await client.query('begin');
    await client.query('set local lock_timeout = 0; set local statement_timeout = 0'); // however long another settler takes
    await client.query('select pg_advisory_xact_lock($1, $2)', JOURNAL_SETTLER);
    const { missing, ...settled } = await withGateShut(client, () => compare(house, client, restored));
    for (const erased of missing)
      await dbOf(house, { kind: 'SYSTEM', networkId: erased.networkId }).transaction((tx) => eraseAgain(tx, erased));
    return { ...settled, again: missing.length };
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

/** No erasure is half-way between its line and its commit meanwhile; going back to the savepoint opens the gate. */
async function withGateShut<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('savepoint gate');
  await client.query('select pg_advisory_xact_lock($1, $2)', JOURNAL_GATE);
  const done = await work();
  await client.query('rollback to gate');
  return done;
}

async function compare({ journal, backupWindowDays }: House, client: pg.ClientBase, restored: boolean) {
  const networks = await listNetworks(client);
  const rows = new Map<string, Erased>();
  for (const networkId of networks) for (const row of await listErased(client, networkId)) rows.set(row.key, row);
  const { erased } = await journal.read();
  const missing = erased.filter(
    ({ key, networkId, outcome }) => outcome !== 'STRUCK' && !rows.has(key) && networks.includes(networkId),
  );
  const said = new Set(erased.filter(({ outcome }) => outcome !== 'STRUCK').map(({ key }) => key));
  const from = await firstDayKept(client, backupWindowDays);
  const unsaid = [...rows.values()].filter(({ key, at }) => !said.has(key) && at.toISOString() >= from);
  await journal.write(unsaid);
  await journal.confirm([...unsaid, ...erased.filter(({ key, outcome }) => outcome === 'WRITTEN' && rows.has(key))]);
  if (restored || missing.some(({ outcome }) => outcome === 'CONFIRMED')) return { struck: 0, added: unsaid.length, missing };
  await journal.strike(missing);
  return { struck: missing.length, added: unsaid.length, missing: [] };
}
