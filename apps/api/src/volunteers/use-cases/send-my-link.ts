import { agree, type Decision, type NetworkId, refuse, type VolunteerId } from '@wardwise/domain';
import { mailsLately, makeOwnLink, renewNewestLink } from '../../links/index.ts';
import { findNetwork } from '../../networks/index.ts';
import { type Ctx, dbOf, type House } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { errorFacts } from '../../platform/log.ts';
import { announce } from '../../platform/outbox.ts';
import { readPhone } from '../../platform/phone.ts';
import { holdVolunteer } from '../volunteer.store.ts';
import { listVolunteersByPhone } from '../volunteer-contact.store.ts';

export const SEND_MY_LINK_REFUSALS = ['PHONE_MALFORMED', 'NETWORK_NOT_FOUND', 'TOO_MANY_TRIES'] as const;
export type SendMyLinkRefusal = (typeof SEND_MY_LINK_REFUSALS)[number];

/** More than this many mails with one link are not sent in an hour; the answer stays the same. */
const MAILS_AN_HOUR = 3;

/**
 * A volunteer without a link at hand says which number we hold. Whoever we know by it gets a link of theirs by mail, to what we hold about them:
 * the newest there is, or one that hangs on no task. The answer is the same where we know nobody.
 */
export async function sendMyLink(
  { house, visit }: Ctx,
  input: { network: string; phone: string },
): Promise<Decision<{ sent: true }, SendMyLinkRefusal>> {
  const phone = readPhone(input.phone);
  if (!phone) return refuse({ code: 'PHONE_MALFORMED', field: 'phone' });
  const networkId = await findNetwork(house.pool, input.network);
  if (!networkId) return refuse({ code: 'NETWORK_NOT_FOUND', field: 'network' });
  if (!(await house.rates.mayTry('FORM', visit.sender ?? null))) return refuse('TOO_MANY_TRIES');
  // After the answer, so that its time does not tell whether we know the number.
  house.afterwards.begin(() => prepare(house, networkId, phone));
  return agree({ sent: true });
}

async function prepare(house: House, networkId: NetworkId, phone: string): Promise<void> {
  try {
    await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      for (const volunteerId of await listVolunteersByPhone(tx, phone, ['APPLIED', 'APPROVED']))
        await sendOwnLink(tx, volunteerId);
    });
  } catch (error) {
    house.log.error({ network: networkId, fault: errorFacts(error) }, 'a volunteer’s link could not be made ready');
  }
}

/** Mails a volunteer a link of theirs to what we hold about them. Held, so that mails asked for at the same moment are counted one after another. */
export async function sendOwnLink(tx: Tx, volunteerId: VolunteerId): Promise<void> {
  await holdVolunteer(tx, volunteerId);
  const linkId = (await renewNewestLink(tx, volunteerId)) ?? (await makeOwnLink(tx, volunteerId));
  if ((await mailsLately(tx, linkId, ['own-page.mail'])) < MAILS_AN_HOUR) await announce(tx, { type: 'own-page.mail', linkId });
}
