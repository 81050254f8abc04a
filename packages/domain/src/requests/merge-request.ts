import { agree, type Decision, refuse } from '../decision.ts';
import type { RequestId, StaffId } from '../ids.ts';
import { isLive, type LiveAssignment } from './assignment.ts';
import type { DuplicateRequest, HelpRequest } from './help-request.ts';
import { MARK_DUPLICATE_REFUSALS, type MarkDuplicateRefusal, markDuplicate } from './mark-duplicate.ts';

/** For how many minutes a merge can be undone; then the request ends as a duplicate and is erased. */
export const MERGE_MINUTES = 15;

/** A request that is set aside for another one: it still runs, and ends as its duplicate when the time is over. */
export type Merge = { requestId: RequestId; originalId: RequestId; mergedBy: StaffId; mergedAt: Date; endsAt: Date };

/** What refuses a merge. */
export const MERGE_REFUSALS = [...MARK_DUPLICATE_REFUSALS, 'BEING_MERGED'] as const;
/** One of those refusals. */
export type MergeRefusal = (typeof MERGE_REFUSALS)[number];

/** Sets a request aside for the one that stays; what could not be marked as its duplicate now cannot be merged, nor into one that is set aside itself. */
export function mergeRequest(
  request: HelpRequest,
  original: HelpRequest,
  merging: { request: boolean; original: boolean },
  by: StaffId,
  now: Date,
): Decision<Merge, MergeRefusal> {
  const ended = markDuplicate(request, original, now);
  if (!ended.ok) return ended;
  if (merging.request) return refuse('BEING_MERGED');
  if (merging.original) return refuse({ code: 'ORIGINAL_IS_DUPLICATE', field: 'originalId' });
  const endsAt = new Date(now.getTime() + MERGE_MINUTES * 60_000);
  return agree({ requestId: request.id, originalId: original.id, mergedBy: by, mergedAt: now, endsAt });
}

/** What refuses that a merge is finished: the request goes on, as if it had not been merged. */
export type FinishMergeRefusal = MarkDuplicateRefusal | 'GOES_ON';

/** When its time is over: the duplicate ends. One that a volunteer has taken since goes on, and so does one whose original ended without help. */
export function finishMerge(
  request: HelpRequest,
  original: HelpRequest,
  merge: Pick<Merge, 'mergedAt'>,
  now: Date,
): Decision<DuplicateRequest, FinishMergeRefusal> {
  if (request.assignments.some((assignment) => isLive(assignment) && begunAt(assignment) > merge.mergedAt))
    return refuse('GOES_ON');
  return markDuplicate(request, original, now);
}

const begunAt = (assignment: LiveAssignment): Date =>
  assignment.status === 'PROPOSED' ? assignment.proposedAt : assignment.acceptedAt;
