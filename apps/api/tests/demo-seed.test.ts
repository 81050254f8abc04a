import { holds, impossibilities, type NetworkId, type RequestId, type RequestStatus } from '@wardwise/domain';
import { beforeAll, expect, it } from 'vitest';
import { findApiClient, SANDBOX_KEY } from '../src/clients/index.ts';
import { seedDemo, seedSandbox } from '../src/demo/index.ts';
import { dbOf } from '../src/platform/context.ts';
import { loadRequest } from '../src/requests/index.ts';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { retireOnce } from '../src/worker/retire.ts';
import { openTestHouse } from './house.ts';
import { toMe } from './referrals.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const said: string[] = [];

type Kept = {
  networkId: NetworkId;
  slug: string;
  id: RequestId;
  status: RequestStatus;
  details: boolean;
  card: boolean;
  rules: string[];
};
let requests: Kept[] = [];

beforeAll(async () => {
  // The seed fills an empty database only, and every house of the tests has two networks.
  await test.db.query(
    'truncate networks, wards, local_groups, outcode_positions, data_keys, gaps, looks, erasure_receipts, outbox cascade',
  );
  await seedDemo(test.house, (line) => said.push(line));
  const { rows } = await test.db.query<Kept>(`select r.network_id as "networkId", n.slug, r.id, r.status,
      exists (select from request_details d where d.request_id = r.id) as details, exists (select from contact_cards c where c.request_id = r.id) as card,
      array(select e.rule from erasure_receipts e where e.request_id = r.id order by e.at, e.rule desc) as rules
    from help_requests r join networks n on n.id = r.network_id`);
  requests = rows;
});

const count = async (sql: string) => (await test.db.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n;

it('is as large as life: 421 volunteers, 25 leads in the big network, 300 requests, in every state that can be reached', async () => {
  expect([await count('volunteers'), await count('volunteer_contacts'), requests.length]).toEqual([421, 421, 300]);
  expect(
    await count(`staff s join networks n on n.id = s.network_id where n.slug = 'westminster' and 'WARD_LEAD' = any(s.roles)`),
  ).toBe(25);
  expect(requests.filter(({ slug }) => slug === 'north-paddington')).toHaveLength(5);
  expect(new Set(requests.map(({ status }) => status))).toEqual(
    new Set(['NEW', 'OPEN', 'ASSIGNED', 'DELIVERED', 'CLOSED', 'CANCELLED', 'DUPLICATE', 'UNMET']),
  );
  expect(await count('gaps')).toBe(requests.filter(({ status }) => status === 'UNMET').length);
  expect(said.filter((line) => /^Demo: .* volunteers, .* requests/.test(line))).toHaveLength(2);
});

it('holds of each requester what its state may hold and no more, with a receipt for what is gone', async () => {
  for (const { id, status, details, card, rules } of requests) {
    expect([id, status, { details, card }]).toEqual([id, status, holds(status)]);
    if (status === 'CLOSED') expect(rules).toEqual(['details-at-DELIVERED', 'card-at-CLOSED']);
    else expect(rules).toEqual(holds(status).details ? [] : [`details-at-${status}`]);
  }
  const sealed = [
    'request_details',
    'contact_cards',
    'volunteer_contacts',
    'staff_contacts',
    'concern_details',
    'invited_contacts',
  ];
  const records = await Promise.all(sealed.map(count));
  expect(await count('data_keys')).toBe(records.reduce<number>((sum, n) => sum + (n ?? 0), 0));
});

it('is nothing that the rules could not have made', async () => {
  for (const networkId of new Set(requests.map((request) => request.networkId))) {
    await dbOf(test.house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      for (const { id } of requests.filter((request) => request.networkId === networkId)) {
        const request = await loadRequest(tx, id, false);
        expect(request && [id, impossibilities(request)]).toEqual([id, []]);
      }
    });
  }
});

it('leaves the worker no deadline to keep and no mail to the crowd', async () => {
  expect(await keepDeadlines(test.house)).toBe(0);
  expect(
    await count(`outbox o join task_links l on l.id = (o.payload->>'linkId')::uuid join volunteers v on v.id = l.volunteer_id
      where v.joined_at < now() - interval '10 days'`),
  ).toBe(0);
});

it('has somebody who works for an organisation of the directory', async () => {
  const who = `staff s join organizations o on o.id = s.organization_id join staff_contacts c on c.staff_id = s.id`;
  expect(await count(`${who} where s.roles = '{PARTNER}' and o.name = 'Westminster Connects'`)).toBe(1);
});

it('is made once: the next start opens the same', async () => {
  await seedDemo(test.house);
  expect([await count('networks'), await count('help_requests')]).toEqual([2, 300]);
});

it('begins with the older half as numbers: all are counted, and what is left is still in every state', async () => {
  await retireOnce(test.urls.keeper);
  const { rows } = await test.db.query<{ left: number; folded: number; old: number }>(`select count(*)::int as left,
    (select sum(requests)::int from request_counts) as folded, count(*) filter (where ended_at < now() - interval '28 days')::int as old from help_requests`);
  const { left = 0, folded = 0, old } = rows[0] ?? {};
  expect([left + folded, old]).toEqual([300, 0]);
  expect(left).toBeGreaterThan(120);
  expect(folded).toBeGreaterThan(100);
  const states = await test.db.query<{ status: RequestStatus }>('select distinct status from help_requests');
  expect(new Set(states.rows.map(({ status }) => status))).toEqual(new Set(requests.map(({ status }) => status)));
  expect(await count('help_requests where ended_at is null')).toBe(
    requests.filter(({ status }) => holds(status).details || status === 'DELIVERED').length,
  );
});

it('has a sandbox for programs: three referrals to answer, by a key that opens nothing without the demo and lives on with each start', async () => {
  await seedSandbox(test.house);
  expect(await findApiClient(test.house, SANDBOX_KEY)).toBeNull();
  const program = test.api.program(SANDBOX_KEY);
  await expect(toMe(program)).resolves.toEqual([]);
  test.house.demo = true;
  try {
    const waiting = await toMe(program);
    expect(waiting.map(({ status }) => status)).toEqual(['SENT', 'SENT', 'SENT']);
    const { envelope } = await done(program.press('openReferral', { referralId: waiting[0]?.id }));
    expect(envelope).toMatchObject({ calledName: expect.stringMatching(/\S/), householdSize: expect.stringMatching(/^\d$/) });
    await done(program.press('acceptReferral', { referralId: waiting[0]?.id }));
    await done(program.press('startReferral', { referralId: waiting[0]?.id }));
    expect(await count(`help_requests where status = 'REFERRED'`)).toBe(1);
    await test.db.query('update api_keys set expires_at = now()');
    await seedSandbox(test.house);
    expect((await toMe(program)).filter(({ status }) => status === 'SENT')).toHaveLength(2);
    expect(await count(`api_clients c join organizations o on o.id = c.organization_id where o.example`)).toBe(1);
  } finally {
    test.house.demo = false;
  }
});
