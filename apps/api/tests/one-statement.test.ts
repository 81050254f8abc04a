import { beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { statementsOf } from './postgres-log.ts';
import { aDeliveredTask, done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
let lead: Lead;
let delivered: string;

/** What the queue's page asks for. */
const QUEUE = `query Queue($after: String) { requests(first: 25, after: $after) { nodes { id status urgency neededBy takenAt preferredLanguage
    category { key label } ward { code name } handledBy { name } routing { kind metres onDutyFrom nearestGroups { name } }
    assignments { id status volunteerFirstName volunteer { id displayName ward { name } languages } } offers { id status }
    followUps { id party status } viewerCan { assign cancel } } pageInfo { hasNextPage endCursor } } }`;

/** A request with everything on it. */
const ALL = `query ($id: ID!) { request(id: $id) { id callOuts { waves { group asked } } offers { volunteer { displayName } } looks { who role } receipts { rule }
  followUps { volunteerFirstName } continues { id } continuedBy { id } viewerCan { recordFollowUp } assignments { volunteer { categories { label } ward { neighbours { name } } } } } }`;

/** Several things at once, under names of their own. */
const HOME = `query ($id: ID!) { me { displayName } wards { code onDutyToday } mine: requests(first: 5) { nodes { id } totalCount } volunteers { edges { cursor node { id } } }
  categories { label } request(id: $id) { id } node(id: $id) { __typename } }`;

/** The directory, and what a volunteer is. */
const DIRECTORY = `{ volunteers(first: 25) { nodes { id displayName firstName languages capacity status onDuty liveAssignments ward { name neighbours { name } } categories { key label } skills { key label } } totalCount } }`;

beforeAll(async () => {
  const scene = await aDeliveredTask(test);
  lead = scene.lead;
  delivered = scene.request.id;
  const volunteers = await Promise.all([1, 2, 3].map(() => aVolunteer(test)));
  for (let n = 0; n < 30; n++) {
    const request = await lead.taken({ places: 2 });
    for (const volunteer of volunteers.slice(0, (n % 2) + 1)) await done(lead.assign(request.id, volunteer.id, ['AT_CAPACITY']));
  }
});

describe('as PostgreSQL’s own log counts', () => {
  it('costs the queue one statement for who asks and one for what, 25 requests with ward, assignments and volunteers', async () => {
    let nodes: { assignments: { volunteer: unknown }[] }[] = [];
    const statements = await statementsOf(test, async () => {
      nodes = (await lead.ask<{ requests: { nodes: typeof nodes } }>(QUEUE)).requests.nodes;
    });
    expect(nodes).toHaveLength(25);
    expect(nodes.flatMap(({ assignments }) => assignments).filter(({ volunteer }) => volunteer).length).toBeGreaterThan(25);
    expect(statements.map((statement) => statement.slice(0, 60))).toEqual([
      expect.stringMatching(/^select s\.network_id as "networkId"/),
      expect.stringMatching(/^select \(select row_to_json/),
    ]);
    expect(statements[0]).toContain('from sessions s');
  });

  it('costs a later page the same, and a request with everything on it', async () => {
    const { requests } = await lead.ask<{ requests: { pageInfo: { endCursor: string } } }>(QUEUE);
    expect(await statementsOf(test, () => lead.ask(QUEUE, { after: requests.pageInfo.endCursor }))).toHaveLength(2);
    const { nodes } = (
      await lead.ask<{ requests: { nodes: { id: string }[] } }>(
        '{ requests(first: 1, filter: { statuses: [DELIVERED] }) { nodes { id } } }',
      )
    ).requests;
    expect(await statementsOf(test, () => lead.ask(ALL, { id: nodes[0]?.id }))).toHaveLength(2);
  });

  it('costs several things of one query one statement together, their own names and all', async () => {
    const statements = await statementsOf(test, () => lead.ask(HOME, { id: 'req_00000000-0000-4000-8000-000000000000' }));
    expect(statements.map((statement) => /from (sessions|staff)\b/.exec(statement)?.[1])).toEqual(['sessions', 'staff']);
  });

  it('costs nobody a statement for who they are', async () => {
    expect(await statementsOf(test, () => test.api.anyone().ask('{ network(slug: "westminster") { name } }'))).toHaveLength(1);
  });

  it('runs no function of ours and opens no transaction for a read', async () => {
    const statements = await statementsOf(test, () => lead.ask(QUEUE));
    expect(statements.join('\n')).not.toMatch(/\bbegin\b|set_config|start transaction/i);
    // A trigger's function runs where something is written, and never in a read.
    const { rows } = await test.db.query(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype and proname <> 'duties_on'`,
    );
    expect(rows).toEqual([]);
    // The rota's one is a statement with a name: PostgreSQL writes it into whatever asks, and nothing of it is left to run.
    const plan = await test.db.query(`explain select * from duties_on('00000000-0000-4000-8000-000000000000', current_date)`);
    expect(JSON.stringify(plan.rows)).not.toContain('Function Scan');
  });

  it.each([
    ['the queue', QUEUE],
    ['a request with everything on it', ALL],
    ['several things at once', HOME],
    ['the directory of volunteers', DIRECTORY],
  ])('touches no table with anything sealed: %s', async (_what, query) => {
    const statements = await statementsOf(test, () => lead.ask(query, query.startsWith('query ($id') ? { id: delivered } : {}));
    expect(statements).toHaveLength(2);
    for (const table of [
      'request_details',
      'contact_cards',
      'volunteer_contacts',
      'staff_contacts',
      'invited_contacts',
      'volunteer_pushes',
      'data_keys',
    ])
      expect(statements.join()).not.toContain(table);
  });
});
