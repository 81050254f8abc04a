import {
  ASSIGNMENT_REFUSALS,
  type AssignmentId,
  agree,
  cancelAssignment as cancel,
  type Decision,
  type RequestId,
  refuse,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee, findRequestOf, lockRequest, saveRequest } from '../../requests/index.ts';

export const CANCEL_ASSIGNMENT_REFUSALS = [...ASSIGNMENT_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
export type CancelAssignmentRefusal = (typeof CANCEL_ASSIGNMENT_REFUSALS)[number];
export type CancelAssignment = { assignmentId: string; idempotencyKey?: string | null };

/** The lead takes a volunteer off a request: the place is free again, and the volunteer hears so. */
export function cancelAssignment(
  { actor, db }: Ctx,
  input: CancelAssignment,
): Promise<Decision<{ requestId: RequestId }, CancelAssignmentRefusal>> {
  return db.once('cancelAssignment', input, async (tx) => {
    const assignmentId = readId<AssignmentId>('assignment', input.assignmentId);
    const request = await lockRequest(tx, await findRequestOf(tx, 'assignments', assignmentId));
    if (!request || !assignmentId || !canSee(actor, request)) return refuse('ASSIGNMENT_NOT_FOUND');

    const decision = cancel(request, assignmentId, tx.now);
    if (!decision.ok) return decision;

    await saveRequest(tx, request, decision.value);
    return agree({ requestId: request.id });
  });
}
