import { linkToken } from '../src/platform/seal/index.ts';
import { aNumber } from './asking.ts';
import { aPartner, withKey } from './clients.ts';
import type { TestHouse } from './house.ts';
import { A_NEED, type Lead } from './lead.ts';
import { REFERRAL_IN, type SeenReferralIn } from './payload.ts';
import { leadOf, type Network } from './people.ts';
import { done, raw } from './scenes.ts';
import type { Variables } from './wire.ts';

/** A yes as whoever refers states it, said an hour ago. */
export const aStatedYes = (more: Variables = {}): Variables => ({
  ...{ by: 'THEMSELVES', how: 'FACE_TO_FACE', words: 'REFERRED_1', language: 'ar' },
  at: new Date(Date.now() - 3_600_000).toISOString(),
  ...more,
});

/** What an organisation says of somebody in Westminster's Vincent Square. */
export const aPerson = (more: Variables = {}): Variables => ({
  ...A_NEED,
  ...{ adult: true, phone: aNumber(), consent: aStatedYes() },
  ...more,
});

export type ReferredIn = { program: Lead; lead: Lead; referral: SeenReferralIn; requestId: string; organizationId: string };

/** Somebody whom the program of a food bank has brought to us, and the lead who deals with it. */
export async function aReferralIn(
  test: TestHouse,
  { network = 'westminster', need = {}, organizationId }: { network?: Network; need?: Variables; organizationId?: string } = {},
): Promise<ReferredIn> {
  const there = network === 'westminster';
  const partner = await aPartner(test, organizationId ? { organizationId } : {}, network);
  const program = withKey(test, partner.key);
  const { referralIn } = await done(
    program.press('createReferral', aPerson({ ...(there ? {} : { postcode: 'W10 4AA' }), ...need })),
  );
  const referral = referralIn as SeenReferralIn;
  const lead = test.api.as(there ? leadOf('Vincent Square') : leadOf("Queen's Park", network));
  return { program, lead, referral, requestId: await requestBehind(test, referral), organizationId: partner.organizationId };
}

/** The request that a referral to us became. */
export async function requestBehind({ db }: TestHouse, { id }: { id: string }): Promise<string> {
  const { rows } = await db.query<{ id: string }>('select request_id as id from referrals_in where id = $1', [raw(id)]);
  return `req_${rows[0]?.id}`;
}

/** What whoever referred finds of theirs. */
export const fromMe = async (side: { send: Lead['send'] }): Promise<SeenReferralIn[]> => {
  const { data } = await side.send(`{ referralsFromMe(first: 100) { nodes ${REFERRAL_IN} } }`);
  return ((data as { referralsFromMe?: { nodes: SeenReferralIn[] } } | null)?.referralsFromMe?.nodes ?? []) as SeenReferralIn[];
};

/** An organisation with a published address. */
export async function aReferrer(test: TestHouse, email: string | null = 'team@shelter.example'): Promise<string> {
  const { rows } = await test.db.query<{ id: string }>(
    `insert into organizations (id, name, description, email, kept_by) values (gen_random_uuid(), 'Marylebone Shelter', 'Made for a test', $1, $2) returning id`,
    [email, test.networkId()],
  );
  return `org_${rows[0]?.id}`;
}

/** The token of a referrer's link, made again from its id. */
export const tokenOf = ({ house }: TestHouse, linkId: string): string => linkToken(house.ring, raw(linkId));
