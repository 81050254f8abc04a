import { agree, type Decision, openConcern, refuse } from '@wardwise/domain';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { canSeeConcern } from '../concern.policy.ts';
import { lockConcern, saveConcern } from '../concern.store.ts';
import { type ConcernDetails, type ConcernNote, openConcernDetails, openConcernNotes } from '../concern-details.store.ts';

export const SHOW_CONCERN_REFUSALS = ['CONCERN_NOT_FOUND'] as const;
export type ShowConcernRefusal = (typeof SHOW_CONCERN_REFUSALS)[number];

/** What a look at a concern shows. */
export type ShownConcern = { concernId: string; details: ConcernDetails & { notes: ConcernNote[] } };

/** A safeguarding lead or the deputy reads a concern; the look is on record, and from the first on it is in hand. */
export function showConcern(
  { actor, db }: Ctx,
  input: { concernId: string; purpose: StaffLookPurpose },
): Promise<Decision<ShownConcern, ShowConcernRefusal>> {
  return db.transaction(async (tx): Promise<Decision<ShownConcern, ShowConcernRefusal>> => {
    const concern = await lockConcern(tx, readId('concern', input.concernId));
    if (!concern || !canSeeConcern(actor, concern)) return refuse('CONCERN_NOT_FOUND');
    const details = await openConcernDetails(tx, concern.id);
    if (!details) return refuse('CONCERN_NOT_FOUND');
    const notes = await openConcernNotes(tx, concern.id);
    await saveConcern(tx, openConcern(concern, tx.now));
    const told = Object.entries(details).flatMap(([field, words]) => (words === null ? [] : [field]));
    await recordLook(tx, { concernId: concern.id }, notes.length > 0 ? [...told, 'notes'] : told, input.purpose);
    return agree({ concernId: concern.id, details: { ...details, notes } });
  });
}
