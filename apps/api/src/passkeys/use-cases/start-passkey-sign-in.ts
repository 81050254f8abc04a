import { agree, type Decision, refuse } from '@wardwise/domain';
import { findNetwork } from '../../networks/index.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import { askQuestion } from '../question.store.ts';
import { questionToSignIn } from '../webauthn.ts';

export const START_PASSKEY_SIGN_IN_REFUSALS = ['NETWORK_NOT_FOUND'] as const;
export type StartPasskeySignInRefusal = (typeof START_PASSKEY_SIGN_IN_REFUSALS)[number];

/** Somebody wants to sign in by a passkey: the same question for everybody, so that it tells nobody whom we know. */
export async function startPasskeySignIn(
  { house }: Ctx,
  input: { network: string },
): Promise<Decision<{ options: string }, StartPasskeySignInRefusal>> {
  const networkId = await findNetwork(house.pool, input.network);
  if (!networkId) return refuse('NETWORK_NOT_FOUND');
  const challenge = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => askQuestion(tx, null));
  return agree({ options: await questionToSignIn(house, challenge) });
}
