import type { WardCode } from '../ids.ts';
import { distanceMetres, nearest } from './distance.ts';
import { type Ward, wardIn } from './ward.ts';

/** Why a request went to the ward that deals with it. */
export const ROUTING_REASONS = ['OWN_WARD_ON_DUTY', 'NEIGHBOUR_ON_DUTY', 'NOBODY_ON_DUTY'] as const;
/** One of those reasons. */
export type RoutingReason = (typeof ROUTING_REASONS)[number];

/** The ward whose lead deals with a request, why, and how far off in metres when it is a neighbour. */
export type Routing = { handledBy: WardCode; reason: RoutingReason; metres: number | null };

/**
 * Nearest group first: the ward itself, else its nearest neighbour with a lead on duty today, else it waits in its own ward;
 * `wards` are the network's, of which the neighbours must be members.
 */
export function route(wardCode: WardCode, wards: readonly Ward[], onDuty: ReadonlySet<WardCode>): Routing {
  if (onDuty.has(wardCode)) return { handledBy: wardCode, reason: 'OWN_WARD_ON_DUTY', metres: null };
  const ward = wardIn(wards, wardCode);
  const ready = wards.filter(
    (other) => other.code !== wardCode && ward.neighbours.includes(other.code) && onDuty.has(other.code),
  );
  const neighbour = nearest(ward, ready);
  if (!neighbour) return { handledBy: wardCode, reason: 'NOBODY_ON_DUTY', metres: null };
  return {
    handledBy: neighbour.code,
    reason: 'NEIGHBOUR_ON_DUTY',
    metres: distanceMetres(ward.labelPoint, neighbour.labelPoint),
  };
}
