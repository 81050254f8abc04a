import { lowerPlaces as lower, LOWER_PLACES_REFUSALS as RULE } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId } from '../../platform/ids.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const LOWER_PLACES_REFUSALS = [...RULE, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** Fewer volunteers will do; when those on it are all done, it is delivered and erased. */
export const lowerPlaces = (ctx: Ctx, input: OfRequest & { places: number }) =>
  changeRequest(ctx, 'lowerPlaces', input, (request, { now }) => lower(request, input.places, newId, now));
