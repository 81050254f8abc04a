import { NOT_PLACED, REQUEST_DUES, REQUEST_HOLDS, REQUEST_SNOOZES, type RequestDue } from '@wardwise/domain';
import { runs } from '@wardwise/domain/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { coordinatorOf, leadOf, type Person, secondLead, wardCalled } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { done } from './scenes.ts';

// What stands beside each choice of the queue's filter is what a plain count of the same rows says, in any world and with any filter.

const test = openTestHouse();
const WARDS = ['Vincent Square', 'Westbourne', "Queen's Park", 'Harrow Road'].map(wardCalled);
const STATUSES = ['NEW', 'OPEN', 'ASSIGNED', 'DELIVERED', 'CANCELLED'] as const;
const CATEGORIES = ['shopping', 'post', 'dog-walking'];
const LANGUAGES = ['en', 'ar', 'bn'];
const URGENCIES = ['TODAY', 'THIS_WEEK', 'WHEN_POSSIBLE'];
/** Days from today in London. */
const DAYS = [null, -3, 0, 1, 7, 8, 40];

type Row = {
  network: 'westminster' | 'north-paddington';
  ward: string | null;
  handledBy: string;
  status: (typeof STATUSES)[number];
  category: string;
  language: string;
  urgency: string;
  day: number | null;
  holder: 'grace' | 'nabil' | 'gone' | null;
  putOff: 'yes' | 'over' | null;
};
type Filter = Partial<Record<keyof typeof LISTS, string[]>>;
type Facets = Record<string, { key: string; count: number }[]>;

const anyRowIn = (network: Row['network'], wards: string[]): fc.Arbitrary<Row> =>
  fc.record({
    network: fc.constant(network),
    ward: fc.option(fc.constantFrom(...wards), { freq: 5 }),
    handledBy: fc.constantFrom(...wards),
    status: fc.constantFrom(...STATUSES),
    category: fc.constantFrom(...CATEGORIES),
    language: fc.constantFrom(...LANGUAGES),
    urgency: fc.constantFrom(...URGENCIES),
    day: fc.constantFrom(...DAYS),
    holder: fc.constantFrom('grace' as const, 'nabil' as const, 'gone' as const, null, null),
    putOff: fc.constantFrom('yes' as const, 'over' as const, null, null),
  });

const anyRow = fc
  .oneof(
    { weight: 2, arbitrary: anyRowIn('westminster', WARDS) },
    { weight: 1, arbitrary: anyRowIn('north-paddington', WARDS.slice(1)) },
  )
  .map((row) => (row.ward === null ? { ...row, status: 'NEW' as const } : row)); // not placed yet: nobody has confirmed it

const dueOf = (day: number | null): RequestDue => {
  if (day === null) return 'NO_DAY';
  if (day <= 0) return day < 0 ? 'OVERDUE' : 'TODAY';
  return day <= 7 ? 'IN_A_WEEK' : 'LATER';
};

const holdOf = ({ holder }: Row, asks: string): string =>
  holder === null || holder === 'gone' ? 'NOBODYS' : holder === asks ? 'MINE' : 'ANOTHERS';

/** What is not placed is dealt with by nobody. */
const wardsOf = ({ ward, handledBy }: Row): string[] => (ward === null ? [NOT_PLACED] : [...new Set([ward, handledBy])]);

/** Each list of the filter: its facet, its values, and the keys a row has there. */
const LISTS = {
  wardCodes: { facet: 'wards', values: [...WARDS, NOT_PLACED], keys: (row: Row) => wardsOf(row) },
  statuses: { facet: 'statuses', values: [...STATUSES], keys: (row: Row) => [row.status] },
  categoryKeys: { facet: 'categories', values: CATEGORIES, keys: (row: Row) => [row.category] },
  languages: { facet: 'languages', values: LANGUAGES, keys: (row: Row) => [row.language] },
  urgencies: { facet: 'urgencies', values: URGENCIES, keys: (row: Row) => [row.urgency] },
  due: { facet: 'due', values: [...REQUEST_DUES], keys: (row: Row) => [dueOf(row.day)] },
  holds: { facet: 'holds', values: [...REQUEST_HOLDS], keys: (row: Row, asks: string) => [holdOf(row, asks)] },
  snoozes: {
    facet: 'snoozes',
    values: [...REQUEST_SNOOZES],
    keys: (row: Row) => [row.putOff === 'yes' ? 'PUT_OFF' : 'NOT_PUT_OFF'],
  },
};
type List = keyof typeof LISTS;
const EACH = Object.keys(LISTS) as List[];

/** Two lists of eight are narrowed, in the mean: where all are, nothing is left to count. */
const anyFilter: fc.Arbitrary<Filter> = fc
  .record(Object.fromEntries(EACH.map((list) => [list, narrowed(LISTS[list].values as string[])])))
  .map((lists) => Object.fromEntries(Object.entries(lists).filter(([, values]) => values)));

function narrowed(values: string[]): fc.Arbitrary<string[] | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.subarray(values) });
}

const FACETS = Object.values(LISTS).map(({ facet }) => `${facet} { key count }`);
const QUEUE = `query ($filter: RequestFilter) { requests(first: 5, filter: $filter) { totalCount nodes { id } facets { ${FACETS.join(' ')} } } }`;
type Answer = { requests: { totalCount: number; facets: Facets } };

const VIEWERS: { name: string; person: Person; sees: (row: Row) => boolean }[] = [
  { name: 'nobody', person: coordinatorOf('westminster'), sees: ({ network }) => network === 'westminster' },
  { name: 'elsewhere', person: coordinatorOf('north-paddington'), sees: ({ network }) => network === 'north-paddington' },
  {
    name: 'grace',
    person: leadOf('Vincent Square'),
    sees: (row) => row.network === 'westminster' && wardsOf(row).some((it) => it === WARDS[0] || it === NOT_PLACED), // any lead may place what came by the form
  },
];
const asked = new Map<string, Lead>();

beforeAll(async () => {
  for (const { name, person } of VIEWERS) asked.set(name, test.api.as(person));
});

/** These rows and no other, written straight into the tables. */
async function settle(rows: Row[]): Promise<void> {
  const staff = async (person: Person) => (await test.api.find(person)).id;
  const holders = { grace: await staff(leadOf('Vincent Square')), nabil: await staff(secondLead), gone: await staff(secondLead) };
  const snoozers = {
    westminster: holders.gone,
    'north-paddington': await staff(coordinatorOf('north-paddington')),
  };
  await test.db.query('delete from snoozes');
  await test.db.query('delete from holds');
  await test.db.query('delete from help_requests');
  for (const row of rows) {
    const facts = factsOf(row.status);
    const { rows: made } = await test.db.query<{ id: string }>(
      `insert into help_requests (network_id, id, ward_code, handled_by_ward, routing_kind, category_key, way, preferred_language, urgency, needed_by, places,
         status, taken_at${facts.columns})
       values ($1, gen_random_uuid(), $2, $3, $9, $4, 'IN_PERSON', $5, $6, (now() at time zone 'Europe/London')::date + $7::int, 1,
         $8, now() - interval '1 day'${facts.values}) returning id`,
      [
        ...[test.networkId(row.network), row.ward, row.ward && row.handledBy, row.category, row.language, row.urgency, row.day],
        ...[row.status, row.ward ? 'OWN_WARD_ON_DUTY' : 'UNPLACED'],
      ],
    );
    if (row.putOff)
      await test.db.query(
        `insert into snoozes (network_id, id, request_id, snoozed_by, snoozed_at, until, until_reply)
           values ($1, gen_random_uuid(), $2, $3, now() - interval '1 hour', now() + $4::interval, false)`,
        [test.networkId(row.network), made[0]?.id, snoozers[row.network], row.putOff === 'over' ? '-1 minute' : '10 minutes'],
      );
    if (row.holder && row.network === 'westminster')
      await test.db.query(
        `insert into holds (network_id, request_id, id, staff_id, until)
           values ($1, $2, gen_random_uuid(), $3, now() + $4::interval)`,
        [test.networkId(), made[0]?.id, holders[row.holder], row.holder === 'gone' ? '-1 minute' : '10 minutes'],
      );
  }
}

/** What a state must have beside its name. */
const factsOf = (status: Row['status']) => {
  if (status === 'CANCELLED') return { columns: ', ended_at', values: ', now()' };
  if (status === 'DELIVERED') return { columns: ', delivered_at', values: ', now()' };
  return { columns: '', values: '' };
};

const counted = (keys: string[]): Facets[string] =>
  [...new Set(keys)].sort().map((key) => ({ key, count: keys.filter((it) => it === key).length }));

/** The facets and the total by a plain count in this program. */
function plainCount(rows: Row[], { name, sees }: (typeof VIEWERS)[number], filter: Filter): Answer['requests'] {
  const seen = rows.filter(sees).map((row) => (row.network === 'westminster' ? row : { ...row, holder: null }));
  const passes = (row: Row, but?: List) =>
    EACH.every((list) => list === but || !filter[list] || LISTS[list].keys(row, name).some((key) => filter[list]?.includes(key)));
  return {
    totalCount: seen.filter((row) => passes(row)).length,
    facets: Object.fromEntries(
      EACH.map((list) => [
        LISTS[list].facet,
        counted(seen.filter((row) => passes(row, list)).flatMap((row) => LISTS[list].keys(row, name))),
      ]),
    ),
  };
}

describe('the counts beside the choices', () => {
  it('are those of a plain count, in any world, with any filter, for whoever asks in either network', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { maxLength: 25 }),
        fc.array(anyFilter, { minLength: 1, maxLength: 4 }),
        async (rows, filters) => {
          await settle(rows);
          for (const viewer of VIEWERS)
            for (const filter of filters) {
              const { requests } = await (asked.get(viewer.name) as Lead).ask<Answer>(QUEUE, { filter });
              const { totalCount, facets } = plainCount(rows, viewer, filter);
              expect({ totalCount: requests.totalCount, facets: requests.facets }).toEqual({ totalCount, facets });
            }
        },
      ),
      { numRuns: runs(12, 200) },
    );
  }, 120_000);

  it('come with the page and the total in one statement', async () => {
    const grace = asked.get('grace') as Lead;
    await grace.ask(QUEUE, { filter: { due: ['OVERDUE'], holds: ['MINE'] } });
    const statements = await statementsOf(test, () => grace.ask(QUEUE, { filter: { due: ['OVERDUE'], holds: ['MINE'] } }));
    expect(statements).toHaveLength(2); // who asks, and what
  });

  it('follow a hold: it is mine for me, another’s for them, and nobody’s again when I let go', async () => {
    await settle([]);
    const [grace, olivia] = [asked.get('grace') as Lead, asked.get('nobody') as Lead];
    const { id: requestId } = await grace.taken();
    const holds = async (lead: Lead) => (await lead.ask<Answer>(QUEUE, { filter: {} })).requests.facets.holds;
    await done(grace.press('holdRequest', { requestId }));
    expect(await holds(grace)).toEqual([{ key: 'MINE', count: 1 }]);
    expect(await holds(olivia)).toEqual([{ key: 'ANOTHERS', count: 1 }]);
    await done(grace.press('holdRequest', { requestId, on: false }));
    expect(await holds(olivia)).toEqual([{ key: 'NOBODYS', count: 1 }]);
  });

  it('are not counted where a list takes no filter', async () => {
    const grace = asked.get('grace') as Lead;
    const { callList } = await grace.ask<{ callList: { facets: null } }>('{ callList { facets { wards { key } } } }');
    expect(callList.facets).toBeNull();
  });
});
