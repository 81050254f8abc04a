import { agree, type Decision, MOST_PASSKEYS, refuse } from '@wardwise/domain';
import { isSignedIn } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { param, sql } from '../../platform/sql.ts';
import { handleOf, lockCredentialsOf } from '../passkey.store.ts';
import { askQuestion } from '../question.store.ts';
import { questionToAdd } from '../webauthn.ts';

export const START_PASSKEY_REFUSALS = ['PASSKEY_TOO_MANY'] as const;
export type StartPasskeyRefusal = (typeof START_PASSKEY_REFUSALS)[number];

/** Somebody signed in wants a passkey on this device: what its browser is asked. Their name goes to their own device; the handle tells nothing. */
export async function startPasskey({ actor, db, house }: Ctx): Promise<Decision<{ options: string }, StartPasskeyRefusal>> {
  if (!isSignedIn(actor)) throw notSignedIn();
  return db.transaction(async (tx) => {
    const have = await lockCredentialsOf(tx, actor.staffId);
    if (have.length >= MOST_PASSKEYS) return refuse('PASSKEY_TOO_MANY');
    const named = await tx.one<{ name: string; network: string }>(sql`select p.display_name as name, n.name as network
      from staff p join networks n on n.id = p.network_id where p.network_id = ${param(tx.networkId)} and p.id = ${param(actor.staffId)}`);
    const options = await questionToAdd(house, {
      name: `${named?.name}, ${named?.network}`,
      handle: await handleOf(tx, actor.staffId),
      challenge: await askQuestion(tx, actor.staffId),
      have,
    });
    return agree({ options });
  });
}
