import type { ApiScope, NetworkId } from '@wardwise/domain';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../actor.ts';
import type { Erased, Journal } from '../seal/journal.ts';
import type { KeyRing } from '../seal/ring.ts';
import { type Sql, statement } from '../sql.ts';
import { JOURNAL_GATE } from './journal-gate.ts';

/** One transaction of one actor, with the database's clock. */
export type Tx = {
  networkId: NetworkId;
  actor: Actor;
  /** The database's time at the start of the transaction. */
  now: Date;
  ring: KeyRing;
  /** What it erases, for the journal: filled by `eraseSealed`, written down before the commit. */
  erased: Erased[];
  manager: EntityManager;
  rows<Row>(query: Sql): Promise<Row[]>;
  one<Row>(query: Sql): Promise<Row | null>;
  run(query: Sql): Promise<void>;
  /** A step that the product does itself within this transaction (erase, move a card): row-level security sees SYSTEM. */
  asSystem<T>(step: () => Promise<T>): Promise<T>;
};

/** What a transaction stands on. */
export type Ground = { source: DataSource; ring: KeyRing; journal: Journal };

/** PostgreSQL chose this transaction to break a deadlock, or two could not be put in order: the other has gone through, so once more. */
const AGAIN = new Set(['40P01', '40001']);

/** Runs work in one transaction whose row-level security knows who asks; a refusal is rolled back, so nothing is half-written. */
export async function transaction<T>(
  ground: Ground,
  actor: Actor & { networkId: NetworkId },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await tryOnce(ground, actor, work);
  } catch (error) {
    if (AGAIN.has(String((error as { code?: unknown }).code))) return tryOnce(ground, actor, work);
    throw error;
  }
}

async function tryOnce<T>(
  { source, ring, journal }: Ground,
  actor: Actor & { networkId: NetworkId },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    const ask = async <Row>(query: Sql): Promise<Row[]> => {
      const { text, values } = statement(query);
      const result: unknown = await runner.query(text, values);
      // TypeORM answers update and delete with [rows, count].
      return (
        Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number'
          ? result[0]
          : result
      ) as Row[];
    };
    const [clock] = (await runner.query(WHO_ASKS, settings(actor))) as { now: Date }[];
    const tx: Tx = {
      networkId: actor.networkId,
      actor,
      now: (clock as { now: Date }).now,
      ring,
      erased: [],
      manager: runner.manager,
      rows: ask,
      one: async <Row>(query: Sql) => (await ask<Row>(query))[0] ?? null,
      run: async (query) => void (await ask(query)),
      asSystem: async (step) => {
        await runner.query(AS, ['SYSTEM']);
        const done = await step();
        await runner.query(AS, [actor.kind]);
        return done;
      },
    };
    const done = await work(tx);
    await (isRefusal(done) ? runner.rollbackTransaction() : commit(runner, journal, tx.erased));
    return done;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/**
 * What is erased stands in the journal, on the disk, before it is gone from the database. The gate is held until the commit is through, so that
 * whoever settles the journal meanwhile waits for it.
 */
async function commit(runner: QueryRunner, journal: Journal, erased: readonly Erased[]): Promise<void> {
  if (erased.length === 0) return runner.commitTransaction();
  await runner.query('select pg_advisory_xact_lock_shared($1, $2)', JOURNAL_GATE);
  await journal.write(erased);
  await runner.commitTransaction();
  await journal.confirm(erased).catch(() => {}); // the row in `erasures` says the same, and the next start writes it down
}

const AS = `select set_config('wardwise.actor', $1, true)`;
const WHO_ASKS = `select set_config('wardwise.network', $1, true), set_config('wardwise.actor', $2, true), set_config('wardwise.staff', $3, true),
  set_config('wardwise.wards', $4, true), set_config('wardwise.volunteer', $5, true), set_config('wardwise.request', $6, true), set_config('wardwise.safeguarding', $7, true),
  set_config('wardwise.organization', $8, true), set_config('wardwise.referral', $9, true), now() as now`;

const OPENS: readonly ApiScope[] = ['REFERRALS_READ', 'REFERRALS_WRITE'];

function settings(actor: Actor & { networkId: NetworkId }): string[] {
  return [
    actor.networkId,
    actor.kind,
    'staffId' in actor ? actor.staffId : '',
    'wardCodes' in actor ? actor.wardCodes.join(',') : '',
    actor.kind === 'VOLUNTEER' ? actor.volunteerId : '',
    actor.kind === 'REQUESTER' ? actor.requestId : '',
    String('safeguarding' in actor && actor.safeguarding),
    // What a service was told opens for whoever may answer, and not for a program that only reads what became of it.
    // Nor for a link by which somebody is brought to us.
    ('organizationId' in actor &&
      !('referrerLinkId' in actor && actor.referrerLinkId) &&
      OPENS.every((scope) => actor.scopes.includes(scope)) &&
      actor.organizationId) ||
      '',
    ('referralId' in actor && actor.referralId) || '',
  ];
}

const isRefusal = (done: unknown): boolean => typeof done === 'object' && done !== null && 'ok' in done && done.ok === false;
