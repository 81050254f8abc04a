import type { Decision, PageLanguage, Refusal, RefusalCode } from '@wardwise/domain';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { type Actor, actorId } from './actor.ts';
import type { Afterwards } from './afterwards.ts';
import { type Tx, transaction } from './db/transaction.ts';
import { notSignedIn } from './errors.ts';
import { type IdempotencyRefusal, once } from './idempotency.ts';
import type { Rates } from './limits/rates.ts';
import type { Logger } from './log.ts';
import type { Journal, KeyRing } from './seal/index.ts';
import type { VapidKeys } from './vapid.ts';

/** What the whole house stands on; made once at start. */
export type House = {
  source: DataSource;
  pool: pg.Pool;
  ring: KeyRing;
  /** What was erased, outside the database: a restored copy is told by it what to forget. */
  journal: Journal;
  log: Logger;
  demo: boolean;
  publicUrl: string;
  /** A postcodes.io server that may be asked, or null: to ask is to hand a postcode to somebody else. */
  postcodesIoUrl: string | null;
  /** Whether a feed of the directory may be on this very machine: the demo's and the tests' may. */
  feedsFromLoopback: boolean;
  /** Whether a webhook may be on this very machine: the demo's and the tests' may. */
  webhooksToLoopback: boolean;
  /** What the provider of texts shows when it tells us something; null where this deployment sends no texts. */
  textsToken: string | null;
  /** By which keys browsers let us write to them, and whom push services ask; null where nothing is pushed. */
  vapid: VapidKeys | null;
  afterwards: Afterwards;
  rates: Rates;
  /** How many proxies stand before us whose word is taken for where a request came from. */
  trustedProxies: number;
  /** For how many days a backup can be opened; what is erased is unreadable everywhere once they have passed. */
  backupWindowDays: number;
};

/** What one request has: who asks, in which language, and the way to write. */
export type Ctx = {
  actor: Actor;
  language: PageLanguage;
  house: House;
  db: Db;
  /** Where this request may leave a cookie; a page without a browser has none. */
  visit: Visit;
};

/** The visitor's browser, as far as a use case may touch it. */
type Visit = {
  browser: string | null;
  /** Where the request came from; counted, never kept. Nothing where it came from within the process. */
  sender?: string | null;
  /** On what, in coarse words; a page within the process says nothing. */
  device?: { browser: string; system: string };
  setSession(token: string | null): void;
};

/** The refusing half of a decision. */
export type Refused<C extends string> = { ok: false; refusals: Refusal<C>[] };
/** The codes a decision may refuse with. */
export type RefusalOf<D> = D extends { refusals: Refusal<infer C>[] } ? C : never;

/** Writes of one actor. */
export type Db = {
  /** One transaction; a refusal is rolled back. Throws NOT_SIGNED_IN for somebody of no network. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same, kept under the input's idempotency key: said twice it happens once, said otherwise it is refused. */
  once<D extends Decision<unknown, RefusalCode>>(
    mutation: string,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<D>,
  ): Promise<D | Refused<IdempotencyRefusal>>;
};

/** The writes of an actor; within the network the actor belongs to, and no other. */
export function dbOf(house: House, actor: Actor): Db {
  const start = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    if (actor.networkId === null) throw notSignedIn();
    return transaction(house, actor, work);
  };
  return {
    transaction: start,
    once: (mutation, input, work) => start((tx) => once(tx, actorId(actor), mutation, input, () => work(tx))),
  };
}
