import { agree, type Decision, refuse } from '../decision.ts';
import { atItsEnd } from './ending.ts';
import { type DuplicateRequest, type HelpRequest, isRunning } from './help-request.ts';
import type { RequestStatus } from './request-status.ts';

/** What refuses a duplicate. */
export const MARK_DUPLICATE_REFUSALS = [
  'REQUEST_ENDED',
  'REQUEST_NOT_FOUND',
  'DUPLICATE_OF_ITSELF',
  'NO_PERSON_IN_IT',
  'IS_INTERPRETING',
  'ORIGINAL_IS_DUPLICATE',
  'ORIGINAL_HAS_ENDED',
] as const;
/** One of those refusals. */
export type MarkDuplicateRefusal = (typeof MARK_DUPLICATE_REFUSALS)[number];

/** Endings after which nobody would help: a duplicate of one of these would be lost. */
const GAVE_NO_HELP: readonly RequestStatus[] = ['CANCELLED', 'UNMET', 'SIGNPOSTED', 'REFERRED'];

/** The same need was asked for before; the original stays. A duplicate is no original, or two could end each other and nobody would be helped. */
export function markDuplicate(
  request: HelpRequest,
  original: HelpRequest,
  now: Date,
): Decision<DuplicateRequest, MarkDuplicateRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  if (request.interpreting !== null) return refuse('IS_INTERPRETING');
  if (original.networkId !== request.networkId) return refuse({ code: 'REQUEST_NOT_FOUND', field: 'originalId' });
  if (original.id === request.id) return refuse({ code: 'DUPLICATE_OF_ITSELF', field: 'originalId' });
  // A person is not helped by the volunteers who come to an organisation.
  if ((original.askingServiceId === null) !== (request.askingServiceId === null))
    return refuse({ code: 'NO_PERSON_IN_IT', field: 'originalId' });
  // It ends with the request that it is for, and so would this.
  if (original.interpreting !== null) return refuse({ code: 'IS_INTERPRETING', field: 'originalId' });
  if (original.status === 'DUPLICATE') return refuse({ code: 'ORIGINAL_IS_DUPLICATE', field: 'originalId' });
  if (GAVE_NO_HELP.includes(original.status)) return refuse({ code: 'ORIGINAL_HAS_ENDED', field: 'originalId' });
  return agree({ ...atItsEnd(request, now), status: 'DUPLICATE', duplicateOf: original.id });
}
