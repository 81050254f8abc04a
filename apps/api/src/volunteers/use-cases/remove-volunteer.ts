import { agree, type Decision, type RemoveReason, refuse } from '@wardwise/domain';
import { addBar } from '../../bars/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { announce } from '../../platform/outbox.ts';
import { findAppealStaff } from '../../staff/index.ts';
import { saveFarewell } from '../farewell.store.ts';
import { forgetVolunteer } from '../forget-volunteer.ts';
import { releaseTasks } from '../release-tasks.ts';
import { canRemove } from '../volunteer.policy.ts';
import { openVolunteerContact } from '../volunteer-contact.store.ts';
import { changeStanding, type OfVolunteer } from './change-standing.ts';

export const REMOVE_VOLUNTEER_REFUSALS = ['VOLUNTEER_NOT_FOUND', 'NOBODY_TO_APPEAL_TO', ...IDEMPOTENCY_REFUSALS] as const;

/** A coordinator or a safeguarding lead removes a volunteer for good: what we knew of them is erased, a mark on the bar list stays, and they are told whom to ask to look again. */
export const removeVolunteer = (ctx: Ctx, input: OfVolunteer & { reason: RemoveReason }) =>
  changeStanding(ctx, 'removeVolunteer', input, canRemove, async ({ id }, tx): Promise<Decision<null, 'NOBODY_TO_APPEAL_TO'>> => {
    const appealStaff = await findAppealStaff(tx);
    if (!appealStaff) return refuse('NOBODY_TO_APPEAL_TO');
    await releaseTasks(tx, id);
    const contact = await tx.asSystem(() => openVolunteerContact(tx, id));
    if (contact) await addBar(tx, contact, input.reason);
    await forgetVolunteer(tx, id, { status: 'REMOVED', reason: input.reason });
    if (contact?.email) {
      const { email } = contact;
      await tx.asSystem(() => saveFarewell(tx, id, email, appealStaff));
      await announce(tx, { type: 'volunteer.removed.mail', volunteerId: id });
    }
    return agree(null);
  });
