import { beforeAll, describe, expect, it } from '@jest/globals';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { statementsOf } from './postgres-log.ts';
import { aDeliveredTask, done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
let lead: Lead;

/** What the queue's page asks for. */
const QUEUE = `query Queue($after: String) { requests(first: 25, after: $after) { nodes { id status urgency neededBy takenAt preferredLanguage
    category { key label } ward { code name } handledBy { name } routing { kind metres onDutyFrom nearestGroups { name } }
    assignments { id status volunteerFirstName volunteer { id displayName ward { name } languages } } offers { id status }
    followUps { id party status } viewerCan { assign cancel } } pageInfo { hasNextPage endCursor } } }`;

beforeAll(async () => {
  const scene = await aDeliveredTask(test);
  lead = scene.lead;
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
    const ALL = `query ($id: ID!) { request(id: $id) { id callOuts { waves { group asked } } offers { volunteer { displayName } } looks { who role } receipts { rule }
      followUps { volunteerFirstName } continues { id } continuedBy { id } viewerCan { recordFollowUp } assignments { volunteer { categories { label } ward { neighbours { name } } } } } }`;
    expect(await statementsOf(test, () => lead.ask(ALL, { id: nodes[0]?.id }))).toHaveLength(2);
  });

  it('costs several things of one query one statement together, their own names and all', async () => {
    const HOME = `query ($id: ID!) { me { displayName } wards { code onDutyToday } mine: requests(first: 5) { nodes { id } totalCount } volunteers { edges { cursor node { id } } }
      categories { label } request(id: $id) { id } node(id: $id) { __typename } }`;
    const statements = await statementsOf(test, () => lead.ask(HOME, { id: 'req_00000000-0000-4000-8000-000000000000' }));
    expect(statements.map((statement) => /from (sessions|staff)\b/.exec(statement)?.[1])).toEqual(['sessions', 'staff']);
  });

  it('costs nobody a statement for who they are', async () => {
    expect(await statementsOf(test, () => test.api.anyone().ask('{ network(slug: "westminster") { name } }'))).toHaveLength(1);
  });

  it('runs no function of ours and opens no transaction for a read', async () => {
    const statements = await statementsOf(test, () => lead.ask(QUEUE));
    expect(statements.join('\n')).not.toMatch(/\bbegin\b|set_config|start transaction/i);
    const { rows } = await test.db.query(`select proname from pg_proc where pronamespace = 'public'::regnamespace`);
    expect(rows).toEqual([]);
  });

  it('touches no table with anything sealed, whatever is selected', async () => {
    const statements = await statementsOf(test, () => lead.ask(QUEUE));
    for (const table of ['request_details', 'contact_cards', 'volunteer_contacts', 'staff_contacts', 'data_keys'])
      expect(statements.join()).not.toContain(table);
  });
});
