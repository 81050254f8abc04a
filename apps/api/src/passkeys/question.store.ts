import { PASSKEY_QUESTION_MINUTES, type StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { hashSecret, newSecret } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** Makes what a browser is asked to sign, for one person who adds a passkey or for anybody who signs in; a hash of it is kept. */
export async function askQuestion(tx: Tx, staffId: StaffId | null): Promise<string> {
  const challenge = newSecret();
  await tx.run(sql`insert into passkey_questions (network_id, challenge_hash, staff_id, expires_at)
    values (${param(tx.networkId)}, ${param(hashSecret(challenge))}, ${param(staffId)},
      ${param(tx.now)}::timestamptz + make_interval(mins => ${param(PASSKEY_QUESTION_MINUTES)}))`);
  return challenge;
}

/** Takes a question away, whatever comes of the answer: whether it was asked here, of this person, lately, and not answered yet. */
export async function takeQuestion(tx: Tx, challenge: string, staffId: StaffId | null): Promise<boolean> {
  const asked = await tx.one<{ live: boolean }>(sql`delete from passkey_questions where network_id = ${param(tx.networkId)}
    and challenge_hash = ${param(hashSecret(challenge))} and staff_id is not distinct from ${param(staffId)}::uuid
    returning expires_at > ${param(tx.now)} as live`);
  return asked?.live ?? false;
}
