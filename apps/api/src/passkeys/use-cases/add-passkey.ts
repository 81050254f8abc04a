import { agree, type Decision, MOST_PASSKEYS, refuse } from '@wardwise/domain';
import { isSignedIn } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { Reading } from '../../platform/input.ts';
import { announce } from '../../platform/outbox.ts';
import { renewSession } from '../../sessions/index.ts';
import { lockCredentialsOf, savePasskey } from '../passkey.store.ts';
import { takeQuestion } from '../question.store.ts';
import { readResponse, verifyAdded } from '../webauthn.ts';

export const ADD_PASSKEY_REFUSALS = ['PASSKEY_NOT_ACCEPTED', 'PASSKEY_TOO_MANY', 'TEXT_MISSING', 'TEXT_TOO_LONG'] as const;
export type AddPasskeyRefusal = (typeof ADD_PASSKEY_REFUSALS)[number];
export type AddPasskey = { response: string; name: string };

/** How long what somebody calls their passkey may be. */
export const LONGEST_NAME = 40;

/** Keeps the passkey that the browser made; from then on the session goes by another secret, and a mail says so. */
export async function addPasskey(ctx: Ctx, input: AddPasskey): Promise<Decision<{ id: string }, AddPasskeyRefusal>> {
  const { actor, db, house, visit } = ctx;
  if (!isSignedIn(actor)) throw notSignedIn();
  const reading = new Reading<never>();
  const name = reading.text('name', input.name, LONGEST_NAME);
  if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };
  const read = readResponse(input.response);
  if (!read) return refuse('PASSKEY_NOT_ACCEPTED');
  // The question is used up although the answer is refused: a value, not a refusal, leaves this transaction.
  const added = await db.transaction(async (tx) => {
    if (!(await takeQuestion(tx, read.challenge, actor.staffId))) return 'PASSKEY_NOT_ACCEPTED' as const;
    const made = await verifyAdded(house, read);
    if (!made) return 'PASSKEY_NOT_ACCEPTED' as const;
    if ((await lockCredentialsOf(tx, actor.staffId)).length >= MOST_PASSKEYS) return 'PASSKEY_TOO_MANY' as const;
    const id = await savePasskey(tx, actor.staffId, { ...made, name });
    if (!id) return 'PASSKEY_NOT_ACCEPTED' as const;
    await announce(tx, { type: 'passkey.added.mail', staffId: actor.staffId });
    return { id, secret: await renewSession(tx, actor.sessionId) };
  });
  if (typeof added === 'string') return refuse(added);
  visit.setSession(added.secret);
  return agree({ id: added.id });
}
