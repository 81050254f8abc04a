import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { everything } from './rows.ts';
import { importInto } from './run-import.ts';

const test = openTestHouse();
const { folder, file, run, start, wardsOf } = importInto(test);
const runImport = (...words: string[]) => run('postcodes', ...words);
const [VINCENT_SQUARE, ST_JAMESS, WESTBOURNE] = ['E05013807', 'E05013806', 'E05013809'];

const outcodes = async () =>
  (
    await test.db.query<{ line: string }>(
      `select slug || ' ' || outcode as line from network_outcodes join networks on id = network_id`,
    )
  ).rows.map(({ line }) => line);

it('finds its columns by name, leaves the others, writes postcodes one way, and twice is once', async () => {
  const table = file(
    'table.csv',
    `\uFEFFid,Ward_Code,note,POSTCODE\r\n1,${VINCENT_SQUARE},"two\r\nlines",e209zz\r\n\r\n2,${ST_JAMESS},,E20 9ZY\r\n`,
  );

  const first = await start('postcodes', table);
  expect(first).toMatchObject({ exitCode: 0, refused: [] });
  expect(first.said).toContain('2 rows: 2 new, 0 moved to another ward, 0 as they were, 0 repeated, 0 refused');
  expect(await wardsOf('E20 9ZZ', 'E20 9ZY')).toEqual([VINCENT_SQUARE, ST_JAMESS]);

  const before = await everything(test);
  expect((await runImport(table)).said).toContain('0 new, 0 moved to another ward, 2 as they were');
  expect(await everything(test)).toEqual(before);
});

it('moves a postcode that a later file puts in another ward', async () => {
  await runImport(file('before.csv', `postcode,ward_code\nE20 8AA,${VINCENT_SQUARE}\n`));
  const { said } = await runImport(file('after.csv', `postcode,ward_code\nE20 8AA,${ST_JAMESS}\nE208AA,${ST_JAMESS}\n`));
  expect(said).toContain('0 new, 1 moved to another ward, 0 as they were, 1 repeated');
  expect(await wardsOf('E20 8AA')).toEqual([ST_JAMESS]);
});

it('is told how a file calls its columns', async () => {
  const table = file('onspd.csv', `pcds,osward\nE20 7AA,${VINCENT_SQUARE}\n`);
  expect((await runImport(table, '--postcode-column', 'pcds', '--ward-column', 'osward')).exitCode).toBe(0);
  expect(await wardsOf('E20 7AA')).toEqual([VINCENT_SQUARE]);
});

it('takes the good rows and names line and reason of the others, and nothing of what they say', async () => {
  const rows = [
    'E20 6AA,E05013807',
    'secret,E05013807',
    '"a\r\nb",E05013807',
    'E20 6AB,E99999999',
    'E20 6AC',
    'E20 6AD,E05013806',
    'E206AD,E05013807',
    'E20 6AE,Vincent Square',
  ];
  const { exitCode, refused, said } = await start('postcodes', file('mixed.csv', ['postcode,ward_code', ...rows].join('\r\n')));
  expect(exitCode).toBe(0);
  expect(refused).toEqual([
    'line 3: POSTCODE_MALFORMED',
    'line 4: POSTCODE_MALFORMED',
    'line 7: TEXT_MISSING',
    'line 10: WARD_MALFORMED',
    'line 8: POSTCODE_IN_TWO_WARDS',
    'line 9: POSTCODE_IN_TWO_WARDS',
  ]);
  expect(said).toContain(
    '8 rows: 1 new, 0 moved to another ward, 0 as they were, 0 repeated, 6 refused, 1 in wards we do not have',
  );
  expect(await wardsOf('E20 6AA', 'E20 6AD')).toEqual([VINCENT_SQUARE, null]);
  expect(`${refused} ${said}`).not.toMatch(/secret|E20|E99999999|Vincent/i);
});

it('leaves a postcode where it was when a file puts it in two wards, however far apart', async () => {
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  const others = Array.from(
    { length: 12_000 },
    (_, n) => `NE${Math.floor(n / 6760)} ${Math.floor(n / 676) % 10}${letter(n / 26)}${letter(n)},${VINCENT_SQUARE}\n`,
  ).join('');
  const head = 'postcode,ward_code\n';
  await runImport(file('settled.csv', `${head}E20 3AA,${VINCENT_SQUARE}\nE20 3AB,${VINCENT_SQUARE}\n${others}`));
  const before = await everything(test);
  const first = `E20 3AA,${ST_JAMESS}\nE20 3AB,${VINCENT_SQUARE}\nE20 3AC,${ST_JAMESS}\n`;
  const last = `E20 3AA,${VINCENT_SQUARE}\nE20 3AB,${ST_JAMESS}\nE20 3AC,${WESTBOURNE}\n`;
  const { exitCode, refused, said } = await runImport(file('quarrel.csv', `${head}${first}${others}${last}`));
  expect({ exitCode, refused }).toEqual({
    exitCode: 0,
    refused: [2, 3, 4, 12_005, 12_006, 12_007].map((line) => `line ${line}: POSTCODE_IN_TWO_WARDS`),
  });
  expect(said).toContain('12,006 rows: 0 new, 0 moved to another ward, 12,000 as they were, 0 repeated, 6 refused');
  expect(await everything(test)).toEqual(before);
});

it('skips and counts what is in other wards, for a national file is full of them, and fails where it is in no ward of ours at all', async () => {
  const rows = `E20 2AA,E05000001\nE20 2AB,${VINCENT_SQUARE}\nE20 2AC,S13002842\n`;
  const { refused, said } = await runImport(file('national.csv', `postcode,ward_code\n${rows}`));
  expect(refused).toEqual([]);
  expect(said).toContain(
    '3 rows: 1 new, 0 moved to another ward, 0 as they were, 0 repeated, 0 refused, 2 in wards we do not have',
  );
  expect(await wardsOf('E20 2AA', 'E20 2AB', 'E20 2AC')).toEqual([null, VINCENT_SQUARE, null]);

  const foreign = await runImport(file('foreign.csv', 'postcode,ward_code\nE20 2AA,E05000001\n'));
  expect(foreign).toMatchObject({
    exitCode: 1,
    said: expect.stringMatching(/None of its postcodes is in a ward that this database has/),
  });
});

it('takes out a postcode that a later file puts in a ward we do not have, and no other', async () => {
  const head = 'postcode,ward_code\n';
  await runImport(file('ours.csv', `${head}E20 1AA,${VINCENT_SQUARE}\nE20 1AB,${VINCENT_SQUARE}\nE20 1AC,${VINCENT_SQUARE}\n`));
  const later = file('moved-out.csv', `${head}E20 1AA,E05000001\nE20 1AA,E05000001\nE20 1AB,${VINCENT_SQUARE}\n`);
  const { refused, said } = await runImport(later);
  expect(refused).toEqual([]);
  expect(said).toContain('3 rows: 0 new, 0 moved to another ward, 1 as they were');
  expect(said).toContain('2 in wards we do not have (1 were in ours)');
  expect(await wardsOf('E20 1AA', 'E20 1AB', 'E20 1AC')).toEqual([null, VINCENT_SQUARE, VINCENT_SQUARE]);
  const before = await everything(test);
  expect((await runImport(later)).said).toContain('2 in wards we do not have, 0 no longer');
  expect(await everything(test)).toEqual(before);
});

it('takes a postcode that a file puts in a ward of ours and in one we do not have from neither row, in either order', async () => {
  const head = 'postcode,ward_code\n';
  await runImport(file('was.csv', `${head}E20 0AA,${ST_JAMESS}\n`));
  const ours = [`E20 0AA,${VINCENT_SQUARE}`, `E20 0AB,${VINCENT_SQUARE}`, `E20 0AC,${VINCENT_SQUARE}`];
  const foreign = ['E20 0AA,E05000001', 'E20 0AB,E05000001'];
  for (const rows of [
    [...ours, ...foreign],
    [...foreign, ...ours],
  ]) {
    const { refused, said } = await runImport(file('border.csv', `${head}${rows.join('\n')}\n`));
    expect(refused.map((line) => line.replace(/^line \d+: /, ''))).toEqual(Array(4).fill('POSTCODE_IN_TWO_WARDS'));
    expect(said).toContain('4 refused, 0 in wards we do not have');
    expect(await wardsOf('E20 0AA', 'E20 0AB', 'E20 0AC')).toEqual([ST_JAMESS, null, VINCENT_SQUARE]);
  }
});

it('adds the outcode for every network that has the ward, and for no other', async () => {
  await runImport(file('outcodes.csv', `postcode,ward_code\nBT1 1AA,${VINCENT_SQUARE}\nBT2 1AA,${WESTBOURNE}\n`));
  const added = (await outcodes()).filter((line) => / BT[12]$/.test(line)).sort();
  expect(added).toEqual(['north-paddington BT2', 'westminster BT1', 'westminster BT2']);
});

const good = `E20 5AA,${VINCENT_SQUARE}\n`.repeat(6000);
const BROKEN: [when: string, name: string, text: string | Buffer | null, sentence: RegExp][] = [
  ['the file is missing', 'missing.csv', null, /^There is no file .*missing\.csv\.$/],
  ['the file is empty', 'empty.csv', '', /empty\.csv is empty\.$/],
  ['the file is blank', 'blank.csv', '\n\n', /blank\.csv is empty\.$/],
  ['there is only a first line', 'header.csv', 'postcode,ward_code\n', /no rows under it\.$/],
  ['a column is missing', 'columns.csv', `postcode,ward\n${good}`, /names no column "ward_code".*--ward-column NAME\.$/],
  ['a column is there twice', 'twice.csv', 'postcode,postcode,ward_code\n', /names the column "postcode" twice/],
  [
    'a quotation mark is not closed',
    'open.csv',
    `postcode,ward_code\n${good}"E20 4AA,E0\n`,
    /never closed, in the row that begins at line 6002\.$/,
  ],
  ['quoting is broken', 'quotes.csv', `postcode,ward_code\n${good}"E20" 4AA,E0\n`, /closing quotation mark.* line 6002\.$/],
  ['it is no text', 'picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), /names no column "postcode"/],
  ['no row can be used', 'useless.csv', 'postcode,ward_code\nx,y\n', /No row of the file could be used: nothing was imported\.$/],
];

it.each(BROKEN)('says one sentence, fails and writes nothing when %s', async (_when, name, text, sentence) => {
  const path = text === null ? join(folder, name) : file(name, text);
  const before = await everything(test);
  const { exitCode, said } = await runImport(path);
  expect(exitCode).not.toBe(0);
  expect(said.replace(/^ *[\d,]+ rows read$/gm, '').trim()).toMatch(sentence);
  expect(said).not.toMatch(/\n\s+at /);
  expect(await everything(test)).toEqual(before);
});

it('says one sentence about a folder, and how it is used when it is used otherwise', async () => {
  mkdirSync(join(folder, 'nested'));
  expect(await start('postcodes', join(folder, 'nested'))).toMatchObject({
    exitCode: 1,
    said: expect.stringMatching(/is a folder: name a CSV file\.$/),
  });
  expect(await runImport()).toMatchObject({ exitCode: 1, said: expect.stringContaining('npm run import -- postcodes FILE') });
  expect(await runImport('a.csv', '--ward', 'x')).toMatchObject({ exitCode: 1, said: expect.stringContaining('npm run import') });
});
