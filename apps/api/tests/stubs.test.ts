import { impossibilities } from '@wardwise/domain';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepJournal } from '../src/erasures/index.ts';
import { foldStubs } from '../src/worker/fold-stubs.ts';
import { anOpenedPage } from './asking.ts';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import type { Neighbour } from './neighbour.ts';
import { leadOf, wardCalled } from './people.ts';
import { everything, receiptsOf, rowsOf } from './rows.ts';
import { aDeliveredTask, anAcceptedTask, done, followUpOf, look, raw } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const queensPark = () => test.api.as(leadOf("Queen's Park", 'north-paddington'));
const keepers: pg.Pool[] = [];
const fold = (keeper = 0) => foldStubs(keepers[keeper] as pg.Pool);

beforeAll(() => {
  for (let some = 0; some < 3; some += 1) keepers.push(new pg.Pool({ connectionString: test.urls.keeper, max: 1 }));
});
afterAll(() => Promise.all(keepers.map((keeper) => keeper.end())));
beforeEach(async () => {
  await fold(); // what another test has left
  await test.db.query('delete from request_counts');
});
afterEach(async () => {
  for (const table of ['request_counts', 'help_requests']) await test.db.query(`drop trigger if exists in_the_way on ${table}`);
  await test.db.query('drop function if exists in_the_way()');
});

/** Puts something in the way of every row that is counted or deleted. */
const inTheWay = async (event: string, act: string) => {
  await test.db.query(
    `create function in_the_way() returns trigger language plpgsql as $$ begin ${act}; return coalesce(new, old); end $$`,
  );
  await test.db.query(`create trigger in_the_way before ${event} for each row execute function in_the_way()`);
};

/** The request ended so long ago, and came in a day before; what the journal needs no more has gone meanwhile. */
const ended = async (id: string, ago: string) => {
  await test.db.query(
    `update help_requests set ended_at = now() - $2::interval, taken_at = now() - $2::interval - interval '1 day' where id = $1`,
    [raw(id), ago],
  );
  await test.db.query('update erasures set at = now() - $2::interval where owner_id = $1', [raw(id), ago]);
  await keepJournal(test.house);
};
const OVER = '28 days 1 minute';

type Count = {
  slug: string;
  ward: string | null;
  category: string;
  language: string | null;
  outcome: string;
  requests: number;
  rungBack: number;
  hours: number;
  inTheirLanguage: number;
};
const counts = async (): Promise<Count[]> =>
  (
    await test.db.query<Count>(`select n.slug, c.ward_code as ward, c.category_key as category, c.language, c.outcome, c.requests, c.rung_back as "rungBack",
      c.hours_to_ring_back as hours, c.in_their_language as "inTheirLanguage" from request_counts c join networks n on n.id = c.network_id order by 1, 2, 3, 4, 5`)
  ).rows;
const aCount = (facts: Partial<Count> = {}): Count => ({
  ...{ slug: 'westminster', ward: wardCalled('Vincent Square'), category: 'shopping', language: 'ar', outcome: 'CANCELLED' },
  ...{ requests: 1, rungBack: 0, hours: 0, inTheirLanguage: 0 },
  ...facts,
});

/** The request's id, its reference, and the ids of all that hangs on it. */
async function idsOf(id: string): Promise<string[]> {
  const parts = ['call_outs', 'task_links', 'offers', 'assignments', 'follow_ups', 'requester_links'];
  const { rows } = await test.db.query<{ id: string }>(
    `select id::text from help_requests where id = $1 union select reference from help_requests where id = $1
     ${parts.map((table) => `union select id::text from ${table} where request_id = $1`).join(' ')}`,
    [raw(id)],
  );
  return rows.map((row) => row.id);
}

/** Every table with a row that says one of these, in whichever column. */
async function tablesThatSay(ids: string[]): Promise<string[]> {
  const { rows: tables } = await test.db.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await test.db.query(
      `select from ${name} t where exists (select from unnest($1::text[]) id where position(id in t::text) > 0) limit 1`,
      [ids],
    );
    if (rowCount) found.push(name);
  }
  return found;
}

/** A request that was called out, looked at, done and asked about: something of it in every table there can be. */
async function aWholeLife() {
  const scene = await anAcceptedTask(test);
  await done(scene.lead.lookAtDetails(scene.request.id));
  await done(scene.neighbour.look());
  await done(test.api.behind(scene.neighbour.token).askForCode());
  await test.db.query(
    `insert into nudges (network_id, kind, about, request_id, sent_at) select network_id, 'TASK_OVERDUE', id, request_id, now() from assignments where request_id = $1`,
    [raw(scene.request.id)],
  );
  await done(scene.neighbour.deliver());
  await done(scene.neighbour.answer('WENT_WELL'));
  const { request } = await look(scene);
  await done(scene.lead.followUp(followUpOf(request, 'REQUESTER'), 'WENT_WELL'));
  return scene;
}

/** What opens a page by its link, or why it does not. */
const opens = (page: Neighbour) =>
  Promise.all([page.task(), page.mine()].map((answer) => answer.catch((error: unknown) => String(error))));

describe('28 days after its ending a request is a number', () => {
  it('and not before; what hung on it by id is gone from every table', async () => {
    const scene = await aWholeLife();
    const { id } = scene.request;
    const ids = await idsOf(id);
    expect(await tablesThatSay(ids)).toEqual([
      ...['assignments', 'call_outs', 'erasure_receipts', 'erasures', 'follow_ups', 'help_requests'],
      ...['link_browsers', 'link_codes', 'looks', 'nudges', 'offers', 'outbox', 'task_links', 'waves'],
    ]);
    await ended(id, '27 days 23 hours 59 minutes');
    expect([await fold(), await counts(), (await scene.lead.request(id))?.status]).toEqual([0, [], 'CLOSED']);

    await ended(id, OVER);
    expect(await fold()).toBe(1);
    expect(await tablesThatSay(ids)).toEqual([]);
    expect(await counts()).toEqual([aCount({ outcome: 'CLOSED', inTheirLanguage: 1 })]);
    expect(await scene.lead.request(id)).toBeNull();
    expect(await opens(scene.neighbour)).toEqual(await opens(test.api.behind('a-token-of-nobody-22ch')));
  });

  it('whatever the ending, in each network by itself', async () => {
    const there = await queensPark().taken({ postcode: 'W10 4HU' });
    const [cancelled, unmet, copy] = [await lead().taken(), await lead().taken(), await lead().taken()];
    const unplaced = await lead().taken({ postcode: 'SW1P 9ZZ', categoryKey: 'post' });
    await done(queensPark().cancel(there.id));
    await done(lead().cancel(cancelled.id));
    await done(lead().unmet(unmet.id));
    await done(lead().duplicate(copy.id, (await lead().taken()).id));
    await done(lead().cancel(unplaced.id));
    for (const { id } of [there, cancelled, unmet, copy, unplaced]) await ended(id, OVER);
    const gaps = (await test.db.query('select count(*)::int as kept from gaps')).rows[0].kept;
    expect(await fold()).toBe(5);
    expect(await counts()).toEqual([
      aCount({ slug: 'north-paddington', ward: wardCalled("Queen's Park") }),
      aCount(),
      aCount({ outcome: 'DUPLICATE' }),
      aCount({ outcome: 'UNMET' }),
      aCount({ ward: null, category: 'post' }),
    ]);
    expect((await test.db.query('select count(*)::int as kept from gaps')).rows[0].kept).toBe(gaps); // no person in it: kept
  });

  it('asked on the web too: the private page, its browsers and its codes go with it', async () => {
    const { id, requester, lead: theirs } = await anOpenedPage(test);
    await done(test.api.behind(requester.token).press('sendMyCode'));
    await done(theirs.lookAtDetails(id));
    await test.db.query(`update looks set at = now() - interval '28 days 22 hours' where request_id = $1`, [raw(id)]);
    await done(requester.press('forgetMe'));
    await ended(id, '28 days'); // it came in a day before that, and two hours later somebody rang back
    const ids = await idsOf(id);
    expect(await tablesThatSay(ids)).toEqual(
      expect.arrayContaining(['requester_browsers', 'requester_codes', 'requester_links']),
    );
    expect(await fold()).toBe(1);
    expect(await tablesThatSay(ids)).toEqual([]);
    expect(await counts()).toEqual([aCount({ rungBack: 1, hours: 2 })]);
    expect(await opens(requester)).toEqual(await opens(test.api.behind('a-token-of-nobody-22ch')));
  });

  it('which names no language that so few speak that it would name the person', async () => {
    for (const preferredLanguage of ['so', 'ti', 'en', 'ar']) {
      const { id } = await lead().taken({ preferredLanguage });
      await done(lead().cancel(id));
      await ended(id, OVER);
    }
    await fold();
    expect((await counts()).map(({ language, requests }) => [language, requests])).toEqual([
      ['ar', 1],
      ['en', 1],
      [null, 2],
    ]);
  });

  it('but for what is delivered and still followed up, however long ago', async () => {
    const { request } = await aDeliveredTask(test);
    await test.db.query(`update help_requests set delivered_at = now() - interval '90 days' where id = $1`, [raw(request.id)]);
    expect([await fold(), (await lead().request(request.id))?.status]).toEqual([0, 'DELIVERED']);
  });
});

it('leaves of the looks and receipts who, which fields, why and when, and not at whom', async () => {
  const scene = await aWholeLife();
  await done(scene.lead.lookAtDetails((await scene.lead.taken()).id)); // another's, which stays as it is
  const looks = () =>
    test.db.query('select id, request_id, staff_id, looker_id, role, fields, purpose, at from looks order by id');
  const receipts = () => test.db.query('select * from erasure_receipts order by id');
  const [looked, erased] = [(await looks()).rows, (await receipts()).rows];
  expect(await receiptsOf(test, scene.request.id)).toEqual(['details-at-DELIVERED', 'card-at-CLOSED']);
  await ended(scene.request.id, OVER);
  await fold();
  const unlinked = (rows: { request_id: string | null }[]) =>
    rows.map((row) => (row.request_id === raw(scene.request.id) ? { ...row, request_id: null } : row));
  expect((await looks()).rows).toEqual(unlinked(looked));
  expect((await receipts()).rows).toEqual(unlinked(erased));
});

describe('what points at a request that goes', () => {
  it('stays, and names it no more: its duplicate, and the request that goes on from it', async () => {
    const scene = await aDeliveredTask(test);
    const copy = await lead().taken();
    await done(lead().duplicate(copy.id, scene.request.id));
    await done(scene.neighbour.answer('WENT_WELL'));
    const next = { categoryKey: 'post', way: 'IN_PERSON', note: 'A parcel', urgency: 'TODAY', consent: A_NEED.consent };
    const { nextRequest } = await done(scene.lead.followUp(followUpOf(scene.request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next }));
    await ended(scene.request.id, OVER);
    expect(await fold()).toBe(1);
    for (const [id, status] of [
      [copy.id, 'DUPLICATE'],
      [nextRequest?.id ?? '', 'OPEN'],
    ] as const) {
      const left = await rowsOf(test, id);
      expect([left.status, left.duplicateOf, left.continues, impossibilities(left)]).toEqual([status, null, null, []]);
      expect((await lead().request(id))?.status).toBe(status);
    }
    await ended(copy.id, OVER); // … and goes in its own time
    expect(await fold()).toBe(1);
  });

  it('goes with it where its own time is over too', async () => {
    const [original, copy] = [await lead().taken(), await lead().taken()];
    await done(lead().duplicate(copy.id, original.id));
    await done(lead().cancel(original.id));
    for (const { id } of [original, copy]) await ended(id, OVER);
    expect(await fold()).toBe(2);
    expect((await counts()).map(({ outcome, requests }) => [outcome, requests])).toEqual([
      ['CANCELLED', 1],
      ['DUPLICATE', 1],
    ]);
  });
});

describe('none is counted twice or lost', () => {
  const cancelled = async (howMany: number) => {
    const made: string[] = [];
    for (let some = 0; some < howMany; some += 1) {
      const { id } = await lead().taken();
      await done(lead().cancel(id));
      await ended(id, OVER);
      made.push(id);
    }
    return made;
  };

  it('when several workers are at it', async () => {
    await cancelled(6);
    await inTheWay('insert on request_counts', 'perform pg_sleep(0.4)');
    const folded = await Promise.all([fold(0), fold(1), fold(2)]);
    expect(folded.reduce((sum, some) => sum + some, 0)).toBe(6);
    expect(await counts()).toEqual([aCount({ requests: 6 })]);
  });

  it('when somebody holds one of them: it waits for the next round, and holds up nobody', async () => {
    const [held] = await cancelled(3);
    const holder = await test.db.connect();
    await holder.query('begin');
    await holder.query('select from help_requests where id = $1 for update', [raw(held ?? '')]);
    expect([await fold(), await counts()]).toEqual([2, [aCount({ requests: 2 })]]);
    await holder.query('rollback');
    holder.release();
    expect([await fold(), await counts()]).toEqual([1, [aCount({ requests: 3 })]]);
  });

  it('when it is cut off on the way: nothing has happened', async () => {
    await cancelled(2);
    const before = await everything(test);
    await inTheWay('delete on help_requests', `raise exception 'no'`);
    await expect(fold()).rejects.toThrow('no');
    expect(await everything(test)).toEqual(before);
  });

  it('when there are more than go at once, of every outcome there is', async () => {
    const [one] = await cancelled(1);
    await test.db.query(
      `insert into help_requests (network_id, id, ward_code, handled_by_ward, routing_kind, category_key, way, preferred_language, urgency, places, status, taken_at, ended_at)
      select network_id, gen_random_uuid(), ward_code, handled_by_ward, routing_kind, category_key, way, preferred_language, urgency, places,
        (array['CANCELLED', 'UNMET', 'SIGNPOSTED', 'REFERRED'])[1 + n % 4], taken_at, ended_at from help_requests, generate_series(1, 450) n where id = $1`,
      [raw(one ?? '')],
    );
    expect(await fold()).toBe(451);
    expect((await counts()).reduce((sum, { requests }) => sum + requests, 0)).toBe(451);
    expect(await fold()).toBe(0);
  });
});

it('is refused while anything sealed is still there, and so is the application that would take a request away itself', async () => {
  const { request } = await anAcceptedTask(test);
  await expect(test.db.query('delete from help_requests where id = $1', [raw(request.id)])).rejects.toThrow(
    'request_details_request_fkey',
  );
  await expect(test.house.pool.query('delete from help_requests where id = $1', [raw(request.id)])).rejects.toThrow(
    'permission denied',
  );
});
