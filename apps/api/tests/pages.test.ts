import { beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { errorCodes, type Lead } from './lead.ts';
import { leadOf } from './people.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
let lead: Lead;
type Page = {
  nodes: { id: string; urgency: string; takenAt: string }[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
const LIST =
  'query ($first: Int!, $after: String, $filter: RequestFilter) { requests(first: $first, after: $after, filter: $filter) { nodes { id urgency takenAt } edges { cursor } pageInfo { hasNextPage endCursor } } }';

const page = async (first: number, after: string | null = null, filter: object | null = null) =>
  (await lead.ask<{ requests: Page }>(LIST, { first, after, filter })).requests;

/** Every id, page by page. */
async function walk(first: number, filter: object | null = null): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await page(first, after, filter);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

beforeAll(async () => {
  lead = test.api.as(leadOf('Vincent Square'));
  for (let n = 0; n < 24; n++) await lead.taken({ urgency: ['TODAY', 'THIS_WEEK', 'WHEN_POSSIBLE'][n % 3] });
  // Twelve in the same microsecond, twelve one microsecond apart: JavaScript's dates know no difference among them.
  await test.db.query(
    `update help_requests set taken_at = '2026-01-05T10:00:00.123456Z' where id in (select id from help_requests order by id limit 12)`,
  );
  await test.db.query(`with others as (select id, row_number() over (order by id) as n from help_requests where taken_at <> '2026-01-05T10:00:00.123456Z')
    update help_requests r set taken_at = '2026-01-05T10:00:00.123456Z'::timestamptz + others.n * interval '1 microsecond' from others where others.id = r.id`);
});

describe('paging through the queue', () => {
  it.each([1, 2, 5, 7, 24, 100])('shows everything once and in one order, %i at a time', async (first) => {
    const whole = (await page(100)).nodes.map(({ id }) => id);
    expect(new Set(whole).size).toBe(24);
    expect(await walk(first)).toEqual(whole);
  });

  it('puts today before this week before whenever, and among equals who has waited longest', async () => {
    const { nodes } = await page(100);
    expect(nodes.map(({ urgency }) => urgency)).toEqual([
      ...Array(8).fill('TODAY'),
      ...Array(8).fill('THIS_WEEK'),
      ...Array(8).fill('WHEN_POSSIBLE'),
    ]);
    const { rows } = await test.db.query<{ id: string }>(
      'select id from help_requests order by queue_rank, queue_day, taken_at, id',
    );
    expect(nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => `req_${id}`));
  });

  it('keeps its place when requests are taken and ended between two pages', async () => {
    const first = await page(10);
    const rest = (await page(100)).nodes.slice(10).map(({ id }) => id);
    const early = await lead.taken({ urgency: 'TODAY' }); // belongs to the end of today's, which was shown
    const gone = rest[0] as string;
    await lead.cancel(gone);
    const { nodes } = await page(100, first.pageInfo.endCursor, { statuses: ['OPEN'] });
    expect(nodes.map(({ id }) => id)).toEqual(rest.filter((id) => id !== gone));
    await test.db.query('delete from request_details where request_id = $1', [early.id.slice(4)]);
    await test.db.query('delete from looks where request_id = $1', [early.id.slice(4)]);
    await test.db.query('delete from help_requests where id = $1', [early.id.slice(4)]);
    await test.db.query(`update help_requests set status = 'OPEN', ended_at = null where id = $1`, [gone.slice(4)]);
  });

  it('ends: the cursor of the last says that there is no more', async () => {
    const { pageInfo } = await page(100);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(await page(100, pageInfo.endCursor)).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('pages through volunteers of one name', async () => {
    for (let n = 0; n < 7; n++) await aVolunteer(test, { firstName: 'Sam' });
    const VOLUNTEERS =
      'query ($after: String) { volunteers(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { volunteers }: { volunteers: Page } = await lead.ask(VOLUNTEERS, { after });
      seen.push(...volunteers.nodes.map(({ id }) => id));
      [more, after] = [volunteers.pageInfo.hasNextPage, volunteers.pageInfo.endCursor];
    }
    expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
  });
});

describe('filters', () => {
  it('means "or" within a list and "and" between lists', async () => {
    const some = await page(100, null, {
      urgencies: ['TODAY', 'WHEN_POSSIBLE'],
      statuses: ['OPEN', 'NEW'],
      categoryKeys: ['shopping'],
      languages: ['ar'],
      wardCodes: ['E05013807'],
    });
    expect(some.nodes).toHaveLength(16);
    expect((await page(100, null, { urgencies: ['TODAY'], languages: ['fr'] })).nodes).toEqual([]);
    expect((await page(100, null, { wardCodes: ["x') or true --"] })).nodes).toEqual([]);
    expect((await page(100, null, { statuses: [] })).nodes).toEqual([]);
  });
});

describe('what cannot be a page', () => {
  it.each([0, -1, 101, 2_000_000_000])('refuses %i at a time', async (first) => {
    const answer = await lead.send(LIST, { first });
    expect(errorCodes(answer)).toEqual(['FIRST_OUT_OF_RANGE']);
  });

  const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64');
  const GOOD = ['1', 'infinity', '2026-01-05 10:00:00.123456+00', '00000000-0000-4000-8000-000000000000'];
  it.each([
    ['a word', 'here'],
    ['nothing', ' '],
    ['JSON that is no list', cursor({ a: 1 })],
    ['too few keys', cursor(GOOD.slice(1))],
    ['too many keys', cursor([...GOOD, 'x'])],
    ['numbers', cursor([1, 2, 3, 4])],
    ['a rank that is none', cursor(['1; drop table looks', ...GOOD.slice(1)])],
    ['a rank beyond all ranks', cursor(['99999', ...GOOD.slice(1)])],
    ['a day that does not exist', cursor(['1', '2026-13-45', ...GOOD.slice(2)])],
    ['the thirtieth of February', cursor(['1', '2026-02-30', ...GOOD.slice(2)])],
    ['the year nought', cursor(['1', '0000-01-01', ...GOOD.slice(2)])],
    ['an hour that does not exist', cursor(['1', 'infinity', '2026-01-05 99:00:00+00', GOOD[3]])],
    ['a time without a zone', cursor(['1', 'infinity', '2026-01-05 10:00:00', GOOD[3]])],
    ['an id that is none', cursor([...GOOD.slice(0, 3), 'somebody'])],
    ['100 kB', 'x'.repeat(100_000)],
  ])('refuses a cursor made of %s', async (_what, after) => {
    expect(errorCodes(await lead.send(LIST, { first: 5, after }))).toEqual(['CURSOR_MALFORMED']);
  });

  it('takes a well-formed cursor of a place where nobody is', async () => {
    expect((await page(5, cursor(GOOD))).nodes).toHaveLength(5);
  });
});
