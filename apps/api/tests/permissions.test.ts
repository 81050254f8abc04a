import { REQUEST_STATUSES, type RequestStatus } from '@wardwise/domain';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { findVisitor } from '../src/links/index.ts';
import { type Actor, ANYONE } from '../src/platform/actor.ts';
import { findRequester } from '../src/requesters/index.ts';
import { canLookAtCard, canLookAtDetails, canSee, type SeenRequest } from '../src/requests/help-request.policy.ts';
import { findStaff } from '../src/sessions/index.ts';
import { anAsk, anOpenedPage } from './asking.ts';
import { forge, forgeCard, shownByTheDatabase } from './forged.ts';
import { openTestHouse } from './house.ts';
import { Lead } from './lead.ts';
import { type Payload, press, Refused, type SeenRequest as Seen } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, wardCalled } from './people.ts';
import { aCalledRequest, done, followUpOf, linkOf, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';
import type { Send } from './wire.ts';

const test = openTestHouse();

/**
 * Who sees a request of Queen's Park that Harrow Road deals with, in every state:
 * s sees it, w may work on it now (assign), d may look at the details, c may look at the contact card.
 */
const TABLE = `
                                    | NEW  | OPEN | ASSIGNED | DELIVERED | CLOSED | CANCELLED | DUPLICATE | UNMET | SIGNPOSTED | REFERRED
its ward lead                       | s d  | swd  | s d      | s  c      | s      | s         | s         | s     | s          | s
the lead of the ward dealing with it| s d  | swd  | s d      | s  c      | s      | s         | s         | s     | s          | s
another ward lead                   |      |      |          |           |        |           |           |       |            |
its coordinator                     | s d  | swd  | s d      | s  c      | s      | s         | s         | s     | s          | s
its safeguarding lead               |      |      |          |           |        |           |           |       |            |
same ward, other network            |      |      |          |           |        |           |           |       |            |
coordinator of the other network    |      |      |          |           |        |           |           |       |            |
a volunteer at their own link       |      |      |          |           |        |           |           |       |            |
somebody with the unbound link      |      |      |          |           |        |           |           |       |            |
whoever asked for another one       |      |      |          |           |        |           |           |       |            |
somebody with their unbound link    |      |      |          |           |        |           |           |       |            |
anyone                              |      |      |          |           |        |           |           |       |            |`;

/** The states in the order of the table's first line. */
const STATUSES = TABLE.trim()
  .split('\n', 1)
  .flatMap((line) => line.split('|'))
  .map((cell) => cell.trim())
  .filter(Boolean) as RequestStatus[];

type Row = { who: string; status: RequestStatus; see: boolean; work: boolean; details: boolean; card: boolean };

const ROWS: Row[] = TABLE.trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [who = '', ...cells] = line.split('|').map((cell) => cell.trim());
    return STATUSES.map((status, at) => {
      const may = (letter: string) => (cells[at] ?? '').includes(letter);
      return { who, status, see: may('s'), work: may('w'), details: may('d'), card: may('c') };
    });
  });

const QUEENS_PARK = wardCalled("Queen's Park");
const HARROW_ROAD = wardCalled('Harrow Road');
const STAFF = {
  'its ward lead': leadOf("Queen's Park"),
  'the lead of the ward dealing with it': leadOf('Harrow Road'),
  'another ward lead': leadOf('Vincent Square'),
  'its coordinator': coordinatorOf('westminster'),
  'its safeguarding lead': safeguardingLeadOf('westminster'),
  'same ward, other network': leadOf("Queen's Park", 'north-paddington'),
  'coordinator of the other network': coordinatorOf('north-paddington'),
};

const requests = new Map<RequestStatus, string>();
const requestIn = (status: RequestStatus) => requests.get(status) as string;
const speaks = new Map<string, Send>();
const actors = new Map<string, Actor>();
let forged = '';

beforeAll(async () => {
  await test.db.query('delete from duties where ward_code = $1', [QUEENS_PARK]);
  const lead = test.api.as(leadOf("Queen's Park"));
  const helper = await aVolunteer(test, { ward: "Queen's Park" });
  const taken = async (facts = {}) => (await lead.taken({ postcode: 'W10 4HU', ...facts })).id;
  const delivered = async () => {
    const id = await taken();
    await done(lead.assign(id, helper.id));
    const neighbour = test.api.behind(await linkOf(test, id, helper));
    await done(neighbour.accept());
    await done(neighbour.deliver());
    return { id, neighbour, asked: followUpOf((await lead.request(id)) as Seen, 'REQUESTER') };
  };
  requests.set('OPEN', await taken({ places: 20 }));
  requests.set('ASSIGNED', await taken());
  await done(lead.assign(requestIn('ASSIGNED'), helper.id));
  const accepted = test.api.behind(await linkOf(test, requestIn('ASSIGNED'), helper));
  await done(accepted.accept());
  const [open, closed] = [await delivered(), await delivered()];
  requests.set('DELIVERED', open.id);
  await done(closed.neighbour.answer('NEEDS_MORE_HELP'));
  await done(lead.followUp(closed.asked, 'WENT_WELL'));
  requests.set('CLOSED', closed.id);
  const { rows } = await test.db.query<{ id: string }>('select id from help_requests where continues = $1', [raw(closed.id)]);
  requests.set('NEW', `req_${rows[0]?.id}`);
  for (const status of ['CANCELLED', 'DUPLICATE', 'UNMET', 'SIGNPOSTED', 'REFERRED'] as const)
    requests.set(status, await taken());
  await done(lead.duplicate(requestIn('DUPLICATE'), requestIn('OPEN')));
  await done(lead.unmet(requestIn('UNMET')));
  for (const status of ['CANCELLED', 'SIGNPOSTED', 'REFERRED'] as const) {
    await done(lead.cancel(requestIn(status)));
    // Their mutations come with the referrals; the state itself stands.
    await test.db.query('update help_requests set status = $2 where id = $1', [raw(requestIn(status)), status]);
  }
  forged = await taken();
  await forgeCard(test, forged);

  for (const [who, person] of Object.entries(STAFF)) {
    const found = await findStaff(test.house, await test.api.session(person));
    actors.set(who, found?.actor as Actor);
    speaks.set(who, test.api.as(person).send);
  }
  const unbound = (await aCalledRequest(test)).neighbour;
  for (const [who, neighbour] of [
    ['a volunteer at their own link', accepted],
    ['somebody with the unbound link', unbound],
  ] as const) {
    const found = await findVisitor(test.house, neighbour.token, neighbour.browser);
    actors.set(who, (found as { actor: Actor }).actor);
    speaks.set(who, neighbour.send);
  }
  for (const [who, { requester }] of [
    ['whoever asked for another one', await anOpenedPage(test)],
    ['somebody with their unbound link', await anAsk(test)],
  ] as const) {
    const found = await findRequester(test.house, requester.token, requester.browser);
    actors.set(who, (found as { actor: Actor }).actor);
    speaks.set(who, requester.send);
  }
  actors.set('anyone', ANYONE);
  speaks.set('anyone', test.api.anyone().send);
});

it('has an answer for every state of a request', () => {
  expect([...STATUSES].sort()).toEqual([...REQUEST_STATUSES].sort());
  expect([...new Set(ROWS.map(({ who }) => who))]).toHaveLength(12);
});

it('knows the actors it speaks of', () => {
  expect([...actors].map(([who, { kind }]) => [who, kind])).toEqual([
    ['its ward lead', 'WARD_LEAD'],
    ['the lead of the ward dealing with it', 'WARD_LEAD'],
    ['another ward lead', 'WARD_LEAD'],
    ['its coordinator', 'COORDINATOR'],
    ['its safeguarding lead', 'SAFEGUARDING_LEAD'],
    ['same ward, other network', 'WARD_LEAD'],
    ['coordinator of the other network', 'COORDINATOR'],
    ['a volunteer at their own link', 'VOLUNTEER'],
    ['somebody with the unbound link', 'LINK_HOLDER'],
    ['whoever asked for another one', 'REQUESTER'],
    ['somebody with their unbound link', 'REQUESTER_LINK_HOLDER'],
    ['anyone', 'ANYONE'],
  ]);
});

describe('by the policy', () => {
  it.each(ROWS)('$who, $status', ({ who, status, see, details, card }) => {
    const actor = actors.get(who) as Actor;
    const request = {
      networkId: test.networkId(),
      wardCode: QUEENS_PARK,
      handledByWard: HARROW_ROAD,
      status,
      takenBy: null,
    } as SeenRequest;
    expect({
      see: canSee(actor, request),
      details: canLookAtDetails(actor, request),
      card: canLookAtCard(actor, request),
    }).toEqual({ see, details, card });
  });
});

describe('over the wire', () => {
  it.each(ROWS)('$who, $status', async ({ who, status, see, work, details, card }) => {
    const send = speaks.get(who) as Send;
    const [id, lead] = [requestIn(status), new Lead(send)];
    const volunteer = await aVolunteer(test, { ward: "Queen's Park" });
    expect(await sees(send, id)).toEqual(see ? [id, id, id] : [null, null, null]);

    const unseen = who === 'anyone' ? 'NOT_SIGNED_IN' : 'REQUEST_NOT_FOUND';
    const assigned = await answered(press(send, 'assignVolunteer', { requestId: id, volunteerId: volunteer.id }));
    expect(assigned).toBe(work ? 'PROPOSED' : see ? 'REQUEST_NOT_OPEN' : unseen);
    const lookedAt = await answered(press(send, 'showRequestDetails', { requestId: id, purpose: 'CHECK' }));
    expect(lookedAt).toBe(details ? 'SHOWN' : see ? 'DETAILS_ERASED' : unseen);
    const asked = await answered(press(send, 'showContactCard', { requestId: id, purpose: 'FOLLOW_UP' }));
    expect(asked).toBe(card ? 'SHOWN' : see ? 'CARD_ERASED' : unseen);
    const changed = await answered(lead.changeDetails(id, { calledName: 'Mrs Bread' }));
    expect(changed).toBe(details ? 'SHOWN' : see ? 'REQUEST_ENDED' : unseen);
    const backIn = await answered(lead.letBackIn(id)); // taken by telephone: there is no link, once one may ask
    expect(backIn).toBe(details || card ? 'NO_PRIVATE_LINK' : see ? 'REQUEST_ENDED' : unseen);
    const ended = await answered(press(send, 'cancelRequest', { requestId: see ? 'req_none' : id }));
    expect(ended).toBe(unseen);
  });
});

describe('by the database, even where the house would have erased', () => {
  it.each(ROWS)('$who, $status', async ({ who, status, details, card }) => {
    await forge(test, forged, { status, ward: QUEENS_PARK, handledBy: HARROW_ROAD, takenBy: null });
    const shown = await shownByTheDatabase(test, actors.get(who) as Actor, forged);
    expect({ details: shown.details, card: shown.card }).toEqual({ details, card });
  });

  it('shows nothing sealed, and no key, to a connection that has not said who asks, the owner included', async () => {
    for (const url of [test.urls.app, test.urls.migration]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query(
        `select (select count(*)::int from request_details) as details, (select count(*)::int from contact_cards) as cards, (select count(*)::int from data_keys) as keys,
           (select count(*)::int from volunteer_contacts) as volunteers, (select count(*)::int from staff_contacts) as staff,
           (select count(*)::int from invited_contacts) as invited, (select count(*)::int from volunteer_pushes) as pushes, (select count(*)::int from erasures) as erasures`,
      );
      await client.end();
      expect(rows).toEqual([{ details: 0, cards: 0, keys: 0, volunteers: 0, staff: 0, invited: 0, pushes: 0, erasures: 0 }]);
    }
  });

  it('gives the keeper, who retires old rows, nothing that is sealed', async () => {
    const client = new pg.Client({ connectionString: test.urls.keeper });
    await client.connect();
    for (const table of [
      'request_details',
      'contact_cards',
      'data_keys',
      'volunteer_contacts',
      'staff_contacts',
      'invited_contacts',
      'volunteer_pushes',
      'erasures',
    ])
      await expect(client.query(`select from ${table}`)).rejects.toThrow('permission denied');
    // Of a request it reads what is counted, and no more.
    for (const column of ['*', 'reference', 'taken_by', 'handled_by_ward', 'skill_keys', 'young_person', 'consent_at'])
      await expect(client.query(`select ${column} from help_requests`)).rejects.toThrow('permission denied');
    await client.end();
  });
});

/** The request alone, through node(id), and in the list: all three must say the same. */
async function sees(send: Send, id: string): Promise<(string | null)[]> {
  const { data, errors } = await send(
    'query ($id: ID!) { request(id: $id) { id } node(id: $id) { id } requests(first: 100) { nodes { id } } }',
    { id },
  );
  expect(errors).toEqual([]);
  const {
    request,
    node,
    requests: list,
  } = data as { request: { id: string } | null; node: { id: string } | null; requests: { nodes: { id: string }[] } };
  return [request?.id ?? null, node?.id ?? null, list.nodes.find((found) => found.id === id)?.id ?? null];
}

async function answered(pressed: Promise<Payload>): Promise<string> {
  try {
    const payload = await pressed;
    return payload.userErrors[0]?.code ?? payload.assignment?.status ?? (payload.details || payload.card ? 'SHOWN' : 'DONE');
  } catch (error) {
    if (error instanceof Refused) return error.codes.join();
    throw error;
  }
}
