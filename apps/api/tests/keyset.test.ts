import { runs } from '@wardwise/domain/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { coordinatorOf, leadOf, wardCalled } from './people.ts';
import { statementsOf } from './postgres-log.ts';

// 40,000 requests as after years of work, in both networks; read page by page to the end while others come in.

const test = openTestHouse();
const MANY = 40_000;
const SORTS = {
  QUEUE: 'queue_rank, queue_day, taken_at, id',
  NEEDED_SOONEST: 'queue_day, taken_at, id',
  LONGEST_WAITING: 'taken_at, id',
  NEWEST: 'taken_at desc, id desc',
};
type Page = { requests: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } };
const WALK = `query ($after: String, $sort: RequestSort!) { requests(first: 100, after: $after, sort: $sort) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
const PAGE = `query ($after: String, $sort: RequestSort!, $filter: RequestFilter) { requests(first: 100, after: $after, sort: $sort, filter: $filter) {
    nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
let coordinator: Lead;

/** Writes open requests straight into the table; times on few seconds and days on few days, so that keys tie and the id must settle it. */
const add = (n: number, network = 'westminster', taken = "now() - interval '1 day'") =>
  test.db.query<{ id: string }>(
    `insert into help_requests (network_id, id, ward_code, handled_by_ward, routing_kind, category_key, way, preferred_language, urgency, needed_by, places,
       status, taken_at)
     select $1, gen_random_uuid(), $2, $2, 'OWN_WARD_ON_DUTY', 'shopping', 'IN_PERSON', case when i % 3 = 0 then 'ar' else 'en' end,
       (array['TODAY', 'THIS_WEEK', 'WHEN_POSSIBLE'])[1 + i % 3], case when i % 5 = 0 then date '2027-01-01' + (i % 7)::int end, 1,
       'OPEN', date_trunc('second', ${taken}) + (i % 97) * interval '1 microsecond'
     from generate_series(1, $3::int) i returning 'req_' || id as id`,
    [test.networkId(network as 'westminster'), wardCalled("Queen's Park"), n],
  );

const idsInOrder = async (sort: keyof typeof SORTS): Promise<string[]> => {
  const { rows } = await test.db.query<{ id: string }>(
    `select 'req_' || id as id from help_requests where network_id = $1 order by ${SORTS[sort]}`,
    [test.networkId()],
  );
  return rows.map(({ id }) => id);
};

beforeAll(async () => {
  await add(MANY);
  await add(500, 'north-paddington');
  await test.db.query('analyze help_requests');
  coordinator = test.api.as(coordinatorOf('westminster'));
}, 120_000);

describe('a list of 40,000', () => {
  it.each(Object.keys(SORTS) as (keyof typeof SORTS)[])(
    'gives every row once and in order, by %s, while rows are being added between the pages',
    async (sort) => {
      const before = await idsInOrder(sort);
      const met: string[] = [];
      const added = new Set<string>();
      let after: string | null = null;
      const most = sort === 'QUEUE' ? Number.POSITIVE_INFINITY : runs(60, Number.POSITIVE_INFINITY);
      for (let page = 0; page < most; page++) {
        const { requests }: Page = await coordinator.ask<Page>(WALK, { after, sort });
        met.push(...requests.nodes.map(({ id }) => id));
        if (!requests.pageInfo.hasNextPage) break;
        after = requests.pageInfo.endCursor;
        // Some come before what has been read, some after.
        if (page % 20 === 0)
          for (const { id } of [...(await add(3)).rows, ...(await add(3, 'westminster', "now() - interval '9 years'")).rows])
            added.add(id);
      }
      expect(new Set(met).size).toBe(met.length);
      const known = met.filter((id) => !added.has(id));
      expect(known).toEqual(before.slice(0, known.length));
      if (most === Number.POSITIVE_INFINITY) expect(known).toHaveLength(before.length);
      else expect(met).toHaveLength(most * 100);
      const place = new Map((await idsInOrder(sort)).map((id, at) => [id, at]));
      const places = met.map((id) => place.get(id) as number);
      expect(places.every((at, i) => i === 0 || at > (places[i - 1] as number))).toBe(true);
    },
    300_000,
  );
});

describe('as PostgreSQL’s own log counts', () => {
  it.each<[string, Record<string, unknown>]>([
    ['the first page', {}],
    [
      'a filter by everything',
      {
        filter: {
          wardCodes: [wardCalled("Queen's Park")],
          statuses: ['OPEN'],
          categoryKeys: ['shopping'],
          languages: ['ar'],
          urgencies: ['TODAY'],
        },
      },
    ],
    ['a filter of what is over', { filter: { statuses: ['CLOSED', 'CANCELLED'] } }],
    ...Object.keys(SORTS).map((sort) => [`the order ${sort}`, { sort }] satisfies [string, object]),
  ])('costs one statement for who asks and one for rows, order, filter and count together: %s', async (_what, asked) => {
    const { requests } = await coordinator.ask<Page>(PAGE, { sort: 'QUEUE' });
    const statements = await statementsOf(test, () =>
      coordinator.ask(PAGE, { sort: 'QUEUE', after: 'sort' in asked ? null : requests.pageInfo.endCursor, ...asked }),
    );
    expect(statements.map((statement) => statement.slice(0, 7))).toEqual(['select ', 'select ']);
  });

  it('counts what the reader may see and the filter means, and nothing else', async () => {
    const count = async (lead: Lead, filter = {}) => (await lead.ask<Page>(PAGE, { sort: 'NEWEST', filter })).requests.totalCount;
    const { rows } = await test.db.query<{ all: number; arabic: number }>(
      `select count(*)::int as all, count(*) filter (where preferred_language = 'ar')::int as arabic from help_requests where network_id = $1`,
      [test.networkId()],
    );
    expect([await count(coordinator), await count(coordinator, { languages: ['ar'] })]).toEqual([rows[0]?.all, rows[0]?.arabic]);
    expect(await count(test.api.as(leadOf("Queen's Park", 'north-paddington')))).toBe(500);
    expect(await count(test.api.as(leadOf('Abbey Road')))).toBe(0);
    expect(await count(test.api.anyone())).toBe(0);
  });
});
