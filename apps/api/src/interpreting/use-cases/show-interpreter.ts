import { agree, type Decision, onTheLine, type RequestId, refuse } from '@wardwise/domain';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { canSee, lockRequest } from '../../requests/index.ts';
import { findVolunteer, openVolunteerContact } from '../../volunteers/index.ts';

export const SHOW_INTERPRETER_REFUSALS = ['REQUEST_NOT_FOUND', 'VOLUNTEER_NOT_FOUND'] as const;
export type ShowInterpreterRefusal = (typeof SHOW_INTERPRETER_REFUSALS)[number];

/** Whom a lead rings to have them on the line. */
export type InterpreterShown = { firstName: string; phone: string | null };

/** The number of whoever said yes to being on the line with a lead, of whichever ward they are; the product opens it, for they may be no volunteer of that lead's. On record like every look. */
export function showInterpreter(
  { actor, db }: Ctx,
  input: { requestId: string; purpose: StaffLookPurpose },
): Promise<Decision<InterpreterShown, ShowInterpreterRefusal>> {
  return db.transaction(async (tx) => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    const assignment = onTheLine(request);
    const volunteer = assignment && (await findVolunteer(tx, assignment.volunteerId));
    const contact = volunteer && (await tx.asSystem(() => openVolunteerContact(tx, volunteer.id)));
    if (!contact) return refuse('VOLUNTEER_NOT_FOUND');
    await recordLook(tx, { volunteerId: volunteer.id }, ['phone'], input.purpose);
    return agree({ firstName: volunteer.firstName, phone: contact.phone });
  });
}
