import type { StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { hashSecret, newSecret } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** How long somebody stays signed in at most. */
const SESSION_DAYS = 7;

/** Signs somebody in: answers the secret for the cookie, of which only a hash is kept. */
export async function startSession(tx: Tx, staffId: StaffId): Promise<string> {
  const secret = newSecret();
  await tx.run(sql`insert into sessions (network_id, id, staff_id, token_hash, created_at, expires_at) values (${param(tx.networkId)}, ${param(newRandomId())},
    ${param(staffId)}, ${param(hashSecret(secret))}, ${param(tx.now)}, ${param(tx.now)}::timestamptz + make_interval(days => ${param(SESSION_DAYS)}))`);
  return secret;
}

export const revokeSession = (tx: Tx, id: string): Promise<void> =>
  tx.run(sql`update sessions set revoked_at = ${param(tx.now)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
