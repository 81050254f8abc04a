import {
  addDays,
  dayIn,
  envelopeOf,
  KEY_DAYS,
  makeApiClient,
  type NetworkId,
  type NewApiClient,
  REFERRAL_FIELDS,
  type ReferredTo,
  type RequestId,
  type SaidReferralConsent,
  type StaffId,
  sendReferral,
  TIME_ZONE,
} from '@wardwise/domain';
import { addSandbox, keepSandbox } from '../clients/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { addReferral, findServiceToReferTo, saveEnvelope } from '../referrals/index.ts';
import { loadRequest, openDetails } from '../requests/index.ts';
import { agreed } from './agreed.ts';
import { SPEAKS_FOR } from './facts/services.ts';
import { WARD } from './facts/wards.ts';
import { NETWORKS } from './people.ts';

/** What is asked for a referral alone, and how long ago it was sent: one for each that waits for an answer. */
const REFERRED = [
  { hoursAgo: 1, householdSize: '4', diet: 'Halal', allergies: null },
  { hoursAgo: 5, householdSize: '1', diet: null, allergies: 'Peanuts' },
  { hoursAgo: 20, householdSize: '2', diet: 'Vegetarian', allergies: null },
];
/** Wards through whose queue the first walk leads: they stay as they are told of. */
const NOT_FROM = [WARD.vincentSquare, WARD.churchStreet];

/** A partner's program for whoever tries the API out, with a key that everybody knows and referrals to answer; made once, and its key lives on with each start. */
export async function seedSandbox(house: House): Promise<void> {
  const { rows } = await house.pool.query<{ id: NetworkId }>('select id from networks where slug = $1', [NETWORKS[0]?.slug]);
  const networkId = rows[0]?.id;
  if (!networkId) return;
  await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    if (await keepSandbox(tx)) return;
    const [staffId, service] = [await findCoordinator(tx), await findService(tx)];
    if (!staffId || !service) return;
    const program: NewApiClient = {
      ...{ name: 'Sandbox', wardCodes: [], days: KEY_DAYS.most, organizationId: service.organizationId },
      kind: 'PARTNER',
      scopes: ['SERVICES_READ', 'REFERRALS_READ', 'REFERRALS_WRITE'],
    };
    await addSandbox(tx, agreed(makeApiClient(program, { wards: [], organizationKnown: true })), staffId);
    const requests = await listRequests(tx);
    for (const [at, asked] of REFERRED.entries()) {
      const request = requests[at];
      if (request) await refer(tx, request, service, asked, staffId);
    }
  });
}

async function findCoordinator(tx: Tx): Promise<StaffId | null> {
  const row = await tx.one<{ id: StaffId }>(sql`select id from staff where network_id = ${param(tx.networkId)}
    and left_at is null and 'COORDINATOR' = any(roles) order by display_name limit 1`);
  return row?.id ?? null;
}

async function findService(tx: Tx): Promise<ReferredTo | null> {
  const row = await tx.one<{ id: string }>(sql`select s.id from services s join organizations o on o.id = s.organization_id
    where o.name = ${param(SPEAKS_FOR)} and o.example and s.takes_referrals = 'API' limit 1`);
  return findServiceToReferTo(tx, row?.id ?? null);
}

type Waiting = { id: RequestId; takenAt: Date };

/** Those that wait, of what a food bank can help with first, and where nobody has offered yet. */
const listRequests = (tx: Tx): Promise<Waiting[]> =>
  tx.rows<Waiting>(sql`select r.id, r.taken_at as "takenAt" from help_requests r
    where r.network_id = ${param(tx.networkId)} and r.status = 'OPEN' and r.ward_code <> all(${param(NOT_FROM)}::text[])
    order by r.category_key <> 'shopping', exists (select from offers o where o.network_id = r.network_id and o.request_id = r.id), r.taken_at desc, r.id
    limit ${param(REFERRED.length)}`);

/** Sends one as a lead would, so long ago, or half as long ago as it was asked for. */
async function refer(
  today: Tx,
  { id: requestId, takenAt }: Waiting,
  service: ReferredTo,
  asked: (typeof REFERRED)[number],
  sentBy: StaffId,
) {
  const { hoursAgo, ...said } = asked;
  const agoMs = Math.min(hoursAgo * 3_600_000, (today.now.getTime() - takenAt.getTime()) / 2);
  const tx = { ...today, now: new Date(today.now.getTime() - agoMs) };
  const [request, details] = [await loadRequest(tx, requestId, true), await tx.asSystem(() => openDetails(tx, requestId))];
  if (!request || !details) throw new Error('the sandbox lost its request');
  const yes: SaidReferralConsent = {
    ...{ by: 'THEMSELVES', how: 'BY_PHONE', words: 'REFERRAL_1', language: 'en' },
    fields: [...REFERRAL_FIELDS],
    until: addDays(dayIn(TIME_ZONE, tx.now), 90),
  };
  const referral = agreed(sendReferral(request, service, [], yes, newRandomId(), tx.now));
  await addReferral(tx, referral, sentBy);
  await saveEnvelope(tx, referral.id, envelopeOf(referral.fields, referral.consent.fields, { ...details, ...said }));
}
