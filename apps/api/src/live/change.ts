import type { NetworkId, StaffId, WardCode } from '@wardwise/domain';

export const CHANGE_KINDS = ['REQUEST', 'VOLUNTEER', 'QUEUE_VIEW', 'EVERYTHING'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a screen is told: which record changed, by its id of the API. */
export type Change = { kind: ChangeKind; id: string | null };

/** Something may have gone unheard: ask again for everything. */
export const EVERYTHING: readonly Change[] = [{ kind: 'EVERYTHING', id: null }];

/** What the database says as a write commits: ids and codes of wards alone (`say_what_changed`). STAFF: who may hear has changed. */
export type Heard =
  | { network: NetworkId; id: string; kind: 'REQUEST' | 'VOLUNTEER' | 'STAFF'; was: Place | null }
  | { network: NetworkId; id: string; kind: 'QUEUE_VIEW'; was: { madeBy: StaffId; shared: boolean } };
/** Where it was before, if it has left there. */
type Place = { wardCode: WardCode | null; handledByWard: WardCode | null; takenBy: StaffId | null };

/** More than so many at once are told as EVERYTHING. */
const MOST_AT_ONCE = 100;

/** Both as one: each change once, and EVERYTHING says it all. */
export function joined(some: readonly Change[], more: readonly Change[]): readonly Change[] {
  const all = new Map([...some, ...more].map((change) => [`${change.kind} ${change.id}`, change]));
  return all.size > MOST_AT_ONCE || [...all.values()].some(({ kind }) => kind === 'EVERYTHING') ? EVERYTHING : [...all.values()];
}
