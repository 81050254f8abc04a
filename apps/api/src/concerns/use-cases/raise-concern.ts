import {
  type AtRisk,
  agree,
  type Decision,
  type RaisedConcern,
  type RefusalCode,
  type RequestId,
  refuse,
  type StaffId,
  type VolunteerId,
} from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS } from '../../links/index.ts';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx, Db } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newRandomId, readId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { announce } from '../../platform/outbox.ts';
import { canSee, loadRequest } from '../../requests/index.ts';
import { canSeeVolunteer, findVolunteer } from '../../volunteers/index.ts';
import { addConcern, listReaders } from '../concern.store.ts';
import { saveConcernDetails } from '../concern-details.store.ts';
import { copyOfRequest, copyOfVolunteer, nameOfRaiser } from '../copy.ts';
import { listSubjects } from '../list-subjects.ts';

export const RAISE_CONCERN_REFUSALS = [
  'TEXT_MISSING',
  'REQUEST_NOT_FOUND',
  'VOLUNTEER_NOT_FOUND',
  'LEAD_NOT_FOUND',
  ...LINK_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
] as const;
export type RaiseConcernRefusal = (typeof RAISE_CONCERN_REFUSALS)[number];

/** What worries somebody, who is at risk, whom it is about; `reach` is how they can be reached, if they want to be. */
export type RaiseConcern = {
  worry: string;
  atRisk: AtRisk;
  dangerNow: boolean;
  reach?: string | null;
  aboutStaffId?: string | null;
  requestId?: string | null;
  volunteerId?: string | null;
  idempotencyKey?: string | null;
};

/** Whether anybody is there to read it. */
export type Raised = { heard: boolean };

const LONGEST = { worry: 4000, reach: 200 };

/** A lead, or a volunteer by their own link, says that they are worried about somebody; sealed at once, and seen by them no more. */
export function raiseConcern(ctx: Ctx, input: RaiseConcern): Promise<Decision<Raised, RaiseConcernRefusal>> {
  if (isStaff(ctx.actor)) return ctx.db.once('raiseConcern', input, (tx) => raise(tx, input));
  return asVolunteer(ctx, (db: Db, { requestId }) =>
    db.once('raiseConcern', input, (tx) => raise(tx, { ...input, requestId, volunteerId: null })),
  );
}

async function raise(tx: Tx, input: RaiseConcern): Promise<Decision<Raised, RaiseConcernRefusal>> {
  const reading = new Reading<RefusalCode>();
  const worry = reading.text('worry', input.worry, LONGEST.worry);
  const reach = reading.optionalText('reach', input.reach, LONGEST.reach);
  if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as { code: 'TEXT_MISSING'; field: string }[] };

  const { actor } = tx;
  const staff = isStaff(actor);
  const aboutStaff = input.aboutStaffId ? readId<StaffId>('staff', input.aboutStaffId) : null;
  const subject = input.aboutStaffId ? (await listSubjects(tx)).find(({ id }) => id === aboutStaff) : undefined;
  if (input.aboutStaffId && !subject) return refuse({ code: 'LEAD_NOT_FOUND', field: 'aboutStaffId' });

  // A volunteer's link names the request; a lead names one they see.
  const named = staff && input.requestId ? readId<RequestId>('request', input.requestId) : (input.requestId as RequestId | null);
  const request = named ? await loadRequest(tx, named, true) : null;
  if (input.requestId && (!request || (staff && !canSee(actor, request))))
    return refuse({ code: 'REQUEST_NOT_FOUND', field: 'requestId' });
  const volunteer = input.volunteerId ? await findVolunteer(tx, readId<VolunteerId>('volunteer', input.volunteerId)) : null;
  if (input.volunteerId && (!volunteer || !canSeeVolunteer(actor, volunteer)))
    return refuse({ code: 'VOLUNTEER_NOT_FOUND', field: 'volunteerId' });

  const concern: RaisedConcern = {
    ...{ id: newRandomId(), networkId: tx.networkId, raisedAt: tx.now, atRisk: input.atRisk, dangerNow: input.dangerNow },
    ...{ aboutStaff, status: 'RAISED', openedAt: null, closedAt: null, outcome: null },
  };
  await addConcern(tx, concern, staff ? 'STAFF' : 'VOLUNTEER');
  await saveConcernDetails(tx, concern.id, {
    ...{ worry, reach, raiser: await nameOfRaiser(tx), subject: subject?.displayName ?? null },
    ...(await copyOfRequest(tx, request)),
    ...(await copyOfVolunteer(tx, volunteer)),
  });
  const readers = await listReaders(tx, aboutStaff);
  for (const staffId of readers) await announce(tx, { type: 'concern.raised.mail', concernId: concern.id, staffId });
  return agree({ heard: readers.length > 0 });
}
