import { REFERRAL_SCOPES, type StaffId } from '@wardwise/domain';
import { runs } from '@wardwise/domain/testing';
import fc from 'fast-check';
import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { startApollo } from '../src/graphql.ts';
import type { Actor, Staff } from '../src/platform/actor.ts';
import type { Ctx } from '../src/platform/context.ts';
import { costOf, MOST } from '../src/platform/limits/index.ts';
import { answerAsText } from '../src/platform/shapes/index.ts';
import { makeSchema } from '../src/schema.ts';
import { type AnyQuery, anyQuery, everyField, OWN_CODE, type Words } from './any-query.ts';
import { anArrangement, nextOf } from './arrangements.ts';
import { contextOf } from './context-of.ts';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { NOBODY } from './nobody.ts';
import {
  coordinatorOf,
  leadOf,
  NETWORKS,
  type Network,
  type Person,
  safeguardingLeadOf,
  secondLead,
  wardCalled,
} from './people.ts';
import { aReferralIn } from './referrals-in.ts';
import { aClosedRequest, aDeliveredTask, anOfferedRequest, aProposedTask, done, followUpOf, raw } from './scenes.ts';
import { anEntry } from './services.ts';
import { aVolunteer } from './volunteers.ts';

// One compiler, two ways to answer: PostgreSQL's text and graphql-js must say the same to the byte, to everybody.

const test = openTestHouse();
let schema: GraphQLSchema;
let byObjects: (asked: AnyQuery, contextValue: Ctx) => Promise<{ asOne: string; withoutCost: string }>;
let people: Ctx[];
let words: Words;
/** Whom somebody was referred to, and who has brought us somebody. */
let organizationId: string;

/** What a name may hold and JSON must escape, or must not. */
const NASTY = 'Q"uo\\te /</script> \b\f\n\r\t\u0001\u001f\u007f é ابن \u2028\u2029 😀';

beforeAll(async () => {
  await makeLife();
  schema = await makeSchema();
  const apollo = await startApollo(test.house);
  byObjects = async ({ query, variables }, contextValue) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('an incremental answer');
    const { errors, data, extensions } = body.singleResult;
    return { asOne: `${JSON.stringify({ errors, data, extensions })}\n`, withoutCost: `${JSON.stringify({ errors, data })}\n` };
  };
  people = await everyKind();
  words = await wordsOf();
});

/** Requests in every corner: closed with all that hangs on them, gone on from, proposed, offered, not placed; in both networks. */
async function makeLife(): Promise<void> {
  await aClosedRequest(test);
  await aProposedTask(test);
  await anOfferedRequest(test);
  const before = await aDeliveredTask(test);
  const next = { categoryKey: 'shopping', way: 'IN_PERSON', note: 'Once more', urgency: 'TODAY', consent: A_NEED.consent };
  await done(before.lead.followUp(followUpOf(before.request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next }));
  await before.lead.taken({ postcode: 'SW1P 9ZZ', neededBy: '2027-02-01' });
  await done(before.lead.raise());
  await done(test.api.as(coordinatorOf('westminster')).remove((await aVolunteer(test, { ward: 'Abbey Road' })).id));
  const there = test.api.as(leadOf("Queen's Park", 'north-paddington'));
  const request = await there.taken({ postcode: 'W10 4HU', places: 3 });
  const volunteer = await aVolunteer(test, { network: 'north-paddington' });
  await done(there.assign(request.id, volunteer.id, ['OFF_DUTY', 'AT_CAPACITY']));
  await aVolunteer(test, { ward: 'Pimlico South' });
  const arranged = await anArrangement(test);
  await nextOf(test, arranged);
  organizationId = raw(arranged.organizationId);
  await aReferralIn(test, { organizationId: arranged.organizationId });
  await anEntry(test);
  await test.db.query('update volunteers set first_name = first_name || $1, display_name = display_name || $1', [NASTY]);
}

const SOMEBODY = { staffId: NOBODY as StaffId, sessionId: 'nobody' };

/** Two of every kind of actor, one in each network and one to each language. */
async function everyKind(): Promise<Ctx[]> {
  const staff = await Promise.all(
    [
      ...[leadOf('Vincent Square'), leadOf("Queen's Park", 'north-paddington'), secondLead],
      ...NETWORKS.flatMap(({ slug }) => [coordinatorOf(slug), safeguardingLeadOf(slug)]),
    ].map(asStaff),
  );
  const { rows } = await test.db.query<never>(
    `select distinct on (network_id) 'VOLUNTEER' as kind, network_id as "networkId", volunteer_id as "volunteerId", request_id as "requestId",
       call_out_id as "callOutId", id as "linkId" from task_links`,
  );
  const strangers = NETWORKS.flatMap(({ slug }): Actor[] => [
    { kind: 'ANYONE', networkId: null },
    { kind: 'LINK_HOLDER', networkId: test.networkId(slug), linkId: 'nobody', boundElsewhere: false },
    { kind: 'SYSTEM', networkId: test.networkId(slug) },
    { kind: 'PARTNER', networkId: test.networkId(slug), ...SOMEBODY, organizationId, scopes: [...REFERRAL_SCOPES] },
  ]);
  return [...staff, ...(rows as Actor[]), ...strangers].map((actor, n) => contextOf(test, actor, n % 2 === 0 ? 'en' : 'ar'));
}

async function asStaff(person: Person): Promise<Staff> {
  if (person.role === 'PARTNER') throw new Error('Somebody of a partner is none of the staff');
  const { id, networkId } = await test.api.find(person);
  return {
    kind: person.role === 'SAFEGUARDING_DEPUTY' ? 'SAFEGUARDING_LEAD' : person.role,
    networkId,
    staffId: id,
    sessionId: 'nobody',
    wardCodes: person.wards.map(wardCalled) as never,
    safeguarding: person.role.startsWith('SAFEGUARDING_'),
  };
}

async function wordsOf(): Promise<Words> {
  const ids = async (table: string, prefix: string) =>
    (await test.db.query<{ id: string }>(`select id from ${table} order by id limit 12`)).rows.map(({ id }) => `${prefix}_${id}`);
  const requests = await ids('help_requests', 'req');
  const none = ['req_00000000-0000-4000-8000-000000000000', 'req_no', 'nothing', ''];
  const nodes = await Promise.all(
    Object.entries({
      vol: 'volunteers',
      stf: 'staff',
      net: 'networks',
      asg: 'assignments',
      off: 'offers',
      cal: 'call_outs',
      fup: 'follow_ups',
      con: 'concerns',
      svc: 'services',
      ref: 'referrals',
      arr: 'standing_arrangements',
      rin: 'referrals_in',
    }).map(([prefix, table]) => ids(table, prefix)),
  );
  return {
    'request.id': [...requests, ...none],
    'concern.id': [...(await ids('concerns', 'con')), ...none],
    'service.id': [...(await ids('services', 'svc')), ...none],
    'referral.id': [...(await ids('referrals', 'ref')), ...none],
    'node.id': [...requests, ...nodes.flat(), ...none],
    requestId: [...requests, ...none],
    'rota.week': [0, 1, -4, 26, 99],
    first: [1, 2, 3, 5, 25, 100, 0, 101],
    after: [null, ...(await cursors()), 'nonsense'],
    slug: [...NETWORKS.map(({ slug }) => slug), 'nowhere'],
    wardCodes: ['Vincent Square', 'Pimlico South', "Queen's Park"].map(wardCalled),
    inWardCodes: ['Vincent Square', 'Harrow Road'].map(wardCalled),
    categoryKeys: ['shopping', 'post', 'nothing'],
    languages: ['ar', 'en', 'xx'],
    wardCode: ['Vincent Square', "Queen's Park"].map(wardCalled),
    language: ['en', 'ar'],
    subject: ['Thank you', ''],
    text: ['We look for two drivers.', 'Ring 020 7946 0000'],
    named: ['vol', 'v', 'Vólunteer v', '%', ''],
  };
}

async function cursors(): Promise<string[]> {
  const pages = await test.api
    .as(coordinatorOf('westminster'))
    .ask<Record<string, { edges: { cursor: string }[] }>>('{ requests { edges { cursor } } volunteers { edges { cursor } } }');
  return Object.values(pages).flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
}

/** Both answers to one actor; the text's is null where it leaves the operation to graphql-js. */
async function bothWays(asked: AnyQuery, document: ReturnType<typeof parse>, ctx: Ctx) {
  const operation = getOperationAST(document) as never;
  const [text, objects] = await Promise.all([
    answerAsText(ctx, { schema, document, operation, variables: asked.variables }),
    byObjects(asked, ctx),
  ]);
  return { text: text === null ? null : `{"data":${text}}\n`, objects: objects.withoutCost };
}

/** Two at a time: more would wait for a connection longer than the house lets anybody wait, where the statement is a long one. */
async function everybodyTwice<T>(ask: (ctx: Ctx) => Promise<T>): Promise<T[]> {
  const everybody = [...people, ...people];
  const answers: T[] = [];
  for (let i = 0; i < everybody.length; i += 2) answers.push(...(await Promise.all(everybody.slice(i, i + 2).map(ask))));
  return answers;
}

/** Both met in every run, whatever chance brings. */
const REFUSED: AnyQuery = { query: 'query Any { requests(first: 0) { nodes { id } } }', variables: {} };
const OF_OUR_CODE: AnyQuery = { query: 'query Any { requests(first: 2) { nodes { id viewerCan { cancel } } } }', variables: {} };
const SEVERAL_WORDS: AnyQuery = { query: 'query Any { wards { localities } }', variables: {} };

it('answers any selection alike in both ways, to two actors of every kind on one warm cache', async () => {
  const met = { texts: 0, bytes: 0, errors: 0, left: 0 };
  await fc.assert(
    fc.asyncProperty(anyQuery(schema, words), async (asked) => {
      const document = parse(asked.query);
      const operation = getOperationAST(document) as never;
      // What costs too much is refused before either way is taken.
      fc.pre((costOf({ schema, document, operation, variables: asked.variables }) ?? 0) <= MOST.cost);
      const answers = await everybodyTwice((ctx) => bothWays(asked, document, ctx));
      for (const { text, objects } of answers) {
        const refused = objects.startsWith('{"errors"');
        if (text !== null) expect(text).toBe(objects);
        else expect(refused || OWN_CODE.test(asked.query) || /x{64}/.test(asked.query)).toBe(true); // or it would be no text at all
        met.texts += text === null ? 0 : 1;
        met.bytes += text?.length ?? 0;
        met.errors += refused ? 1 : 0;
        met.left += text === null && !refused ? 1 : 0;
      }
      for (const [i, { objects }] of answers.entries()) expect(objects).toBe(answers[i % people.length]?.objects);
    }),
    { numRuns: runs(50, 2000), examples: [[REFUSED], [OF_OUR_CODE], [SEVERAL_WORDS]] },
  );
  expect(met.texts).toBeGreaterThan((runs(50, 2000) * people.length) / 2);
  expect(met.bytes / met.texts).toBeGreaterThan(100); // or it would prove that two nothings are alike
  expect(Math.min(met.errors, met.left)).toBeGreaterThan(0);
}, 1_200_000);

it('leaves to our own code exactly the fields that are named as such, and says each other alike in both ways', async () => {
  const ctx = contextOf(test, await asStaff(leadOf('Vincent Square')), 'en');
  const asked = everyField(schema, words);
  const left: string[] = [];
  for (const { field, query } of asked) {
    const { text, objects } = await bothWays({ query, variables: {} }, parse(query), ctx);
    if (text === null) left.push(field);
    else expect([field, text]).toEqual([field, objects]);
  }
  expect(left).toEqual(asked.filter(({ query }) => OWN_CODE.test(query)).map(({ field }) => field));
  expect(left.length).toBeLessThan(asked.length / 2);
});

describe('over the wire', () => {
  const lead = () => leadOf('Vincent Square');
  const EVERYTHING = `query Everything($first: Int! = 2, $no: Boolean = false) { who: me { displayName wards { name } network { demo cardDays } } __typename
    requests(first: $first) { nodes { id takenAt neededBy places routing { kind metres } ...Where } edges { cursor node { status } } pageInfo { hasNextPage endCursor } }
    categories { label publicLabel credentials } nobody: request(id: "req_00000000-0000-4000-8000-000000000000") { id } skipped: wards @include(if: $no) { code } }
    fragment Where on HelpRequest { ward { name } at: handledBy { code } }
    query Other { me { id } }`;

  const sent = async (
    person: Person,
    body: Record<string, unknown>,
  ): Promise<{ status: number; type: string | null; text: string }> => {
    const answer = await fetch(`${test.house.publicUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `__Host-wardwise-staff=${await test.api.session(person)}` },
      body: JSON.stringify(body),
    });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };

  it('is the same text as within the process, to the byte', async () => {
    for (const person of [lead(), secondLead, coordinatorOf('north-paddington' as Network)]) {
      const ctx = contextOf(test, await asStaff(person), person.pageLanguage);
      const { status, type, text } = await sent(person, {
        query: EVERYTHING,
        operationName: 'Everything',
        variables: { first: 1 },
      });
      const { document } = { document: parse(EVERYTHING) };
      const operation = getOperationAST(document, 'Everything') as never;
      const data = await answerAsText(ctx, { schema, document, operation, variables: { first: 1 } });
      const { extensions } = JSON.parse(text);
      expect(extensions.cost.asked).toBeGreaterThan(10);
      expect(text).toBe(`{"data":${data},"extensions":${JSON.stringify(extensions)}}\n`);
      expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
      expect(Object.keys(JSON.parse(text).data)).toEqual(['who', '__typename', 'requests', 'categories', 'nobody']);
    }
  });

  it.each([
    ['a page of none', '{ requests(first: 0) { nodes { id } } }', 'FIRST_OUT_OF_RANGE'],
    ['a cursor nobody was given', '{ wards { code } requests(after: "x") { nodes { id } } }', 'CURSOR_MALFORMED'],
    [
      'a variable that is null all the same',
      'query ($first: Int = 5) { requests(first: $first) { nodes { id } } }',
      'QUERY_INVALID',
    ],
    ['a variable that is missing', 'query ($id: ID!) { request(id: $id) { id } }', 'QUERY_INVALID'],
  ])('says what is wrong as graphql-js does: %s', async (_what, query, code) => {
    const { text } = await sent(lead(), { query, variables: { first: null } });
    expect(JSON.parse(text).errors).toEqual([{ ...JSON.parse(text).errors[0], extensions: { code } }]);
    const ctx = contextOf(test, await asStaff(lead()), 'en');
    expect(text).toBe((await byObjects({ query, variables: { first: null } }, ctx)).asOne);
  });

  it('leaves what our own code answers to graphql-js, the whole operation', async () => {
    const { text } = await sent(lead(), {
      query: '{ requests(first: 1) { nodes { id viewerCan { cancel } } } __schema { queryType { name } } }',
    });
    expect(JSON.parse(text).data).toMatchObject({
      requests: { nodes: [{ viewerCan: { cancel: expect.any(Boolean) } }] },
      __schema: { queryType: { name: 'Query' } },
    });
  });

  it('is masked where it fails: nothing of the database, one sentence', async () => {
    await test.db.query('alter table wards rename column name to was');
    try {
      const query = '{ wards { name } }';
      const answer = await sent(lead(), { query });
      expect(answer.text).toBe((await byObjects({ query, variables: {} }, contextOf(test, await asStaff(lead()), 'en'))).asOne);
      expect(JSON.parse(answer.text).errors[0].extensions).toEqual({ code: 'SOMETHING_WENT_WRONG' });
      expect(answer.text).not.toMatch(/column|wards\.|select/);
    } finally {
      await test.db.query('alter table wards rename column was to name');
    }
  });
});
