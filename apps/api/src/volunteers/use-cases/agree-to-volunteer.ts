import {
  agree,
  type Decision,
  agreeToVolunteer as decide,
  OWN_YES_REFUSALS,
  type OwnYesRefusal,
  refuse,
  type VolunteerId,
} from '@wardwise/domain';
import { findGuidance } from '../../guidance/index.ts';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../../links/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { announce } from '../../platform/outbox.ts';
import { listLeadsOf } from '../../staff/index.ts';
import { awaitsOwnYes, saveOwnYes } from '../handed-in.store.ts';
import { findVolunteer, holdVolunteer } from '../volunteer.store.ts';

export const AGREE_TO_VOLUNTEER_REFUSALS = [...LINK_REFUSALS, ...OWN_YES_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;

/** What somebody says by their own link whose group gave us their details. */
export type AgreeToVolunteer = { adult: boolean; guidanceId?: string | null; idempotencyKey?: string | null };

/** Somebody whom a group handed in says yes themselves; the leads of their ward hear that they wait. Whose yes we have already, of them nothing changes. */
export const agreeToVolunteer = (ctx: Ctx, input: AgreeToVolunteer) =>
  asVolunteer(ctx, (db, { volunteerId }) =>
    db.once(
      'agreeToVolunteer',
      input,
      async (tx): Promise<Decision<{ volunteerId: VolunteerId }, LinkRefusal | OwnYesRefusal>> => {
        await holdVolunteer(tx, volunteerId);
        const volunteer = await findVolunteer(tx, volunteerId);
        if (!volunteer) return refuse('LINK_NOT_FOUND');
        if (!(await awaitsOwnYes(tx, volunteerId))) return agree({ volunteerId });
        const said = { adult: input.adult, guidance: input.guidanceId ?? null };
        const decision = decide(said, (await findGuidance(tx, 'en'))?.id ?? null);
        if (!decision.ok) return decision;
        await saveOwnYes(tx, volunteerId, decision.value.guidance, ctx.language);
        const { wardCode } = volunteer;
        for (const staffId of await listLeadsOf(tx, { handledByWard: wardCode, wardCode }))
          await announce(tx, { type: 'application.received.mail', volunteerId, staffId });
        return agree({ volunteerId });
      },
    ),
  );
