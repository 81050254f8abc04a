import { agree, type Decision, refuse } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../../links/index.ts';
import { recordLook } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { loadRequest, openDetails, type RequestDetails } from '../../requests/index.ts';
import { canLookAtTask } from '../task.policy.ts';

export const SHOW_TASK_DETAILS_REFUSALS = [...LINK_REFUSALS, 'ASSIGNMENT_NOT_LIVE', 'NO_PERSON_IN_IT', 'DETAILS_ERASED'] as const;
export type ShowTaskDetailsRefusal = 'ASSIGNMENT_NOT_LIVE' | 'NO_PERSON_IN_IT' | 'DETAILS_ERASED' | LinkRefusal;

/** What a volunteer needs to know; who asked on the person's behalf, and their e-mail, are not part of it. */
export type TaskDetails = Omit<RequestDetails, 'onBehalf' | 'email'>;

/** The volunteer reads whom they help and where; on record, and only from acceptance to delivery. */
export function showTaskDetails(ctx: Ctx): Promise<Decision<TaskDetails, ShowTaskDetailsRefusal>> {
  return asVolunteer(ctx, (db, volunteer) =>
    db.transaction(async (tx): Promise<Decision<TaskDetails, ShowTaskDetailsRefusal>> => {
      const request = await loadRequest(tx, volunteer.requestId, true);
      if (!request || !canLookAtTask(volunteer, request)) return refuse('ASSIGNMENT_NOT_LIVE');
      if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
      const found = await openDetails(tx, request.id);
      if (!found) return refuse('DETAILS_ERASED');
      const { onBehalf: _, email: __, ...details } = found;
      const shown = (Object.keys(details) as (keyof TaskDetails)[]).filter((field) => details[field] !== null);
      await recordLook(tx, { requestId: request.id }, shown, 'DO_THE_TASK');
      return agree(details);
    }),
  );
}
