import { NetworkId, REQUEST_STATUSES, type RequestStatus, StaffId, WardCode } from '@wardwise/domain';
import { runs } from '@wardwise/domain/testing';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { WARD } from '../src/demo/facts/wards.ts';
import { startApollo } from '../src/graphql.ts';
import type { Actor, Staff } from '../src/platform/actor.ts';
import { canLookAtCard, canLookAtDetails, canSee, type SeenRequest } from '../src/requests/help-request.policy.ts';
import { canLookAtTask } from '../src/tasks/task.policy.ts';
import { contextOf } from './context-of.ts';
import { type ForgedFacts, forge, forgeCard, shownByTheDatabase } from './forged.ts';
import { openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { anAcceptedTask, raw } from './scenes.ts';

const test = openTestHouse();
const WARDS = [WARD.queensPark, WARD.harrowRoad, WARD.westbourne, WARD.vincentSquare];
const NEEDS_WARD: RequestStatus[] = ['OPEN', 'ASSIGNED', 'DELIVERED', 'CLOSED'];

/** A request in either network, in any state, in a ward or in none, dealt with there or elsewhere, typed in by one of two leads. */
const anyFacts = fc.record({
  network: fc.constantFrom('westminster' as const, 'north-paddington' as const),
  status: fc.constantFrom(...REQUEST_STATUSES),
  ward: fc.option(fc.nat(3)),
  handledBy: fc.nat(3),
  takenBy: fc.option(fc.nat(1)),
});

const anyActor = fc.record({
  kind: fc.constantFrom('COORDINATOR', 'WARD_LEAD', 'WARD_LEAD', 'WARD_LEAD', 'SAFEGUARDING_LEAD', 'LINK_HOLDER'),
  network: fc.constantFrom('westminster' as const, 'north-paddington' as const),
  wards: fc.uniqueArray(fc.constantFrom(...WARDS), { maxLength: 3 }),
  staff: fc.nat(1),
});

type Facts = typeof anyFacts extends fc.Arbitrary<infer T> ? T : never;
type Anybody = typeof anyActor extends fc.Arbitrary<infer T> ? T : never;

let reads: (actor: Actor, id: string) => Promise<boolean>;
const requests = new Map<string, string>();
const takers = new Map<string, string[]>();

beforeAll(async () => {
  const apollo = await startApollo(test.house);
  reads = async (actor, id) => {
    const contextValue = contextOf(test, actor);
    const { body } = await apollo.executeOperation({ query: `{ request(id: "${id}") { id } }` }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error('the read failed');
    return (body.singleResult.data as { request: unknown }).request !== null;
  };
  for (const network of ['westminster', 'north-paddington'] as const) {
    const lead = test.api.as(leadOf("Queen's Park", network));
    const [request] = [await lead.taken({ postcode: 'W10 4HU' }), await lead.taken({ postcode: 'W10 4HU' })]; // the second is what the first may duplicate
    requests.set(network, (request as { id: string }).id);
    await forgeCard(test, (request as { id: string }).id);
    const two = await Promise.all(
      [leadOf("Queen's Park", network), leadOf('Harrow Road', network)].map((person) => test.api.find(person)),
    );
    takers.set(
      network,
      two.map(({ id }) => id),
    );
  }
});

/** The same facts as the row has them and as the policy reads them; what the table's constraints forbid is made possible. */
function meant({ network, status, ward, handledBy, takenBy }: Facts): { row: ForgedFacts; seen: SeenRequest; id: string } {
  const theirs = (at: number) =>
    (network === 'westminster' ? WARDS : WARDS.slice(0, 3))[at % (network === 'westminster' ? 4 : 3)] as string;
  const wardCode = ward !== null ? theirs(ward) : NEEDS_WARD.includes(status) ? theirs(0) : null;
  const by = takenBy === null ? null : ((takers.get(network) as string[])[takenBy] as string);
  const row = { status, ward: wardCode, handledBy: wardCode && theirs(handledBy), takenBy: by };
  const seen = {
    ...{ networkId: test.networkId(network), status, takenBy: by as StaffId | null },
    ...{ wardCode: row.ward as WardCode | null, handledByWard: row.handledBy as WardCode | null },
  };
  return { row, seen, id: requests.get(network) as string };
}

function actorOf({ kind, network, wards, staff }: Anybody): Actor {
  const networkId = test.networkId(network);
  if (kind === 'LINK_HOLDER') return { kind, networkId, linkId: 'nobody', boundElsewhere: false };
  const staffId = StaffId((takers.get(network) as string[])[staff] as string);
  return {
    kind: kind as Staff['kind'],
    networkId,
    staffId,
    sessionId: 'nobody',
    wardCodes: wards.map(WardCode),
    safeguarding: kind === 'SAFEGUARDING_LEAD',
  };
}

it('says the same in the policy, in the read shape and in the database, for any request and anybody', async () => {
  let seenOnce = 0;
  await fc.assert(
    fc.asyncProperty(anyFacts, fc.array(anyActor, { minLength: 3, maxLength: 6 }), async (facts, people) => {
      const { row, seen, id } = meant(facts);
      await forge(test, id, row);
      for (const person of people) {
        const actor = actorOf(person);
        const shown = await shownByTheDatabase(test, actor, id);
        expect(await reads(actor, id)).toBe(canSee(actor, seen));
        expect(shown.details).toBe(canLookAtDetails(actor, seen));
        expect(shown.card).toBe(canLookAtCard(actor, seen));
        seenOnce += canSee(actor, seen) ? 1 : 0;
      }
    }),
    { numRuns: runs(60, 1500) },
  );
  expect(seenOnce).toBeGreaterThan(10); // or it would prove that nobody ever sees anything
}, 600_000);

it('opens the details to a volunteer by the policy and by the database alike: theirs, from acceptance, and no other', async () => {
  const { request, neighbour } = await anAcceptedTask(test);
  const other = await anAcceptedTask(test);
  const { rows } = await test.db.query<{ volunteer_id: never }>(
    'select volunteer_id from assignments where request_id = any($1)',
    [[raw(request.id), raw(other.request.id)]],
  );
  const assignments = ['PROPOSED', 'ACCEPTED', 'STARTED', 'HANDED_BACK', 'CANCELLED'] as const;
  for (const status of assignments) {
    const ended = status === 'HANDED_BACK' || status === 'CANCELLED';
    await test.db.query(
      `update assignments set status = $2, offer_id = null, proposed_at = now(), accepted_at = case when $3 then null else now() end,
         started_at = case when $2 = 'STARTED' then now() end, ended_at = case when $4 then now() end where request_id = $1`,
      [raw(request.id), status, status === 'PROPOSED', ended],
    );
    for (const { volunteer_id: volunteerId } of rows) {
      const requestId = raw(request.id) as never;
      const actor: Actor = {
        kind: 'VOLUNTEER',
        networkId: NetworkId(test.networkId()),
        volunteerId,
        requestId,
        callOutId: null,
        linkId: neighbour.token,
      };
      const found = await test.db.query<{ status: never; volunteerId: never }>(
        'select status, volunteer_id as "volunteerId" from assignments where request_id = $1',
        [requestId],
      );
      const policy = canLookAtTask(actor, { id: requestId, networkId: test.networkId(), assignments: found.rows } as never);
      expect([status, (await shownByTheDatabase(test, actor, request.id)).details]).toEqual([status, policy]);
    }
  }
});

it('never shows one actor what another sees, though both use one prepared statement', async () => {
  const one = test.api.as(leadOf('Vincent Square'));
  const two = test.api.as(leadOf('Abbey Road'));
  const three = test.api.as(leadOf("Queen's Park", 'north-paddington'));
  const mine = [
    (await one.taken()).id,
    (await two.taken({ postcode: 'NW8 0PS' })).id,
    (await three.taken({ postcode: 'W10 4HU' })).id,
  ];
  const LIST = 'query ($first: Int!) { requests(first: $first) { nodes { id ward { code viewerLeads } viewerCan { cancel } } } }';
  type Listed = { requests: { nodes: { id: string; ward: { code: string; viewerLeads: boolean } | null }[] } };
  for (let warm = 0; warm < 3; warm++) {
    const lists = await Promise.all(
      [one, two, three].flatMap((lead) => [lead, lead, lead]).map((lead) => lead.ask<Listed>(LIST, { first: 100 })),
    );
    for (const [at, { requests: list }] of lists.entries()) {
      const ids = list.nodes.map(({ id }) => id);
      expect(mine.filter((id) => ids.includes(id))).toEqual([mine[Math.floor(at / 3)]]);
      for (const { id, ward } of list.nodes) if (mine.includes(id)) expect(ward?.viewerLeads).toBe(true);
    }
  }
});
