import { createHmac, randomBytes } from 'node:crypto';
import type pg from 'pg';
// rate-limiter-flexible: counts in windows, in memory or in PostgreSQL.
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { indexOf, type KeyRing } from '../seal/index.ts';

/** What a spending leaves: whether there was enough, what is left, and in how many seconds there is all of it again. */
type Spent = { enough: boolean; left: number; seconds: number; headers: Record<string, string> };

/** What is counted in the database, for every process alike. */
export type Tried = 'SIGN_IN_MAIL' | 'WRONG_CODE' | 'FORM';

/** How often somebody may ask, and how often somebody may try. */
export type Rates = {
  /** Somebody knocks at /graphql, whoever they are. */
  knock(sender: string | null): Promise<Spent>;
  /** Somebody known by `id`, or else by where they send from, asks for something of this cost. */
  ask(id: string | null, sender: string | null, cost: number): Promise<Spent>;
  /** Somebody tries what is counted in the database; false once they tried too often from there. */
  mayTry(what: Tried, sender: string | null): Promise<boolean>;
  /** Whether they have tries left, without taking one. */
  hasTries(what: Tried, sender: string | null): Promise<boolean>;
};

/** So often in so many seconds from one place: an office, a library or a telephone network is one place to us. */
export const TRIES: Record<Tried, { points: number; duration: number }> = {
  SIGN_IN_MAIL: { points: 60, duration: 900 },
  WRONG_CODE: { points: 50, duration: 3600 },
  FORM: { points: 60, duration: 900 },
};

/** Addresses fall into so many drawers, by a hash that is another in every process: however many there are, memory is bounded. */
const DRAWERS = 2 ** 17;

/** Opens the counters of this process, and those in the database. */
export function openRates(pool: pg.Pool, ring: KeyRing, points: number, most = TRIES): Rates {
  const known = new RateLimiterMemory({ keyPrefix: 'cost', points, duration: 60 });
  const strangers = new RateLimiterMemory({ keyPrefix: 'cost', points: Math.ceil(points / 5), duration: 60 });
  const knocks = new RateLimiterMemory({ keyPrefix: 'requests', points: Math.ceil(points / 100), duration: 60 });
  const salt = randomBytes(16);
  const drawer = (sender: string | null) =>
    `${
      createHmac('sha256', salt)
        .update(sender ?? '')
        .digest()
        .readUInt32BE(0) % DRAWERS
    }`;
  const tries = Object.fromEntries(Object.entries(most).map(([what, rate]) => [what, inDatabase(pool, what, rate)])) as Record<
    Tried,
    RateLimiterPostgres
  >;
  return {
    knock: (sender) => spend(knocks, drawer(sender), 1),
    ask: (id, sender, cost) => (id ? spend(known, id, cost) : spend(strangers, drawer(sender), cost)),
    mayTry: async (what, sender) => (await spend(tries[what], await keyOf(ring, sender), 1)).enough,
    hasTries: async (what, sender) => ((await tries[what].get(await keyOf(ring, sender)))?.remainingPoints ?? 1) > 0,
  };
}

const inDatabase = (pool: pg.Pool, keyPrefix: string, rate: { points: number; duration: number }): RateLimiterPostgres =>
  new RateLimiterPostgres({
    ...{ storeClient: pool, storeType: 'pool', tableName: 'sender_tries', tableCreated: true, clearExpiredByTimeout: false },
    ...{ keyPrefix, ...rate },
  });

/** Where somebody sends from, as a hash by the key of the day: no address is kept. */
export const keyOf = async (ring: KeyRing, sender: string | null): Promise<string> =>
  indexOf(await ring.newest(), `from ${sender ?? ''}`)
    .subarray(0, 16)
    .toString('base64url');

async function spend(limiter: RateLimiterMemory | RateLimiterPostgres, key: string, points: number): Promise<Spent> {
  const outcome = await limiter.consume(key, points).catch((thrown: unknown) => {
    if (thrown instanceof RateLimiterRes) return { tooMuch: thrown };
    throw thrown;
  });
  const enough = !('tooMuch' in outcome);
  const { remainingPoints: left, msBeforeNext } = enough ? outcome : outcome.tooMuch;
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const { keyPrefix: name, points: most, duration } = limiter;
  // draft-ietf-httpapi-ratelimit-headers
  const headers = { 'ratelimit-policy': `"${name}";q=${most};w=${duration}`, ratelimit: `"${name}";r=${left};t=${seconds}` };
  return { enough, left, seconds, headers: enough ? headers : { ...headers, 'retry-after': `${seconds}` } };
}
