import { placePostcode, readPostcode, type WardCode } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import type { Logger } from '../platform/log.ts';
import { canTakeCalls } from './ward.policy.ts';
import { findPostcodeFacts } from './ward.store.ts';

/** Somebody waits at the other end of a telephone line; after this they pick the ward themselves. */
const LONGEST_WAIT_MILLISECONDS = 1500;

/**
 * The ward that a postcodes.io server has for a postcode of the network's own outcodes that our table does not know; null where nobody was asked or nothing came of it.
 * To be awaited before a transaction begins, so that no connection waits for somebody else's server. What it says is written down nowhere.
 */
export async function lookUpWard({ actor, db, house }: Ctx, typed: string): Promise<WardCode | null> {
  const read = readPostcode(typed);
  if (house.postcodesIoUrl === null || !read.ok || !canTakeCalls(actor)) return null;
  const facts = await db.transaction((tx) => findPostcodeFacts(tx, read.value));
  if (placePostcode(read.value, facts).kind !== 'UNKNOWN') return null;
  return askPostcodesIo(house.postcodesIoUrl, read.value.postcode, house.log);
}

/** Asks, and makes nothing of an answer that is late, broken or of another shape: the log says so, without the postcode. */
async function askPostcodesIo(server: string, postcode: string, log: Logger): Promise<WardCode | null> {
  try {
    const answer = await fetch(`${server}/postcodes/${encodeURIComponent(postcode)}`, {
      headers: { accept: 'application/json' },
      redirect: 'error', // an address that holds a postcode goes to nobody who was not named
      signal: AbortSignal.timeout(LONGEST_WAIT_MILLISECONDS),
    });
    if (answer.status === 404) return null; // it does not know it either
    const code = answer.ok ? wardOf(await answer.json()) : null;
    if (code === null) log.warn({ status: answer.status }, 'the postcode look-up gave an answer we cannot use');
    return code;
  } catch (error) {
    log.warn({ kind: error instanceof Error ? error.name : typeof error }, 'the postcode look-up did not answer');
    return null;
  }
}

function wardOf(answer: unknown): WardCode | null {
  const { result } = (answer ?? {}) as { result?: { codes?: { admin_ward?: unknown } | null } | null };
  const code = result?.codes?.admin_ward;
  return typeof code === 'string' && /^[A-Z]\d{8}$/.test(code) ? (code as WardCode) : null;
}
