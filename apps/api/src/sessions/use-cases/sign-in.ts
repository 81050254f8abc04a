import { agree, type Decision, type NetworkId, refuse, type StaffId } from '@wardwise/domain';
import { findNetwork } from '../../networks/index.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { tooOften } from '../../platform/errors.ts';
import { keyOf } from '../../platform/limits/index.ts';
import { hashSecret } from '../../platform/seal/index.ts';
import { param, sql } from '../../platform/sql.ts';
import { findStaffByEmail } from '../../staff/index.ts';
import { enter } from '../enter.ts';
import { startSession } from '../session.store.ts';
import { trySignInCode } from '../try-sign-in-code.ts';

export const SIGN_IN_REFUSALS = ['SIGN_IN_CODE_WRONG', 'SIGN_IN_EXPIRED', 'SIGN_IN_USED'] as const;
export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number];
/** Either the token of the link, or network, e-mail and the six digits. */
export type SignIn = { token?: string | null; network?: string | null; email?: string | null; code?: string | null };

type Row = { id: string; staff_id: StaffId; used: boolean; expired: boolean };
type Tried = { staffId: StaffId } | { refusal: SignInRefusal };

/** The button behind the mailed link, or the code: signs in once, within 10 minutes, and leaves a cookie in this browser. */
export async function signIn(ctx: Ctx, input: SignIn): Promise<Decision<{ signedIn: true }, SignInRefusal>> {
  const { house, visit } = ctx;
  const networkId = input.token ? await networkOfToken(ctx, input.token) : await findNetwork(house.pool, input.network ?? '');
  if (!networkId) return refuse(input.token ? 'SIGN_IN_EXPIRED' : 'SIGN_IN_CODE_WRONG');
  const { sender = null } = visit;
  if (!input.token && !(await house.rates.hasTries('WRONG_CODE', sender))) throw tooOften();
  const from = await keyOf(house.ring, sender);
  const db = dbOf(house, { kind: 'SYSTEM', networkId });
  // A wrong guess is counted although it is refused: a value, not a refusal, leaves this transaction.
  const tried = await db.transaction(async (tx) => {
    const used = await (input.token ? useToken(tx, input.token) : useCode(tx, input.email ?? '', input.code ?? '', from));
    return 'refusal' in used ? used : { secret: await startSession(tx, used.staffId, visit.device) };
  });
  if ('refusal' in tried) {
    if (!input.token) await house.rates.mayTry('WRONG_CODE', sender);
    return refuse(tried.refusal);
  }
  await enter(ctx, tried.secret);
  return agree({ signedIn: true });
}

async function networkOfToken({ house }: Ctx, token: string): Promise<NetworkId | null> {
  const { rows } = await house.pool.query<{ network_id: NetworkId }>('select network_id from sign_ins where token_hash = $1', [
    hashSecret(token),
  ]);
  return rows[0]?.network_id ?? null;
}

async function useToken(tx: Tx, token: string): Promise<Tried> {
  const row = await tx.one<Row>(sql`${signIns(tx)} and token_hash = ${param(hashSecret(token))} for update`);
  return use(tx, row);
}

async function useCode(tx: Tx, email: string, code: string, from: string): Promise<Tried> {
  const staffId = await findStaffByEmail(tx, email);
  // The same answer for an unknown address, a wrong code and too many tries: none of them tells whom we know.
  const id = staffId && (await trySignInCode(tx, staffId, code, from));
  return id
    ? use(tx, await tx.one<Row>(sql`${signIns(tx)} and id = ${param(id)} for update`))
    : { refusal: 'SIGN_IN_CODE_WRONG' };
}

async function use(tx: Tx, row: Row | null): Promise<Tried> {
  if (!row || row.expired) return { refusal: 'SIGN_IN_EXPIRED' };
  if (row.used) return { refusal: 'SIGN_IN_USED' };
  await tx.run(
    sql`update sign_ins set used_at = ${param(tx.now)} where network_id = ${param(tx.networkId)} and id = ${param(row.id)}`,
  );
  return { staffId: row.staff_id };
}

const signIns = (tx: Tx) => sql`select id, staff_id, used_at is not null as used, expires_at <= ${param(tx.now)} as expired
  from sign_ins where network_id = ${param(tx.networkId)}`;
