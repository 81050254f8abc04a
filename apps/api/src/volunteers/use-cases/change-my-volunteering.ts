import { agree, type Decision, refuse, type VolunteerId } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../../links/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { saveWardMessages } from '../../ward-messages/index.ts';
import { saveWeekly } from '../../weekly/index.ts';
import { readSaid, SAID_REFUSALS, type Said, type SaidRefusal, saveSaid } from '../said-of-volunteer.ts';
import { findVolunteer, holdVolunteer } from '../volunteer.store.ts';

export const CHANGE_MY_VOLUNTEERING_REFUSALS = [...LINK_REFUSALS, ...SAID_REFUSALS] as const;

/** A volunteer says what they are to be known by from now on, whether they are to be asked, and whether they want the weekly mail and messages to the whole ward. */
export const changeMyVolunteering = (ctx: Ctx, input: Said & { weekly?: boolean | null; wardMessages?: boolean | null }) =>
  asVolunteer(ctx, (db, volunteer) =>
    db.transaction(async (tx): Promise<Decision<{ volunteerId: VolunteerId }, SaidRefusal | LinkRefusal>> => {
      await holdVolunteer(tx, volunteer.volunteerId);
      if (!(await findVolunteer(tx, volunteer.volunteerId))) return refuse('LINK_NOT_FOUND');
      const known = await readSaid(tx, input);
      if (!known.ok) return known;
      await saveSaid(tx, volunteer.volunteerId, known.value);
      if ((input.weekly ?? null) !== null) await saveWeekly(tx, volunteer.volunteerId, input.weekly === true);
      if ((input.wardMessages ?? null) !== null) await saveWardMessages(tx, volunteer.volunteerId, input.wardMessages === true);
      return agree({ volunteerId: volunteer.volunteerId });
    }),
  );
