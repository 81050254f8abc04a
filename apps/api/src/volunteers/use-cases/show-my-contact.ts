import { agree, type Decision, refuse } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../../links/index.ts';
import { recordLook } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { openVolunteerContact, type VolunteerContact } from '../volunteer-contact.store.ts';

export const SHOW_MY_CONTACT_REFUSALS = LINK_REFUSALS;

/** A volunteer reads how we reach them; on record like every look. */
export const showMyContact = (ctx: Ctx) =>
  asVolunteer(ctx, (db, { volunteerId }) =>
    db.transaction(async (tx): Promise<Decision<VolunteerContact, LinkRefusal>> => {
      const contact = await openVolunteerContact(tx, volunteerId);
      if (!contact) return refuse('LINK_NOT_FOUND');
      await recordLook(tx, { volunteerId }, ['email', 'phone'], 'OWN_DATA');
      return agree(contact);
    }),
  );
