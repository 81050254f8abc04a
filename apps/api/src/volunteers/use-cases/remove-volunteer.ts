import { agree, type Decision, type RemoveReason, refuse, type VolunteerId } from '@wardwise/domain';
import { addBar } from '../../bars/index.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { param, sql } from '../../platform/sql.ts';
import { findAppealStaff } from '../../staff/index.ts';
import { saveFarewell } from '../farewell.store.ts';
import { releaseTasks } from '../release-tasks.ts';
import { canRemove } from '../volunteer.policy.ts';
import { eraseVolunteerContact, openVolunteerContact } from '../volunteer-contact.store.ts';
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
    await forgetVolunteer(tx, id);
    if (contact?.email) {
      const { email } = contact;
      await tx.asSystem(() => saveFarewell(tx, id, email, appealStaff));
      await announce(tx, { type: 'volunteer.removed.mail', volunteerId: id });
    }
    return agree(null);
  });

/** Contact and what they were known as are erased, with a receipt; what stays is an id with its offers and assignments. */
async function forgetVolunteer(tx: Tx, id: VolunteerId): Promise<void> {
  await tx.asSystem(() => eraseVolunteerContact(tx, id));
  await tx.run(sql`delete from volunteer_credentials where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)}`);
  await tx.run(sql`update volunteers set status = 'REMOVED', joined_at = 'epoch', first_name = '—', display_name = '—', ward_code = null, grid_e = null, grid_n = null,
      languages = '{}', category_keys = '{}', skill_keys = '{}', capacity = 0, on_duty = false, self_isolating = false, suspended_reason = null, suspended_at = null
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
  await tx.run(sql`insert into erasure_receipts (network_id, id, volunteer_id, rule, fields, at) values (${param(tx.networkId)}, ${param(newId())},
    ${param(id)}, 'volunteer-removed', ${param(['email', 'phone', 'displayName', 'firstName', 'ward', 'languages', 'categories', 'skills', 'credentials'])}, ${param(tx.now)})`);
}
