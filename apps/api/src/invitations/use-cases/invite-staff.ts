import {
  agree,
  type Decision,
  isStaffLanguage,
  type PageLanguage,
  refuse,
  STAFF_PLACE_REFUSALS,
  type StaffId,
  type StaffRole,
  staffPlace,
  type WardCode,
} from '@wardwise/domain';
import { isOrganizationKnown } from '../../clients/index.ts';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newRandomId, readId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { announce } from '../../platform/outbox.ts';
import {
  areWards,
  canKeepStaff,
  isEmail,
  isKnownEmail,
  LONGEST_STAFF_NAME,
  listCoordinators,
  lockStaffFor,
} from '../../staff/index.ts';
import { isInvited, saveInvitation, sendInvitation } from '../invitation.store.ts';

export const INVITE_STAFF_REFUSALS = [
  ...STAFF_PLACE_REFUSALS,
  ...(['WARD_NOT_FOUND', 'EMAIL_MALFORMED', 'EMAIL_TAKEN', 'ALREADY_INVITED', 'LANGUAGE_UNKNOWN', 'TEXT_MISSING'] as const),
  ...(['PARTNER_ORGANIZATION_MISSING', 'ORGANIZATION_NOT_FOUND'] as const),
  ...IDEMPOTENCY_REFUSALS,
] as const;
export type InviteStaffRefusal = (typeof INVITE_STAFF_REFUSALS)[number];
export type InviteStaff = {
  displayName: string;
  email: string;
  roles: StaffRole[];
  wardCodes: string[];
  organizationId?: string | null;
  pageLanguage: string;
  idempotencyKey?: string | null;
};

/** A coordinator invites somebody new: a mail with a link, for a week and for one use. The other coordinators hear of a new coordinator. */
export function inviteStaff({ actor, db }: Ctx, input: InviteStaff): Promise<Decision<{ id: string }, InviteStaffRefusal>> {
  return db.once('inviteStaff', input, async (tx) => {
    if (!isStaff(actor) || !canKeepStaff(actor, tx.networkId)) throw forbidden();
    const reading = new Reading<'EMAIL_MALFORMED' | 'LANGUAGE_UNKNOWN'>();
    const displayName = reading.text('displayName', input.displayName, LONGEST_STAFF_NAME);
    if (!isEmail(input.email)) reading.refuse('EMAIL_MALFORMED', 'email');
    if (!isStaffLanguage(input.pageLanguage)) reading.refuse('LANGUAGE_UNKNOWN', 'pageLanguage');
    const place = staffPlace({ roles: input.roles, wardCodes: input.wardCodes as WardCode[] });
    if (reading.refusals.length > 0 || !place.ok)
      return { ok: false, refusals: [...reading.refusals, ...(place.ok ? [] : place.refusals)] } as never;
    // Held, so that two who invite the same person are told so one after the other.
    if (!(await lockStaffFor(tx, actor.staffId))) throw forbidden();
    const impossible = await whyNot(tx, input.email, place.value.wardCodes);
    if (impossible) return impossible;
    const { roles, wardCodes } = place.value;
    const organization = roles.includes('PARTNER') ? await organizationOf(tx, input.organizationId) : agree(null);
    if (!organization.ok) return organization;
    const organizationId = organization.value;
    const about = {
      roles: [...roles],
      wardCodes: [...wardCodes],
      organizationId,
      pageLanguage: input.pageLanguage as PageLanguage,
    };
    const staffId = newRandomId() as StaffId;
    const id = await saveInvitation(tx, { kind: 'JOIN', staffId, invitedBy: actor.staffId, ...about }, displayName, input.email);
    await sendInvitation(tx, id, actor.staffId);
    if (roles.includes('COORDINATOR'))
      for (const other of await listCoordinators(tx))
        if (other !== actor.staffId) await announce(tx, { type: 'coordinator-invited.mail', invitationId: id, staffId: other });
    return agree({ id });
  });
}

async function whyNot(tx: Tx, email: string, wardCodes: readonly WardCode[]) {
  if (!(await areWards(tx, wardCodes))) return refuse({ code: 'WARD_NOT_FOUND' as const, field: 'wardCodes' });
  if (await isKnownEmail(tx, email)) return refuse({ code: 'EMAIL_TAKEN' as const, field: 'email' });
  if (await isInvited(tx, email)) return refuse({ code: 'ALREADY_INVITED' as const, field: 'email' });
  return null;
}

/** For whom somebody of a partner works: an organisation of the directory. */
async function organizationOf(tx: Tx, said: string | null | undefined) {
  if (!said) return refuse({ code: 'PARTNER_ORGANIZATION_MISSING' as const, field: 'organizationId' });
  const id = readId<string>('organization', said);
  if (id === null || !(await isOrganizationKnown(tx, id)))
    return refuse({ code: 'ORGANIZATION_NOT_FOUND' as const, field: 'organizationId' });
  return agree(id);
}
