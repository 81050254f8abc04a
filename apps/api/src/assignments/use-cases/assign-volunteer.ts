import {
  ASSIGN_REFUSALS,
  AssignmentId,
  agree,
  assignVolunteer as assign,
  type Decision,
  type RequestId,
  refuse,
  type SoftReason,
  type VolunteerId,
} from '@wardwise/domain';
import { rank } from '../../candidates/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId, readId } from '../../platform/ids.ts';
import { canSee, lockRequest, saveRequest } from '../../requests/index.ts';
import { holdVolunteer } from '../../volunteers/index.ts';

export const ASSIGN_VOLUNTEER_REFUSALS = [...ASSIGN_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;
export type AssignVolunteerRefusal = (typeof ASSIGN_VOLUNTEER_REFUSALS)[number];
export type AssignVolunteer = {
  requestId: string;
  volunteerId: string;
  overridden: SoftReason[];
  idempotencyKey?: string | null;
};

/** A ward lead proposes an open request to a volunteer in reach who made no offer. */
export function assignVolunteer(
  { actor, db }: Ctx,
  input: AssignVolunteer,
): Promise<Decision<{ requestId: RequestId; assignmentId: AssignmentId }, AssignVolunteerRefusal>> {
  return db.once('assignVolunteer', input, async (tx) => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    if (request.wardCode === null) return refuse('REQUEST_NOT_PLACED'); // nobody is in reach of it, which would be the wrong answer
    const volunteerId = readId<VolunteerId>('volunteer', input.volunteerId);
    // Held, so that whoever leaves at this moment has either gone or is taken off this too.
    if (volunteerId) await holdVolunteer(tx, volunteerId);
    // Whom the lead's list does not show, the lead cannot propose.
    const { known, category } = await rank(tx, request);
    const volunteer = known.get(volunteerId ?? '');
    if (!volunteer) return refuse({ code: 'VOLUNTEER_NOT_FOUND', field: 'volunteerId' });

    const assignmentId = AssignmentId(newId());
    const decision = assign(request, { volunteer, id: assignmentId, overridden: input.overridden }, category, tx.now);
    if (!decision.ok) return decision;

    await saveRequest(tx, request, decision.value);
    return agree({ requestId: request.id, assignmentId });
  });
}
