import type { HelpRequest } from '@wardwise/domain';
import { isStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { openCard, openDetails } from '../requests/index.ts';
import { type KnownVolunteer, openVolunteerContact } from '../volunteers/index.ts';
import type { ConcernDetails } from './concern-details.store.ts';

type OfRequest = Pick<ConcernDetails, 'requestId' | 'personName' | 'personPhone' | 'personAddress'>;
type OfVolunteer = Pick<ConcernDetails, 'volunteerId' | 'volunteerName' | 'volunteerPhone'>;

/** What a safeguarding lead needs to reach the person, as long as we know it: erasing the request will take the request's own. The product copies; whoever raises it reads nothing. */
export async function copyOfRequest(tx: Tx, request: HelpRequest | null): Promise<OfRequest> {
  if (!request) return { requestId: null, personName: null, personPhone: null, personAddress: null };
  return tx.asSystem(async () => {
    const details = await openDetails(tx, request.id);
    const card = details ? null : await openCard(tx, request.id);
    return {
      requestId: showId('request', request.id),
      personName: (details ?? card)?.calledName ?? null,
      personPhone: (details ?? card)?.phone ?? null,
      personAddress: [details?.address, details?.postcode].filter(Boolean).join(', ') || null,
    };
  });
}

/** The same for a volunteer: leaving or being removed takes their contact. */
export async function copyOfVolunteer(tx: Tx, volunteer: KnownVolunteer | null): Promise<OfVolunteer> {
  if (!volunteer) return { volunteerId: null, volunteerName: null, volunteerPhone: null };
  const contact = await tx.asSystem(() => openVolunteerContact(tx, volunteer.id));
  return {
    volunteerId: showId('volunteer', volunteer.id),
    volunteerName: volunteer.displayName,
    volunteerPhone: contact?.phone ?? null,
  };
}

/** Who raises it, by the name they are known as. */
export async function nameOfRaiser(tx: Tx): Promise<string> {
  const { actor } = tx;
  const row = isStaff(actor)
    ? await tx.one<{ name: string }>(
        sql`select display_name as name from staff where network_id = ${param(tx.networkId)} and id = ${param(actor.staffId)}`,
      )
    : await tx.one<{ name: string }>(
        sql`select display_name as name from volunteers where network_id = ${param(tx.networkId)} and id = ${param(actor.kind === 'VOLUNTEER' ? actor.volunteerId : null)}`,
      );
  return row?.name ?? '';
}
