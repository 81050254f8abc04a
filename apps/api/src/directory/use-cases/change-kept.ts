import { type Decision, refuse } from '@wardwise/domain';
import type { Actor } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { readId } from '../../platform/ids.ts';
import { assures, canAssure, canEdit, keepsDirectory } from '../entry.policy.ts';
import { type KeptEntry, lockEntry } from '../entry.store.ts';
import type { OfService } from './add-service.ts';

/** Who may do something with entries at all, and with which. */
type Who = { ever: (actor: Actor) => boolean; with: (actor: Actor, kept: KeptEntry) => boolean };
const KEEPERS: Who = { ever: keepsDirectory, with: (actor, { keptBy }) => canEdit(actor, keptBy) };
/** Those who may say that an entry is right, and whether there is room. */
export const ASSURERS: Who = { ever: assures, with: canAssure };

/** What a coordinator does with an entry that their network keeps: found, theirs, held until commit. */
export const workOnKept = async <C extends string>(
  { actor }: Ctx,
  tx: Tx,
  id: string,
  work: (tx: Tx, kept: KeptEntry) => Promise<Decision<OfService, C>>,
  who: Who = KEEPERS,
): Promise<Decision<OfService, C | 'SERVICE_NOT_FOUND'>> => {
  if (!who.ever(actor)) throw forbidden();
  const kept = await lockEntry(tx, readId<string>('service', id));
  if (!kept) return refuse('SERVICE_NOT_FOUND');
  if (!who.with(actor, kept)) throw forbidden();
  return work(tx, kept);
};

/** The same in a transaction of its own, for what does no harm when it is pressed twice. */
export const changeKept = <C extends string>(
  ctx: Ctx,
  id: string,
  work: (tx: Tx, kept: KeptEntry) => Promise<Decision<OfService, C>>,
  who: Who = KEEPERS,
): Promise<Decision<OfService, C | 'SERVICE_NOT_FOUND'>> => ctx.db.transaction((tx) => workOnKept(ctx, tx, id, work, who));
