import { runs } from '@wardwise/domain/testing';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { type Permissions, readPermissions } from '../src/permissions-page.ts';
import { makeSchema } from '../src/schema.ts';
import { STAFF_COOKIE } from '../src/visit.ts';
import { type AnyQuery, anyQuery, type Words } from './any-query.ts';
import { openTestHouse } from './house.ts';
import { everyId } from './matrix/sweep.ts';
import { changeUnseen } from './matrix/unseen.ts';
import type { Visitor } from './matrix/visitor.ts';
import { makeWorld, signEverybodyIn } from './matrix/world.ts';
import { NOBODY } from './nobody.ts';
import { coordinatorOf, leadOf, NETWORKS, type Person, safeguardingLeadOf, wardCalled } from './people.ts';

// Whoever may not see a thing cannot tell whether it is there: the same questions before and after all that they may not see has changed get the same bytes.

const test = openTestHouse();
let schema: GraphQLSchema;
let table: Permissions;
let words: Words;
let visitors: Visitor[];

beforeAll(async () => {
  schema = await makeSchema();
  table = readPermissions(schema);
  await signEverybodyIn(test);
  const world = await makeWorld(test, test);
  visitors = world.visitors;
  words = await wordsOf(world.sharedToken);
}, 600_000);

/** Who asks, one of each kind, and how many questions each. */
const ASKS: [string, Person | null][] = [
  ['another ward lead', leadOf('Vincent Square')],
  ['its ward lead', leadOf("Queen's Park")],
  ['its coordinator', coordinatorOf('westminster')],
  ['its safeguarding lead', safeguardingLeadOf('westminster')],
  ['same ward, other network', leadOf("Queen's Park", 'north-paddington')],
  ['a volunteer who said yes', null],
  ['a volunteer’s link in no browser yet', null],
  ['whoever asked, with somebody coming', null],
  ['a private link in no browser yet', null],
  ['somebody of a partner', null],
  ['a partner’s program with referrals', null],
  ['a referrer’s link', null],
  ['anyone', null],
];
const EACH = runs(30, 200);

it.each(ASKS)(
  '%s',
  async (name, person) => {
    const visitor = visitors.find((it) => it.name === name) as Visitor;
    const asked = fc.sample(anyQuery(schema, words), EACH);
    const before = await answers(visitor, person, asked);
    const hidden = await changeUnseen(test, table, await visitor.who());
    const after = await answers(visitor, person, asked);
    for (const [at, answer] of after.entries()) expect([asked[at]?.query, answer]).toEqual([asked[at]?.query, before[at]]);
    expect(hidden).toBeGreaterThan(0);
    expect(new Set(before).size).toBeGreaterThan(EACH / 10); // or it would prove that they are always told the same
  },
  900_000,
);

it('would tell, if it were told: whoever may see what changed is answered otherwise', async () => {
  const coordinator = visitors.find(({ name }) => name === 'its coordinator') as Visitor;
  const lead = visitors.find(({ name }) => name === 'another ward lead') as Visitor;
  const asked = [
    { query: '{ requests(first: 100) { totalCount nodes { id urgency places preferredLanguage } } }', variables: {} },
  ];
  const before = await answers(coordinator, coordinatorOf('westminster'), asked);
  await changeUnseen(test, table, await lead.who());
  expect(await answers(coordinator, coordinatorOf('westminster'), asked)).not.toEqual(before);
});

/** Every answer to the byte: over HTTP with its status where somebody signs in, otherwise as the public pages get it. */
async function answers({ send, name }: Visitor, person: Person | null, asked: AnyQuery[]): Promise<string[]> {
  const said: string[] = [];
  const cookie = person && `${STAFF_COOKIE}=${await test.api.session(person)}`;
  for (const { query, variables } of asked) {
    if (!cookie && name !== 'anyone') {
      const { status, data, errors } = await send(query, variables);
      said.push(JSON.stringify({ status, data, errors }));
      continue;
    }
    const answer = await fetch(`${test.house.publicUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    said.push(`${answer.status} ${await answer.text()}`);
  }
  return said;
}

/** Words for every argument, of what they see, of what they do not, and of what nobody has. */
async function wordsOf(token: string): Promise<Words> {
  const ids = await everyId(test);
  const none = [`req_${NOBODY}`, 'req_no', 'nothing', ''];
  const pages = await test.api
    .as(coordinatorOf('westminster'))
    .ask<Record<string, { edges: { cursor: string }[] }>>(
      '{ requests(first: 100) { edges { cursor } } volunteers(first: 100) { edges { cursor } } }',
    );
  const cursors = Object.values(pages).flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
  return {
    'request.id': [...(ids.req as string[]), ...none],
    'node.id': [...Object.values(ids).flat(), ...none],
    requestId: [...(ids.req as string[]), ...none],
    first: [1, 2, 5, 25, 100, 0, -1, 101],
    after: [null, ...cursors, 'nonsense'],
    slug: [...NETWORKS.map(({ slug }) => slug), 'nowhere'],
    token: [token, 'nobodys-token-at-all-00'],
    wardCodes: ['Vincent Square', "Queen's Park", 'Harrow Road'].map(wardCalled),
    inWardCodes: ['Vincent Square', "Queen's Park"].map(wardCalled),
    categoryKeys: ['shopping', 'post', 'nothing'],
    languages: ['ar', 'en', 'so', 'xx'],
    skillKeys: ['driving', 'nothing'],
  };
}
