import { agree, type Decision, refuse } from '../decision.ts';
import type { WardCode } from '../ids.ts';
import type { Ward } from './ward.ts';

/** What refuses to make two wards neighbours, or not. */
export const CHANGE_NEIGHBOUR_REFUSALS = ['WARD_NOT_FOUND', 'WARD_IS_THE_SAME'] as const;
/** One of those refusals. */
export type ChangeNeighbourRefusal = (typeof CHANGE_NEIGHBOUR_REFUSALS)[number];

/** Whether it may be said of two wards that they are neighbours, or are not: both are the network's, and two. */
export function changeNeighbour(
  wards: readonly Ward[],
  one: WardCode,
  other: WardCode,
): Decision<{ one: WardCode; other: WardCode }, ChangeNeighbourRefusal> {
  const unknown = (code: WardCode) => wards.every((ward) => ward.code !== code);
  if (unknown(one)) return refuse({ code: 'WARD_NOT_FOUND', field: 'wardCode' });
  if (unknown(other)) return refuse({ code: 'WARD_NOT_FOUND', field: 'neighbourCode' });
  if (one === other) return refuse({ code: 'WARD_IS_THE_SAME', field: 'neighbourCode' });
  return agree({ one, other });
}
