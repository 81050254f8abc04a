import { agree, type Decision, refuse } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../links/index.ts';
import { recordLook } from '../looks/index.ts';
import type { Ctx } from '../platform/context.ts';
import { loadRequest, openDetails, type RequestDetails } from '../requests/index.ts';
import { canLookAtTask } from './task.policy.ts';

export const LOOK_AT_TASK_REFUSALS = [...LINK_REFUSALS, 'ASSIGNMENT_NOT_LIVE', 'NO_PERSON_IN_IT', 'DETAILS_ERASED'] as const;
export type LookAtTaskRefusal = 'ASSIGNMENT_NOT_LIVE' | 'NO_PERSON_IN_IT' | 'DETAILS_ERASED' | LinkRefusal;

/** One look of a volunteer at the person they help, from acceptance to delivery: what `pick` takes is shown and on record, and no more. */
export function openTaskDetails<T extends object>(
  ctx: Ctx,
  pick: (details: RequestDetails) => T,
): Promise<Decision<T, LookAtTaskRefusal>> {
  return asVolunteer(ctx, (db, volunteer) =>
    db.transaction(async (tx): Promise<Decision<T, LookAtTaskRefusal>> => {
      const request = await loadRequest(tx, volunteer.requestId, true);
      if (!request || !canLookAtTask(volunteer, request)) return refuse('ASSIGNMENT_NOT_LIVE');
      if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
      const found = await openDetails(tx, request.id);
      if (!found) return refuse('DETAILS_ERASED');
      const shown = pick(found);
      const fields = (Object.keys(shown) as (keyof T & string)[]).filter((field) => shown[field] !== null);
      await recordLook(tx, { requestId: request.id }, fields, 'DO_THE_TASK');
      return agree(shown);
    }),
  );
}
