import { beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED, errorCodes, type Lead } from './lead.ts';
import { leadOf, secondLead } from './people.ts';
import { aClosedRequest, aDeliveredTask, done, followUpOf, type Scene } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
let lead: Lead;
let scene: Scene;

beforeAll(async () => {
  scene = await aClosedRequest(test);
  lead = scene.lead;
});

const one = async (selection: string, variables = {}, parts = '') => {
  const conditions = ['yes', 'no']
    .filter((name) => selection.includes(`$${name}`))
    .map((name) => `, $${name}: Boolean = ${name === 'yes'}`);
  const query = `query ($id: ID!${conditions.join('')}) { request(id: $id) ${selection} } ${parts}`;
  return (await lead.ask<{ request: Record<string, unknown> }>(query, { id: scene.request.id, ...variables })).request;
};

describe('a selection', () => {
  it('reads the same field under two names, beside its own', async () => {
    const { id } = scene.request;
    expect(await one('{ id first: id second: id }')).toEqual({ id, first: id, second: id });
  });

  it('reads a field under the name of another field, and that one under its name', async () => {
    expect(await one('{ id: status status: id places: way }')).toEqual({
      id: 'CLOSED',
      status: scene.request.id,
      places: 'IN_PERSON',
    });
    expect(await one('{ ward: handledBy { name: code code: name } handledBy: ward { name } }')).toEqual({
      ward: { name: 'E05013807', code: 'Vincent Square' },
      handledBy: { name: 'Vincent Square' },
    });
  });

  it('reads one relation twice with different fields', async () => {
    expect(
      await one('{ names: assignments { volunteerFirstName } states: assignments { status } assignments { __typename } }'),
    ).toEqual({
      names: [{ volunteerFirstName: scene.volunteer.firstName }],
      states: [{ status: 'DELIVERED' }],
      assignments: [{ __typename: 'Assignment' }],
    });
  });

  it('reads computed fields under other names, and twice', async () => {
    expect(await one('{ a: viewerCan { cancel } viewerCan { showDetails: cancel, really: showDetails } }')).toEqual({
      a: { cancel: false },
      viewerCan: { showDetails: false, really: false },
    });
  });

  it('merges named and inline fragments, also inside each other', async () => {
    const parts = `fragment Where on HelpRequest { ward { name ...Code } ...What }
      fragment What on HelpRequest { status ward { __typename } } fragment Code on Ward { code }`;
    expect(await one('{ id ...Where ... on HelpRequest { id category { key } } ... { category { label } } }', {}, parts)).toEqual(
      {
        id: scene.request.id,
        ward: { name: 'Vincent Square', code: 'E05013807', __typename: 'Ward' },
        status: 'CLOSED',
        category: { key: 'shopping', label: 'Shopping' },
      },
    );
  });

  it.each([
    ['{ id @skip(if: $yes) status @skip(if: $no) places @include(if: $yes) way @include(if: $no) }', {}, ['status', 'places']],
    [
      '{ id @skip(if: $yes) status @skip(if: $no) places @include(if: $yes) way @include(if: $no) }',
      { yes: false, no: true },
      ['id', 'way'],
    ],
    ['{ id ...State @include(if: $no) ... @skip(if: $yes) { way } offers @include(if: $yes) { id } }', {}, ['id', 'offers']],
  ])('leaves out what its directives say: %s with %j', async (selection, variables, fields) => {
    const parts = selection.includes('...State') ? 'fragment State on HelpRequest { status }' : '';
    expect(Object.keys(await one(selection, variables, parts))).toEqual(fields);
  });

  it('says which types things are', async () => {
    expect(await one('{ __typename what: __typename routing { __typename } followUps { __typename } }')).toMatchObject({
      __typename: 'HelpRequest',
      what: 'HelpRequest',
      routing: { __typename: 'Routing' },
    });
  });

  it('holds more fields than PostgreSQL builds into one object, aliases and lists among them', async () => {
    const many = Array.from({ length: 120 }, (_, n) => `f${n}: ${n % 3 === 0 ? 'id' : n % 3 === 1 ? 'status' : 'ward { code }'}`);
    const found = await one(`{ ${many.join(' ')} id status places assignments { status } viewerCan { cancel } }`);
    expect(Object.keys(found)).toHaveLength(125);
    expect(found).toMatchObject({
      f0: scene.request.id,
      f118: 'CLOSED',
      f119: { code: 'E05013807' },
      places: 1,
      assignments: [{ status: 'DELIVERED' }],
      viewerCan: { cancel: false },
    });
  });

  it('goes as deep as the schema does', async () => {
    const found = await one(
      '{ assignments { volunteer { ward { neighbours { name neighbours { code onDutyToday viewerLeads } } } categories { key } } } }',
    );
    const [{ volunteer }] = found.assignments as [
      {
        volunteer: {
          ward: { neighbours: { name: string; neighbours: { code: string; viewerLeads: boolean }[] }[] };
          categories: { key: string }[];
        };
      },
    ];
    expect(volunteer.ward.neighbours.map(({ name }) => name)).toContain('Pimlico North');
    for (const { neighbours } of volunteer.ward.neighbours) {
      expect(neighbours.filter(({ viewerLeads }) => viewerLeads).map(({ code }) => code)).toEqual(['E05013807']);
    }
    expect(volunteer.categories).toHaveLength(7);
  });

  it('keeps order and type of everything: times in UTC, days, numbers, lists, nothing', async () => {
    const found = await one(
      '{ takenAt endedAt neededBy places continues { id } duplicate: continuedBy { id } receipts { rule fields at } looks { role fields purpose who } }',
    );
    expect(found.takenAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(new Date(found.endedAt as string).getTime()).toBeGreaterThan(new Date(found.takenAt as string).getTime());
    expect(found).toMatchObject({ neededBy: null, places: 1, continues: null, duplicate: null });
    expect((found.receipts as { rule: string }[]).map(({ rule }) => rule)).toEqual(['details-at-DELIVERED', 'card-at-CLOSED']);
  });

  it('is asked for twice in one operation, each with its own arguments', async () => {
    const answer = await lead.ask(
      `query ($id: ID!) { a: request(id: $id) { id } b: request(id: "req_00000000-0000-4000-8000-000000000000") { id } requests(first: 1) { nodes { id } } wards { code } more: wards { name } }`,
      { id: scene.request.id },
    );
    expect(answer).toMatchObject({ a: { id: scene.request.id }, b: null, requests: { nodes: [{}] } });
    expect(answer.wards).toHaveLength(18);
    expect(answer.more).toHaveLength(18);
  });
});

describe('a connection', () => {
  it('reads its nodes as nodes and as edges, each with its own fields and names', async () => {
    const { requests } = await lead.ask<{ requests: Record<string, unknown> }>(
      `{ requests(first: 2) { nodes { id } all: nodes { state: status } edges { cursor node { id places } } e: edges { n: node { way } m: node { id } } pageInfo { hasNextPage endCursor } } }`,
    );
    const { nodes, all, edges, e, pageInfo } = requests as Record<string, never[]> & { pageInfo: { endCursor: string } };
    expect((edges as { node: { id: string } }[]).map(({ node }) => node.id)).toEqual(
      (nodes as { id: string }[]).map(({ id }) => id),
    );
    expect((all as object[])[0]).toEqual({ state: 'CLOSED' });
    expect((edges as object[])[0]).toEqual({ cursor: expect.any(String), node: { id: expect.any(String), places: 1 } });
    expect((e as object[])[0]).toEqual({ n: { way: 'IN_PERSON' }, m: { id: (nodes as { id: string }[])[0]?.id } });
    expect(pageInfo.endCursor).toBe((edges as { cursor: string }[]).at(-1)?.cursor);
  });

  it('answers page information alone', async () => {
    const { requests } = await lead.ask<{ requests: unknown }>('{ requests { pageInfo { hasNextPage } } }');
    expect(requests).toEqual({ pageInfo: { hasNextPage: false } });
  });
});

describe('what is not a reader’s is not there', () => {
  it('gives the volunteer of another ward as a first name alone', async () => {
    const next = await aVolunteer(test, { ward: 'Pimlico South', firstName: 'Neighbourly' });
    const request = await lead.taken();
    await done(lead.assign(request.id, next.id));
    const QUERY = 'query ($id: ID!) { request(id: $id) { assignments { volunteerFirstName volunteer { displayName } } } }';
    expect(await lead.ask(QUERY, { id: request.id })).toEqual({
      request: { assignments: [{ volunteerFirstName: 'Neighbourly', volunteer: null }] },
    });
  });

  it('gives a request that goes on from another only to who may see both', async () => {
    const before = await aDeliveredTask(test);
    const next = { categoryKey: 'shopping', way: 'IN_PERSON', note: 'Once more', urgency: 'TODAY', consent: A_NEED.consent };
    const { nextRequest } = await done(
      before.lead.followUp(followUpOf(before.request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next }),
    );
    await test.db.query('update help_requests set ward_code = $2, handled_by_ward = $2 where id = $1', [
      nextRequest?.id.slice(4),
      'E05013792',
    ]);
    const QUERY = 'query ($id: ID!) { request(id: $id) { continues { id } continuedBy { id } } }';
    expect(await before.lead.ask(QUERY, { id: before.request.id })).toEqual({ request: { continues: null, continuedBy: null } });
    expect(await test.api.as(leadOf('Abbey Road')).ask(QUERY, { id: nextRequest?.id })).toEqual({
      request: { continues: null, continuedBy: null },
    });
  });

  it('answers anyone with nothing, whatever they ask, and a network’s name', async () => {
    const anyone = test.api.anyone();
    const answer = await anyone.ask(
      `query ($id: ID!) { me { id } request(id: $id) { id } requests { nodes { id } } volunteers { nodes { id } } wards { code } categories { key } task { state }
        node(id: $id) { id } network(slug: "westminster") { name pageLanguages } }`,
      { id: scene.request.id },
    );
    expect(answer).toEqual({
      ...{
        me: null,
        request: null,
        requests: { nodes: [] },
        volunteers: { nodes: [] },
        wards: [],
        categories: [],
        task: null,
        node: null,
      },
      network: { name: 'Westminster Neighbours', pageLanguages: ['en', 'ar'] },
    });
  });

  it('labels things in the reader’s language', async () => {
    const { categories } = await test.api
      .as(secondLead)
      .ask<{ categories: { key: string; label: string }[] }>('{ categories { key label } }');
    expect(categories.find(({ key }) => key === 'shopping')?.label).toBe('التسوق');
  });
});

describe('a query that cannot be answered', () => {
  it.each([
    ['is no GraphQL', '{ requests(', 'GRAPHQL_PARSE_FAILED'],
    ['asks for a field that is not there', '{ requests { nodes { phone } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['asks for details in a list', '{ requests { nodes { details { phone } } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'filters by a state that is none',
      '{ requests(filter: { statuses: [LOST] }) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['lacks a variable', 'query ($id: ID!) { request(id: $id) { id } }', 'QUERY_INVALID'],
  ])('says so when it %s', async (_what, query, code) => {
    const answer = await lead.send(query);
    expect([answer.status, errorCodes(answer)]).toEqual([400, [code]]);
  });

  it('is not let to turn in circles', async () => {
    const deep = `${'continues { '.repeat(60)}id${' }'.repeat(60)}`;
    const answer = await lead.send(`query ($id: ID!) { request(id: $id) { ${deep} } }`, { id: scene.request.id });
    expect(answer.errors.map(({ extensions }) => extensions.code)).not.toContain('SOMETHING_WENT_WRONG');
    const wide = Array.from({ length: 2000 }, (_, n) => `f${n}: wards { code }`).join(' ');
    expect(errorCodes(await lead.send(`{ ${wide} }`))).toEqual(['QUERY_TOO_LARGE']);
  });
});
