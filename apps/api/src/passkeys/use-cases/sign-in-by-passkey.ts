import { agree, type Decision, refuse, type StaffId } from '@wardwise/domain';
import { findNetwork } from '../../networks/index.ts';
import { type Ctx, dbOf, type House } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { enter, startSession } from '../../sessions/index.ts';
import { lockPasskey, notePasskeyUse } from '../passkey.store.ts';
import { takeQuestion } from '../question.store.ts';
import { type Read, readResponse, verifySigned } from '../webauthn.ts';

export const SIGN_IN_BY_PASSKEY_REFUSALS = ['PASSKEY_NOT_ACCEPTED'] as const;
export type SignInByPasskeyRefusal = (typeof SIGN_IN_BY_PASSKEY_REFUSALS)[number];
export type SignInByPasskey = { network: string; response: string };

/** Signs in by a passkey of this network. Whatever is wrong, the answer is the same, and the question is used up. */
export async function signInByPasskey(
  ctx: Ctx,
  input: SignInByPasskey,
): Promise<Decision<{ signedIn: true }, SignInByPasskeyRefusal>> {
  const { house, visit } = ctx;
  const networkId = await findNetwork(house.pool, input.network);
  const read = readResponse(input.response);
  if (!networkId || !read) return refuse('PASSKEY_NOT_ACCEPTED');
  const secret = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    const staffId = await answered(tx, house, read);
    return staffId && startSession(tx, staffId, visit.device);
  });
  if (!secret) return refuse('PASSKEY_NOT_ACCEPTED');
  await enter(ctx, secret);
  return agree({ signedIn: true });
}

/** Whose passkey gave the right answer to a question of ours, or null. */
async function answered(tx: Tx, house: House, read: Read): Promise<StaffId | null> {
  if (!(await takeQuestion(tx, read.challenge, null))) return null;
  const passkey = await lockPasskey(tx, Buffer.from(read.response.id, 'base64url'));
  const counter = passkey && (await verifySigned(house, read, passkey));
  if (!passkey || counter === null) return null;
  await notePasskeyUse(tx, passkey.id, counter);
  return passkey.staffId;
}
