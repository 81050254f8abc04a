import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { itWithOpenData, openDataFile } from './open-data.ts';
import { everything } from './rows.ts';
import { importInto } from './run-import.ts';

const test = openTestHouse();
const { file, run, start } = importInto(test);

/** A square ward, `place` squares of about a kilometre to the east. */
const square = (place: number, width = 1) => {
  const [west, east] = [-0.1 + place * 0.0145, -0.1 + (place + width) * 0.0145];
  return [
    [west, 51.5],
    [east, 51.5],
    [east, 51.509],
    [west, 51.509],
    [west, 51.5],
  ];
};
const polygon = (place: number, width?: number) => ({ type: 'Polygon', coordinates: [square(place, width)] });
const ward = (code: string, name: string, geometry: unknown, year = '25') => ({
  type: 'Feature',
  properties: {
    FID: 1,
    [`WD${year}CD`]: code,
    [`WD${year}NM`]: name,
    [`LAD${year}CD`]: code < 'E05099005' ? 'E09000099' : 'E09000098',
  },
  geometry,
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

type Row = { code: string; name: string; vintage: string; label_lat: number; label_lon: number; outline: string | null };
const wardsLike = async (like: string) =>
  (await test.db.query<Row>('select * from wards where code like $1 order by code', [like])).rows;
const bordersLike = async (like: string) =>
  (
    await test.db.query<{ pair: string; metres: number }>(
      `select ward_code || ' ' || neighbour_code as pair, metres from ward_borders where ward_code like $1 order by 1`,
      [like],
    )
  ).rows;
const wardsOfNetwork = async (slug: string) =>
  (
    await test.db.query<{ code: string }>(
      'select ward_code as code from network_wards join networks on id = network_id where slug = $1 order by 1',
      [slug],
    )
  ).rows.map(({ code }) => code);

it('keeps name, year, label point, outline and borders, links the wards of the network that is named and of no other, and twice is once', async () => {
  const before = await wardsOfNetwork('north-paddington');
  const map = file('two.geojson', collection(ward('E05099001', 'East', polygon(1)), ward('E05099002', 'West', polygon(0))));
  const first = await start('wards', map, '--network', 'westminster');
  expect(first).toMatchObject({
    exitCode: 0,
    refused: [],
    said: '2 wards of 2025: 2 new, 0 changed, 0 as they were, 0 refused; 1 borders; 2 new to westminster',
  });
  const [east, west] = await wardsLike('E050990%');
  expect(east).toMatchObject({ code: 'E05099001', name: 'East', vintage: '2025' });
  expect(east?.label_lon).toBeGreaterThan(-0.0855);
  expect(west?.outline).toBe('M-0.1 51.5 -0.0855 51.5 -0.0855 51.509 -0.1 51.509Z');
  const [one, other] = await bordersLike('E050990%');
  expect([one?.pair, other?.pair]).toEqual(['E05099001 E05099002', 'E05099002 E05099001']);
  expect(Math.abs((one?.metres ?? 0) - 1020)).toBeLessThanOrEqual(25);
  expect(other?.metres).toBe(one?.metres);
  expect(await wardsOfNetwork('westminster')).toEqual(expect.arrayContaining(['E05099001', 'E05099002']));
  expect(await wardsOfNetwork('north-paddington')).toEqual(before);

  const all = await everything(test);
  expect((await run('wards', map, '--network', 'westminster')).said).toBe(
    '2 wards of 2025: 0 new, 0 changed, 2 as they were, 0 refused; 1 borders; 0 new to westminster',
  );
  expect(await everything(test)).toEqual(all);
});

it('puts a new year beside the old: what kept its code has the later boundary, and an older file does not take it back', async () => {
  const old = file(
    '2022.geojson',
    collection(ward('E05099101', 'Stays', polygon(0), '22'), ward('E05099102', 'Goes', polygon(1), '22')),
  );
  const later = file(
    '2026.geojson',
    collection(ward('E05099101', 'Stays', polygon(0), '26'), ward('E05099103', 'Comes', polygon(1, 2), '26')),
  );
  await run('wards', old);
  expect((await run('wards', later)).said).toContain('2 wards of 2026: 1 new, 1 changed, 0 as they were');
  expect((await wardsLike('E050991%')).map(({ code, vintage }) => `${code} ${vintage}`)).toEqual([
    'E05099101 2026',
    'E05099102 2022',
    'E05099103 2026',
  ]);
  const all = await everything(test);
  expect((await run('wards', old)).said).toContain('0 new, 0 changed, 2 as they were');
  expect(await everything(test)).toEqual(all);
});

it('does not bring back with an older file a border that the later year has no more', async () => {
  const [one, other] = ['E05099111', 'E05099112'];
  const old = file('together.geojson', collection(ward(one, 'One', polygon(0), '22'), ward(other, 'Other', polygon(1), '22')));
  const between = ward('E05099113', 'Between', polygon(1), '26');
  const later = file(
    'apart.geojson',
    collection(ward(one, 'One', polygon(0), '26'), between, ward(other, 'Other', polygon(2), '26')),
  );
  const bordersOfOne = async () => (await bordersLike(one)).map(({ pair }) => pair);
  await run('wards', old);
  expect(await bordersOfOne()).toEqual([`${one} ${other}`]);
  await run('wards', later);
  expect(await bordersOfOne()).toEqual([`${one} E05099113`]);
  await run('wards', old);
  expect(await bordersOfOne()).toEqual([`${one} E05099113`]);
});

it('takes the good wards and says of the others which it is and why', async () => {
  const two = { type: 'MultiPolygon', coordinates: [[square(3)], [square(5)]] };
  const grid = {
    type: 'Polygon',
    coordinates: [
      [
        [530_000, 180_000],
        [531_000, 180_000],
        [531_000, 181_000],
        [530_000, 180_000],
      ],
    ],
  };
  const features = [
    ward('E05099201', 'Good', polygon(0)),
    ward('Vincent Square', 'No code', polygon(1)),
    ward('E05099202', '', polygon(1)),
    ward('E05099203', 'A point', { type: 'Point', coordinates: [0, 51] }),
    ward('E05099204', 'On the national grid', grid),
    ward('E05099201', 'Good again', polygon(1)),
    ward('E05099205', 'In two parts', two),
    null,
  ];
  const { exitCode, refused, said } = await run('wards', file('mixed.geojson', collection(...features)));
  expect(exitCode).toBe(0);
  expect(refused).toEqual([
    'ward 2: WARD_CODE_MISSING',
    'ward 3: WARD_NAME_MISSING',
    'ward 4: BOUNDARY_MISSING',
    'ward 5: BOUNDARY_NOT_IN_DEGREES',
    'ward 6: WARD_TWICE',
    'ward 8: WARD_CODE_MISSING',
  ]);
  expect(said).toContain('8 wards of 2025: 2 new, 0 changed, 0 as they were, 6 refused; 0 borders');
  expect((await wardsLike('E050992%')).map(({ name }) => name)).toEqual(['Good', 'In two parts']);
});

it('takes the wards of one local authority out of a national file', async () => {
  const map = file(
    'national.geojson',
    collection(ward('E05099004', 'Ours', polygon(0)), ward('E05099305', 'Theirs', polygon(1))),
  );
  expect((await run('wards', map, '--district', 'E09000099')).said).toContain('1 wards of 2025: 1 new');
  expect(await wardsLike('E050993%')).toEqual([]);
});

const good = collection(ward('E05099401', 'Good', polygon(0)));
it.each([
  ['there is no file', null, [], /^There is no file .*\.geojson\.$/],
  ['it is no GeoJSON', 'postcode,ward_code\n', [], /is not a GeoJSON file of boundaries/],
  ['there is no ward in it', collection(), [], /No ward of the file could be used/],
  ['no network has that name', good, ['--network', 'atlantis'], /^There is no network with that name/],
  ['no ward is in that local authority', good, ['--district', 'E09000001'], /No ward of the file could be used/],
  ['it is used otherwise', good, ['--form', 'onspd'], /npm run import -- wards FILE/],
])('says one sentence, fails and writes nothing when %s', async (when, text, words, sentence) => {
  const before = await everything(test);
  const path = text === null ? '/nowhere.geojson' : file(`${when}.geojson`, text);
  const { exitCode, said } = await run('wards', path, ...words);
  expect(exitCode).toBe(1);
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/\n\s+at /);
  expect(await everything(test)).toEqual(before);
});

itWithOpenData(
  'takes Westminster’s 18 wards with their 37 borders, after which every postcode has its ward as before',
  async () => {
    const { exitCode, refused, said } = await run(
      'wards',
      openDataFile('westminster-wards-2022.geojson'),
      '--network',
      'westminster',
    );
    expect({ exitCode, refused }).toEqual({ exitCode: 0, refused: [] });
    expect(said).toBe('18 wards of 2022: 0 new, 18 changed, 0 as they were, 0 refused; 37 borders; 0 new to westminster');
    const facts = JSON.parse(readFileSync(openDataFile('westminster-wards-facts.json'), 'utf8')) as {
      wards: { code: string; adjacent: { code: string; border_m: number }[] }[];
    };
    const pairs = facts.wards.flatMap(({ code, adjacent }) =>
      adjacent.map((it) => ({ pair: `${code} ${it.code}`, metres: it.border_m })),
    );
    const saved = await bordersLike('E05013%');
    expect(saved.map(({ pair }) => pair)).toEqual(pairs.map(({ pair }) => pair).sort());
    const off = saved.map(({ pair, metres }) => Math.abs(metres - (pairs.find((it) => it.pair === pair)?.metres ?? 0)));
    expect(Math.max(...off)).toBeLessThanOrEqual(20);
  },
);
