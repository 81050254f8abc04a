import { agree, type Decision, refuse } from '../decision.ts';
import { atItsEnd } from './ending.ts';
import { type DuplicateRequest, type HelpRequest, isRunning } from './help-request.ts';

/** What refuses a duplicate. */
export const MARK_DUPLICATE_REFUSALS = [
  'REQUEST_ENDED',
  'REQUEST_NOT_FOUND',
  'DUPLICATE_OF_ITSELF',
  'ORIGINAL_IS_DUPLICATE',
] as const;
/** One of those refusals. */
export type MarkDuplicateRefusal = (typeof MARK_DUPLICATE_REFUSALS)[number];

/** The same need was asked for before; the original stays. A duplicate is no original, or two could end each other and nobody would be helped. */
export function markDuplicate(
  request: HelpRequest,
  original: HelpRequest,
  now: Date,
): Decision<DuplicateRequest, MarkDuplicateRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  if (original.networkId !== request.networkId) return refuse({ code: 'REQUEST_NOT_FOUND', field: 'originalId' });
  if (original.id === request.id) return refuse({ code: 'DUPLICATE_OF_ITSELF', field: 'originalId' });
  if (original.status === 'DUPLICATE') return refuse({ code: 'ORIGINAL_IS_DUPLICATE', field: 'originalId' });
  return agree({ ...atItsEnd(request, now), status: 'DUPLICATE', duplicateOf: original.id });
}
