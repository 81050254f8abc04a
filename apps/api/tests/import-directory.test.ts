import { expect, it } from 'vitest';
import { many, openFeeds, sourcesOf, told } from './feeds.ts';
import { openTestHouse } from './house.ts';
import { importInto } from './run-import.ts';

// `npm run import` of other support, as somebody runs it: a feed by its address, or two CSVs with HSDS's columns.

const test = openTestHouse();
const aFeed = openFeeds();
const { file, run, start } = importInto(test, { FEEDS_FROM_LOOPBACK: 'yes' });
const { known } = sourcesOf(test);

const ORGANIZATIONS = 'id,name,description,website\no1,Example Trust,"Helps, mostly",https://trust.example/\no2,Other Trust,,\n';
const HEAD = 'id,organization_id,name,status,phone,languages,needs,wards,address_1,city,postal_code,minimum_age\n';
const organizations = () => file('organizations.csv', ORGANIZATIONS);
const services = (rows: string) => file('services.csv', HEAD + rows);
const asked = (path: string, ...more: string[]) => [
  'directory',
  path,
  '--organizations',
  organizations(),
  '--source',
  'trusts',
  ...more,
];

it('takes services and organisations from two CSVs; twice is once', async () => {
  const rows =
    's1,o1,Lunch,active,020 7946 0111,en;ar,food;Company,Church Street;E05013807,1 Street,London,nw8 8ex,60\ns2,o2,Chat,temporarily closed,,,,,,,,\n';
  expect(await run(...asked(services(rows), '--licence', 'OGL v3'))).toEqual({
    exitCode: 0,
    refused: [],
    said: '2 new, 0 changed, 0 as they were, 0 refused, 0 gone',
  });
  const FIND = `{ services(filter: { text: "trust" }) { nodes { name phone status languages minimumAge everywhere wardNames needs { key } places { address city postcode }
    organization { name website description } } } }`;
  expect(await test.api.anyone().ask(FIND)).toEqual({
    services: {
      nodes: [
        {
          ...{
            name: 'Chat',
            phone: null,
            status: 'TEMPORARILY_CLOSED',
            languages: [],
            minimumAge: null,
            everywhere: true,
            wardNames: [],
            needs: [],
            places: [],
          },
          organization: { name: 'Other Trust', website: null, description: 'Other Trust' },
        },
        {
          ...{
            name: 'Lunch',
            phone: '020 7946 0111',
            status: 'ACTIVE',
            languages: ['en', 'ar'],
            minimumAge: 60,
            everywhere: false,
          },
          ...{ wardNames: ['Church Street', 'Vincent Square'], needs: [{ key: 'food' }, { key: 'company' }] },
          places: [{ address: '1 Street', city: 'London', postcode: 'NW8 8EX' }],
          organization: { name: 'Example Trust', website: 'https://trust.example/', description: 'Helps, mostly' },
        },
      ],
    },
  });
  expect((await run(...asked(services(rows)))).said).toBe('0 new, 0 changed, 2 as they were, 0 refused, 0 gone');
});

it('refuses a bad row by its line and takes the others; much that is missing stops it, and nothing is written', async () => {
  const good = Array.from({ length: 9 }, (_, at) => `g${at},o1,Good ${at},active,,,,,,,,\n`).join('');
  const mixed = await start(
    'directory',
    services(`${good}\n,o1,No id,active,,,,,,,,\nx,o9,No organisation,active,,,,,,,,\ny,o1,Old,active,,,,,,,,old\n`),
    '--organizations',
    organizations(),
    '--source',
    'mixed',
  );
  expect(mixed).toEqual({
    exitCode: 0,
    refused: ['line 12: id MISSING', 'line 13: organization MISSING', 'line 14: minimum_age NOT_READ'],
    said: '10 new, 0 changed, 0 as they were, 2 refused, 0 gone',
  });
  const fewer = ['directory', services('g0,o1,Anew,active,,,,,,,,\n'), '--organizations', organizations(), '--source', 'mixed'];
  expect(await run(...fewer)).toMatchObject({ exitCode: 1, said: expect.stringContaining('--go-on') });
  expect((await known('mixed')).g0).toBe('Good 0 ACTIVE');
  expect((await run(...fewer, '--go-on')).said).toBe('0 new, 1 changed, 0 as they were, 0 refused, 9 gone');
  expect(Object.values(await known('mixed')).filter((said) => said.endsWith('ACTIVE'))).toEqual(['Anew ACTIVE']);
});

it('stops at moved columns, a missing one and a file that is none', async () => {
  const moved = await run(...asked(services(',active,o1,s1,,,,,,,,\n,active,o2,s2,,,,,,,,\n')));
  expect([moved.exitCode, moved.said]).toEqual([
    1,
    'More than half of the rows cannot be read, as if the columns had moved: nothing was imported.',
  ]);
  expect(moved.refused).toContain('line 2: id MISSING');
  expect(
    (await run('directory', file('less.csv', 'id,name\n1,a\n'), '--organizations', organizations(), '--source', 'x')).said,
  ).toContain('"organization_id"');
  expect((await run(...asked('/nowhere.csv'))).said).toBe('There is no file /nowhere.csv.');
  for (const words of [
    ['directory', 'a.csv'],
    ['feed', 'http://x', '--source', 'y'],
    ['feed'],
    ['postcodes', 'a.csv', '--go-on'],
  ])
    expect((await run(...words)).said).toContain('Use it like this');
});

it('reads a feed by its address, tells what is wrong with which row, and says why where it cannot', async () => {
  const feed = await aFeed({ services: [...many(5, 'cli'), told('odd', { url: 'nowhere' })] });
  expect(await start('feed', `${feed.address}/`)).toEqual({
    exitCode: 0,
    refused: ['page 2 row 2: url NOT_READ'],
    said: '6 new, 0 changed, 0 as they were, 0 refused, 0 gone',
  });
  await feed.serve({ services: [] });
  expect(await run('feed', feed.address)).toMatchObject({ exitCode: 1, said: expect.stringContaining('--go-on') });
  expect((await run('feed', feed.address, '--go-on')).said).toBe('0 new, 0 changed, 0 as they were, 0 refused, 6 gone');
  expect((await run('feed', 'http://10.0.0.1')).said).toContain('public addresses only');
});

it('reads our own feed as any other: what leaves the house comes back as it was', async () => {
  const own = `${test.house.publicUrl}/open-referral`;
  expect((await run('feed', own)).exitCode).toBe(0);
  const { rows } = await test.db.query<{ one: string; other: string }>(
    `select jsonb_build_array(a.description, a.phone, a.status, a.minimum_age, a.language_tags, (select array_agg(k order by k) from unnest(a.need_keys) k), a.everywhere)::text as one,
       jsonb_build_array(b.description, b.phone, b.status, b.minimum_age, b.language_tags, (select array_agg(k order by k) from unnest(b.need_keys) k), b.everywhere)::text as other
     from services a join services b on b.source_ref = a.id::text`,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.map(({ other }) => other)).toEqual(rows.map(({ one }) => one));
});
