import { agree, type Decision, refuse } from '@wardwise/domain';
import { isSignedIn } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { readId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { announce } from '../../platform/outbox.ts';
import { param, sql } from '../../platform/sql.ts';
import { LONGEST_NAME } from './add-passkey.ts';

export const REMOVE_PASSKEY_REFUSALS = ['PASSKEY_NOT_FOUND'] as const;
export type RemovePasskeyRefusal = (typeof REMOVE_PASSKEY_REFUSALS)[number];
export const RENAME_PASSKEY_REFUSALS = ['PASSKEY_NOT_FOUND', 'TEXT_MISSING', 'TEXT_TOO_LONG'] as const;
export type RenamePasskeyRefusal = (typeof RENAME_PASSKEY_REFUSALS)[number];

/** Calls one of one's own passkeys something else. */
export async function renamePasskey(
  { actor, db }: Ctx,
  input: { passkeyId: string; name: string },
): Promise<Decision<{ id: string }, RenamePasskeyRefusal>> {
  if (!isSignedIn(actor)) throw notSignedIn();
  const reading = new Reading<never>();
  const name = reading.text('name', input.name, LONGEST_NAME);
  if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };
  return db.transaction(async (tx) => {
    const row = await tx.one<{
      id: string;
    }>(sql`update passkeys set name = ${param(name)} where network_id = ${param(tx.networkId)}
      and staff_id = ${param(actor.staffId)} and id = ${param(readId('passkey', input.passkeyId))}::uuid returning id`);
    return row ? agree(row) : refuse('PASSKEY_NOT_FOUND');
  });
}

/** Removes one of one's own passkeys: it signs in no more, at once, and a mail says so. Link and code by e-mail remain. */
export async function removePasskey(
  { actor, db }: Ctx,
  input: { passkeyId: string },
): Promise<Decision<{ removed: true }, RemovePasskeyRefusal>> {
  if (!isSignedIn(actor)) throw notSignedIn();
  return db.transaction(async (tx) => {
    const row = await tx.one(sql`delete from passkeys where network_id = ${param(tx.networkId)}
      and staff_id = ${param(actor.staffId)} and id = ${param(readId('passkey', input.passkeyId))}::uuid returning id`);
    if (!row) return refuse('PASSKEY_NOT_FOUND');
    await announce(tx, { type: 'passkey.removed.mail', staffId: actor.staffId });
    return agree({ removed: true });
  });
}
