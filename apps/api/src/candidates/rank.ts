import { type Category, type HelpRequest, inReach, type Ranking, rankCandidates, type Ward, wardIn } from '@wardwise/domain';
import { findCategory } from '../categories/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type KnownVolunteer, listVolunteersIn } from '../volunteers/index.ts';
import { listWards } from '../wards/index.ts';

/** A ranking with what it was made from. */
export type Ranked = { ranking: Ranking; wards: Ward[]; category: Category; known: Map<string, KnownVolunteer> };

/** Ranks everybody in reach of a request, not a page of them; nobody is while it is in no ward. */
export async function rank(tx: Tx, request: HelpRequest): Promise<Ranked> {
  const wards = await listWards(tx);
  const category = await findCategory(tx, request.categoryKey);
  if (!category) throw new Error('a request without its category');
  const reach = request.wardCode === null ? [] : inReach(wards, wardIn(wards, request.wardCode), request.way);
  const volunteers = await listVolunteersIn(
    tx,
    reach.map((ward) => ward.code),
    request.id,
  );
  return {
    ranking: rankCandidates(request, category, volunteers, wards, tx.now),
    wards,
    category,
    known: new Map(volunteers.map((it) => [it.id, it])),
  };
}
