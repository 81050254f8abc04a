import { TODAY_KINDS, type TodayKind } from '@wardwise/domain';

/** The requests of Today under why they are there, in the order they came in; one that needs nobody any more is left out until the list is asked for again. */
export function byKind<Of extends { today: { kind?: TodayKind | null } }>(requests: Of[]): { kind: TodayKind; of: Of[] }[] {
  return TODAY_KINDS.map((kind) => ({ kind, of: requests.filter(({ today }) => today.kind === kind) })).filter(
    ({ of }) => of.length > 0,
  );
}
