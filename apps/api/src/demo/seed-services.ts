import { saveOpenings } from '../directory/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { SERVICES, type ServiceFacts } from './facts/services.ts';
import { WARDS } from './facts/wards.ts';
import { insertRows } from './seed-reference.ts';

/** What whoever brings food needs to know. */
const FOOD_NEEDS_TO_KNOW = ['calledName', 'phone', 'address', 'householdSize', 'diet', 'allergies'];

/** The directory of the demo, kept by this network; every entry is marked as an example. */
export async function seedServices(tx: Tx): Promise<void> {
  const ids = SERVICES.map(() => ({ organization: newRandomId(), service: newRandomId() }));
  const idsOf = (at: number) => ids[at] as (typeof ids)[number];
  await insertRows(
    tx,
    'organizations',
    SERVICES.map((facts, at) => ({
      ...{ id: idsOf(at).organization, name: facts.organization, description: facts.about, example: true },
      ...{ kept_by: tx.networkId, website: `https://${siteOf(facts)}/`, updated_at: tx.now },
    })),
  );
  await insertRows(
    tx,
    'services',
    SERVICES.map((facts, at) => ({
      ...{ id: idsOf(at).service, organization_id: idsOf(at).organization, name: facts.name, description: facts.description },
      ...{ url: `https://${siteOf(facts)}/help`, email: `hello@${siteOf(facts)}`, phone: `+4420794602${String(at + 10)}` },
      ...{
        eligibility: facts.more?.eligibility,
        minimum_age: facts.more?.minimumAge,
        fees: facts.more?.fees,
        alert: facts.more?.alert,
      },
      ...{
        status: 'ACTIVE',
        assured_on: assuredOn(tx, facts),
        language_tags: facts.languages,
        need_keys: facts.needs,
        ways: facts.ways,
      },
      ...{ everywhere: facts.wards === 'everywhere', takes_referrals: facts.takes },
      referral_fields: facts.needs.includes('food') ? FOOD_NEEDS_TO_KNOW : ['calledName', 'phone', 'language'],
      ...{ referral_email: facts.takes === 'EMAIL' ? `referrals@${siteOf(facts)}` : null },
      ...{ capacity: facts.room?.[0] ?? null, waiting_days: facts.room?.[1] ?? null },
      ...{ capacity_as_of: facts.room ? daysAgo(tx, Math.min(facts.assuredDaysAgo ?? 0, 25)) : null, updated_at: tx.now },
    })),
  );
  const each = SERVICES.map((facts, at) => ({ facts, service_id: idsOf(at).service }));
  await insertRows(
    tx,
    'service_wards',
    each.flatMap(({ facts, service_id }) =>
      facts.wards === 'everywhere'
        ? []
        : WARDS.filter(({ name }) => facts.wards.includes(name)).map(({ code }) => ({ service_id, ward_code: code })),
    ),
  );
  await insertRows(
    tx,
    'service_schedules',
    each.flatMap(({ facts, service_id }) =>
      facts.open.map(([byday, opens_at, closes_at]) => ({
        ...{ id: newRandomId(), service_id, freq: 'WEEKLY', every: 1, byday, opens_at, closes_at },
      })),
    ),
  );
  await insertRows(
    tx,
    'service_places',
    each.flatMap(({ facts: { more }, service_id }) =>
      more?.address
        ? [
            {
              id: newRandomId(),
              location_id: newRandomId(),
              service_id,
              address: more.address,
              city: 'London',
              postcode: more.postcode,
            },
          ]
        : [],
    ),
  );
  await saveOpenings(tx, null);
}

const siteOf = ({ organization }: ServiceFacts) => `${organization.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
const daysAgo = (tx: Tx, days: number) => new Date(tx.now.getTime() - days * 86_400_000);
const assuredOn = (tx: Tx, { assuredDaysAgo }: ServiceFacts) =>
  assuredDaysAgo === null ? null : daysAgo(tx, assuredDaysAgo).toISOString().slice(0, 10);
