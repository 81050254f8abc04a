import {
  agree,
  type Decision,
  isStaffLanguage,
  type NetworkId,
  refuse,
  type StaffLanguage,
  staffLanguage,
} from '@wardwise/domain';
import { findNetwork } from '../../networks/index.ts';
import { type Ctx, dbOf, type House } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { tooOften } from '../../platform/errors.ts';
import { newRandomId } from '../../platform/ids.ts';
import { keyOf } from '../../platform/limits/index.ts';
import { errorFacts } from '../../platform/log.ts';
import { announce } from '../../platform/outbox.ts';
import { hashCode, hashSecret, linkToken, sixDigits } from '../../platform/seal/index.ts';
import { param, sql } from '../../platform/sql.ts';
import { findStaffByEmail } from '../../staff/index.ts';

export const REQUEST_SIGN_IN_REFUSALS = ['EMAIL_MALFORMED'] as const;
export type RequestSignInRefusal = (typeof REQUEST_SIGN_IN_REFUSALS)[number];
export type RequestSignIn = { network: string; email: string; pageLanguage?: string | null };

/** More than this many mails in 15 minutes are not sent to one person; the answer stays the same. */
const MAILS_A_QUARTER = 5;

/** Somebody asks to sign in; a mail with a link and a code goes out where we know the address, and the answer is the same where we do not. */
export async function requestSignIn(
  { house, language, visit }: Ctx,
  input: RequestSignIn,
): Promise<Decision<{ sent: true }, RequestSignInRefusal>> {
  if (!/^[^\s@]{1,100}@[^\s@]{1,150}$/.test(input.email.trim())) return refuse({ code: 'EMAIL_MALFORMED', field: 'email' });
  const { sender = null } = visit;
  if (!(await house.rates.mayTry('SIGN_IN_MAIL', sender))) throw tooOften();
  const networkId = await findNetwork(house.pool, input.network);
  const page = input.pageLanguage && isStaffLanguage(input.pageLanguage) ? input.pageLanguage : staffLanguage(language);
  const from = await keyOf(house.ring, sender);
  // After the answer, so that its time does not tell whether we know the address.
  if (networkId) setImmediate(() => void prepare(house, networkId, input.email, page, from));
  return agree({ sent: true });
}

async function prepare(house: House, networkId: NetworkId, email: string, page: StaffLanguage, from: string): Promise<void> {
  try {
    await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => sendIfKnown(tx, email, page, from));
  } catch (error) {
    house.log.error({ fault: errorFacts(error) }, 'a sign-in mail could not be made ready');
  }
}

async function sendIfKnown(tx: Tx, email: string, page: StaffLanguage, from: string): Promise<void> {
  const staffId = await findStaffByEmail(tx, email);
  if (!staffId) return;
  // Held, so that mails asked for at the same moment are counted one after another.
  await tx.run(sql`select from staff where network_id = ${param(tx.networkId)} and id = ${param(staffId)} for no key update`);
  const lately = await tx.one<{ mails: number }>(sql`select count(*)::int as mails from sign_ins
    where network_id = ${param(tx.networkId)} and staff_id = ${param(staffId)} and created_at > ${param(tx.now)}::timestamptz - interval '15 minutes'`);
  if ((lately?.mails ?? 0) >= MAILS_A_QUARTER) return;
  const id = newRandomId();
  await tx.run(sql`insert into sign_ins (network_id, id, staff_id, token_hash, code_hash, page_language, asked_from, created_at, expires_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(staffId)}, ${param(hashSecret(linkToken(tx.ring, id)))}, ${param(hashCode(tx.ring, id, sixDigits(tx.ring, id)))},
      ${param(page)}, ${param(from)}, ${param(tx.now)}, ${param(tx.now)}::timestamptz + interval '10 minutes')`);
  await announce(tx, { type: 'sign-in.mail', signInId: id });
}
