import type { Way } from '../categories/category.ts';
import type { WardCode } from '../ids.ts';
import { distanceMetres } from './distance.ts';
import { inReach } from './reach.ts';
import { type Ward, wardIn } from './ward.ts';

/** Why a request went to the ward that deals with it. */
export const ROUTING_REASONS = ['OWN_WARD_ON_DUTY', 'NEIGHBOUR_ON_DUTY', 'NOBODY_ON_DUTY'] as const;
/** One of those reasons. */
export type RoutingReason = (typeof ROUTING_REASONS)[number];

/** The ward whose lead deals with a request, why, and how far off in metres when it is a neighbour. */
export type Routing = { handledBy: WardCode; reason: RoutingReason; metres: number | null };

/**
 * Nearest group first: the ward itself, else the nearest in reach with a lead on duty today (a neighbour; by phone or online any ward), else it waits in its own ward;
 * `wards` are the network's, of which the neighbours must be members.
 */
export function route(
  wardCode: WardCode,
  wards: readonly Ward[],
  onDuty: ReadonlySet<WardCode>,
  way: Way = 'IN_PERSON',
): Routing {
  if (onDuty.has(wardCode)) return { handledBy: wardCode, reason: 'OWN_WARD_ON_DUTY', metres: null };
  const ward = wardIn(wards, wardCode);
  const neighbour = inReach(wards, ward, way).find((other) => other.code !== wardCode && onDuty.has(other.code));
  if (!neighbour) return { handledBy: wardCode, reason: 'NOBODY_ON_DUTY', metres: null };
  return {
    handledBy: neighbour.code,
    reason: 'NEIGHBOUR_ON_DUTY',
    metres: distanceMetres(ward.labelPoint, neighbour.labelPoint),
  };
}
