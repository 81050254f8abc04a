import type { StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { hashCode, sameBytes } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** One code takes so many wrong guesses from where it was asked for and as many from all other places; one person so many an hour of each. */
const WRONG_CODES = 5;
const WRONG_CODES_AN_HOUR = 20;

type Row = { id: string; codeHash: Buffer; here: boolean; wrong: number };

/**
 * Tries a code against the newest that was asked for from the same place, or else the newest of all; a wrong guess is counted. Answers the id of its row when
 * it is right. Whoever guesses from elsewhere uses up no try of the one who asked, and never the link in the mail.
 */
export async function trySignInCode(tx: Tx, staffId: StaffId, code: string, from: string): Promise<string | null> {
  // Held, so that guesses at the same moment are counted one by one.
  await tx.run(sql`select from staff where network_id = ${param(tx.networkId)} and id = ${param(staffId)} for no key update`);
  const row = await tx.one<Row>(sql`select id, code_hash as "codeHash", asked_from = ${param(from)} is true as here,
      case when asked_from = ${param(from)} then wrong_codes else wrong_elsewhere end as wrong
    from sign_ins where network_id = ${param(tx.networkId)} and staff_id = ${param(staffId)}
    order by (asked_from = ${param(from)} and expires_at > ${param(tx.now)}) is true desc, created_at desc limit 1 for update`);
  if (!row || row.wrong >= WRONG_CODES || (await wrongLately(tx, staffId, from, row.here)) >= WRONG_CODES_AN_HOUR) return null;
  if (sameBytes(row.codeHash, hashCode(tx.ring, row.id, code.replace(/\D/g, '').slice(0, 12)))) return row.id;
  const counted = row.here ? sql`wrong_codes = wrong_codes + 1` : sql`wrong_elsewhere = wrong_elsewhere + 1`;
  await tx.run(sql`update sign_ins set ${counted} where network_id = ${param(tx.networkId)} and id = ${param(row.id)}`);
  return null;
}

async function wrongLately(tx: Tx, staffId: StaffId, from: string, here: boolean): Promise<number> {
  const counted = here ? sql`sum(wrong_codes) filter (where asked_from = ${param(from)})` : sql`sum(wrong_elsewhere)`;
  const row = await tx.one<{ wrong: number }>(sql`select coalesce(${counted}, 0)::int as wrong from sign_ins
    where network_id = ${param(tx.networkId)} and staff_id = ${param(staffId)} and created_at > ${param(tx.now)}::timestamptz - interval '1 hour'`);
  return row?.wrong ?? 0;
}
