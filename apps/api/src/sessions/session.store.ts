import { SESSION_DAYS, SESSION_IDLE_HOURS, type StaffId } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { notSignedIn } from '../platform/errors.ts';
import { newRandomId } from '../platform/ids.ts';
import { hashSecret, newSecret } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** On what somebody signed in: codes of `device.ts`, held by the database's CHECKs. */
type Device = { browser: string; system: string };
const UNKNOWN: Device = { browser: 'OTHER', system: 'OTHER' };

/** Whether a session (`s`) is still worth something, by the database's clock: not ended, not over, not idle for too long, and its person still here (`p`). */
export const LIVE = `s.revoked_at is null and s.expires_at > now() and s.last_used_at > now() - interval '${SESSION_IDLE_HOURS} hours' and p.left_at is null`;

/** Signs somebody in: answers the secret for the cookie, of which only a hash is kept. */
export async function startSession(tx: Tx, staffId: StaffId, device: Device = UNKNOWN): Promise<string> {
  const secret = newSecret();
  const { browser, system } = device;
  await tx.run(sql`insert into sessions (network_id, id, staff_id, token_hash, browser, system, created_at, last_used_at, expires_at)
    values (${param(tx.networkId)}, ${param(newRandomId())}, ${param(staffId)}, ${param(hashSecret(secret))}, ${param(browser)}, ${param(system)},
      ${param(tx.now)}, date_trunc('hour', ${param(tx.now)}::timestamptz), ${param(tx.now)}::timestamptz + make_interval(days => ${param(SESSION_DAYS)}))`);
  return secret;
}

/** Gives a session another secret, and answers it: the old one opens nothing from the commit on. Throws NOT_SIGNED_IN for one that was ended meanwhile, so that nothing it began is kept. */
export async function renewSession(tx: Tx, id: string): Promise<string> {
  const secret = newSecret();
  const live = await tx.one(sql`update sessions set token_hash = ${param(hashSecret(secret))}
    where network_id = ${param(tx.networkId)} and id = ${param(id)} and revoked_at is null returning id`);
  if (!live) throw notSignedIn();
  return secret;
}

export const revokeSession = (tx: Tx, id: string): Promise<void> =>
  tx.run(sql`update sessions set revoked_at = ${param(tx.now)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** Ends the sessions of one person, all of them or all but one; answers how many there were. */
export async function revokeSessionsOf(tx: Tx, staffId: StaffId, but: string | null = null): Promise<number> {
  const ended = await tx.rows(sql`update sessions set revoked_at = ${param(tx.now)} where network_id = ${param(tx.networkId)}
    and staff_id = ${param(staffId)} and revoked_at is null and id is distinct from ${param(but)}::uuid returning id`);
  return ended.length;
}

/** The mails that somebody was sent to sign in by are worth nothing any more: by no clock, not even by that of somebody who pressed before and had to wait. */
export const endSignInsOf = (tx: Tx, staffId: StaffId): Promise<void> =>
  tx.run(sql`update sign_ins set expires_at = least(expires_at, created_at)
    where network_id = ${param(tx.networkId)} and staff_id = ${param(staffId)}`);

/** Notes, to the hour, that a session is in use: beside the answer and never in its way. */
export function noteUse(house: House, networkId: string, id: string): void {
  house.afterwards.begin(async () => {
    await house.pool
      .query("update sessions set last_used_at = date_trunc('hour', now()) where network_id = $1 and id = $2", [networkId, id])
      .catch(() => house.log.warn({ session: id }, 'the use of a session was not noted'));
  });
}
