import { expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { itWithOpenData, openData } from './open-data.ts';
import { everything } from './rows.ts';
import { importInto } from './run-import.ts';

const test = openTestHouse();
const { file, run, wardsOf } = importInto(test);
const [VINCENT_SQUARE, ST_JAMESS] = ['E05013807', 'E05013806'];

/** A row as Code-Point Open writes it: ten columns, words in quotation marks, numbers without. */
const codePointRow = (postcode: string, ward: string, quality = '10', [easting, northing] = ['530000', '179000']) =>
  `"${postcode}",${quality},${easting},${northing},"E92000001","","","","E09000033","${ward}"\r\n`;

/** The columns of the directory of August 2025 as far as they matter: the postcode in three forms, first and last month, the ward with its year. */
const ONSPD_2025 = 'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp21cd,usrtypind,east1m,north1m';
const ONSPD_2023 = 'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind';
const NSPL_2024 = 'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa21,cty,ced,laua,ward,nhser,ctry';

/** A row under one of these headings, every column filled with something. */
const rowUnder = (heading: string, said: Record<string, string>) =>
  `${heading
    .split(',')
    .map((name) => `"${said[name] ?? (name.endsWith('cd') ? 'E99999999' : '1')}"`)
    .join()}\n`;

const seven = (postcode: string) => `${postcode.slice(0, -4).padEnd(4)}${postcode.slice(-3)}`;
const onspdRow = (heading: string, ward: string, postcode: string, code: string, doterm = '') =>
  rowUnder(heading, { pcd: seven(postcode), pcd7: seven(postcode), pcds: postcode, dointr: '198001', doterm, [ward]: code });

it('knows Code-Point Open by its ten columns without names, with a space in the postcode or without', async () => {
  const rows = [
    ['E20 9ZZ', VINCENT_SQUARE],
    ['E209ZY', ST_JAMESS],
    ['E20 9ZX', ''],
    ['E20 9ZW', 'S13002842'],
  ] as const;
  const { exitCode, refused, said } = await run(
    'postcodes',
    file('sw.csv', rows.map(([it, ward]) => codePointRow(it, ward)).join('')),
  );
  expect({ exitCode, refused }).toEqual({ exitCode: 0, refused: [] });
  expect(said).toContain(
    '4 rows: 2 new, 0 moved to another ward, 0 as they were, 0 repeated, 0 refused, 2 in wards we do not have',
  );
  expect(await wardsOf('E20 9ZZ', 'E20 9ZY', 'E20 9ZX')).toEqual([VINCENT_SQUARE, ST_JAMESS, null]);
});

it.each([
  ['short', 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC'],
  [
    'long',
    'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code',
  ],
])('knows it also under its %s names', async (name, heading) => {
  const { refused, said } = await run(
    'postcodes',
    file(`${name}.csv`, `${heading}\r\n${codePointRow('E20 8ZZ', VINCENT_SQUARE)}`),
  );
  expect(refused).toEqual([]);
  expect(said).toContain('1 rows: ');
  expect(await wardsOf('E20 8ZZ')).toEqual([VINCENT_SQUARE]);
});

it.each([
  ['directory of 2025', ONSPD_2025, 'wd25cd'],
  ['directory of 2023', ONSPD_2023, 'osward'],
  ['shorter look-up of 2024', NSPL_2024, 'ward'],
])('knows the %s by its names, and leaves out postcodes that have ended', async (name, heading, ward) => {
  const rows = [
    onspdRow(heading, ward, 'E20 7ZZ', VINCENT_SQUARE),
    onspdRow(heading, ward, 'E20 7ZY', VINCENT_SQUARE, '199606'),
    onspdRow(heading, ward, 'E20 7ZX', 'E99999999'),
    onspdRow(heading, ward, 'E20 7ZW', ''),
  ];
  const { exitCode, refused, said } = await run('postcodes', file(`${name}.csv`, `${heading}\n${rows.join('')}`));
  expect({ exitCode, refused }).toEqual({ exitCode: 0, refused: [] });
  expect(said).toMatch(/4 rows: .*0 refused, 2 in wards we do not have, 1 no longer in use/);
  expect(await wardsOf('E20 7ZZ', 'E20 7ZY')).toEqual([VINCENT_SQUARE, null]);
});

it('takes the newest wards where a file has those of two years', async () => {
  const heading = `${ONSPD_2025},wd22cd`;
  const row = rowUnder(heading, { pcds: 'E20 6ZZ', doterm: '', wd22cd: ST_JAMESS, wd25cd: VINCENT_SQUARE });
  await run('postcodes', file('two-years.csv', `${heading}\n${row}`));
  expect(await wardsOf('E20 6ZZ')).toEqual([VINCENT_SQUARE]);
});

it('is told the form by its name, and says so where the file is not in it', async () => {
  const plain = file('plain.csv', `postcode,ward_code\nE20 5ZZ,${VINCENT_SQUARE}\n`);
  const [codePoint, onspd, unknown, both] = await Promise.all([
    run('postcodes', plain, '--form', 'code-point-open'),
    run('postcodes', plain, '--form', 'onspd'),
    run('postcodes', plain, '--form', 'csv'),
    run('postcodes', plain, '--form', 'onspd', '--ward-column', 'x'),
  ]);
  expect(codePoint).toMatchObject({ exitCode: 1, said: expect.stringContaining('has ten columns, and this file has not.') });
  expect(onspd).toMatchObject({ exitCode: 1, said: expect.stringContaining('names no column "pcds"') });
  for (const { exitCode, said } of [unknown, both]) {
    expect(exitCode).toBe(1);
    expect(said).toContain('--form code-point-open|onspd');
  }
  expect(await wardsOf('E20 5ZZ')).toEqual([null]);

  const told = await run('postcodes', file('told.csv', codePointRow('E20 5ZY', VINCENT_SQUARE)), '--form', 'code-point-open');
  expect(told.exitCode).toBe(0);
  expect(await wardsOf('E20 5ZY')).toEqual([VINCENT_SQUARE]);
});

itWithOpenData(
  'takes every postcode of Westminster from both published forms as we have rewritten them (the published files themselves were not tried), and twice is once',
  async () => {
    const ours = await openData('westminster-postcodes.csv');
    const outside = await openData('outside-westminster-postcodes.csv');
    const codePoint = [...outside, ...ours].map(({ postcode = '', ward_code = '', positional_quality, easting, northing }) =>
      codePointRow(postcode, ward_code, positional_quality ?? '10', [easting ?? '0', northing ?? '0']),
    );
    const onspd = [...outside, ...ours].map(({ postcode = '', ward_code = '' }) =>
      onspdRow(ONSPD_2025, 'wd25cd', postcode, ward_code),
    );
    const lists = [
      ['rewritten-code-point.csv', codePoint.join('')],
      ['rewritten-onspd.csv', `${ONSPD_2025}\n${onspd.join('')}`],
    ] as const;
    for (const [name, text] of lists) {
      await test.db.query('delete from postcodes');
      const first = await run('postcodes', file(name, text));
      expect({ exitCode: first.exitCode, refused: first.refused }).toEqual({ exitCode: 0, refused: [] });
      expect(first.said).toContain(
        '13,508 rows: 13,115 new, 0 moved to another ward, 0 as they were, 0 repeated, 0 refused, 393 in wards',
      );
      const kept = await wardsOf(...ours.map(({ postcode = '' }) => postcode));
      expect(ours.filter(({ ward_code }, i) => ward_code !== kept[i])).toEqual([]);
      const before = await everything(test);
      expect((await run('postcodes', file(name, text))).said).toContain('0 new, 0 moved to another ward, 13,115 as they were');
      expect(await everything(test)).toEqual(before);
    }
  },
  120_000,
);
