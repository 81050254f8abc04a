import type { Routed } from '../wards/index.ts';
import type { Beside } from './save-request.store.ts';

/** How it was routed, as the request's row keeps it. */
export const routingOf = (routed: Routed | null): Pick<Beside, 'routingKind' | 'routingMetres' | 'onDutyFrom'> =>
  routed
    ? { routingKind: routed.reason, routingMetres: routed.metres, onDutyFrom: routed.onDutyFrom }
    : { routingKind: 'UNPLACED', routingMetres: null, onDutyFrom: null };
