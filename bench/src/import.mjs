/** `npm run bench -- import`: 1.7 million postcodes by our import and by a bare COPY of the same rows into an equal table, in turn, in one run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { asUser } from './database.mjs';
import { DIST, migrate, startEmbedded } from './house.mjs';
import { median } from './median.mjs';

const ROWS = 1_700_000;
const WARDS = 8_000;
const ROUNDS = 3;
const FILE = join(import.meta.dirname, '..', 'import.md');

/** Measures, prints and writes the table. */
export async function measureImport(say) {
  const folder = mkdtempSync(join(tmpdir(), 'wardwise-bench-'));
  chmodSync(folder, 0o755); // the embedded server runs as a user of its own when started by root
  const { urls, superuser: postgres, stop } = await startEmbedded(join(folder, 'data'));
  const superuser = Object.assign(new URL(postgres), { pathname: new URL(urls.app).pathname }).href; // COPY from a file is for a superuser
  try {
    await migrate(urls);
    await asUser(urls.migration, (owner) => owner.query(TABLES));
    say(`writing ${ROWS} rows in two forms`);
    const [plain, codePoint] = await writeFiles(folder);
    const copy = (table) => asUser(superuser, (client) => client.query(`copy ${table} from '${plain}' (format csv, header)`));
    const ways = [
      { title: 'COPY, two columns', into: 'equal_postcodes', run: () => copy('equal_postcodes') },
      { title: '**npm run import**, two columns', into: 'postcodes', run: () => runImport(urls, plain) },
      { title: '**npm run import**, Code-Point Open’s ten columns', into: 'postcodes', run: () => runImport(urls, codePoint) },
      { title: '**npm run import**, the same file again', run: () => runImport(urls, plain), again: true },
    ];
    for (const way of ways) way.seconds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of ways) {
        await asUser(superuser, (client) => emptied(client, way));
        const began = performance.now();
        await way.run();
        way.seconds.push((performance.now() - began) / 1000);
        say(`${way.title}: ${way.seconds.at(-1).toFixed(1)} s`);
      }
      await compare(superuser);
    }
    const [{ rows: version }] = [await asUser(superuser, (client) => client.query('show server_version'))];
    const about = `Node ${process.versions.node}, PostgreSQL ${version[0].server_version.split(' ')[0]}, ${availableParallelism()} cores shared by both`;
    writeFileSync(FILE, page(ways, about));
    console.log(`\n${table(ways)}\n\n${about}`);
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const TABLES = `
  insert into wards (code, name, vintage, label_lat, label_lon)
    select 'E05' || lpad(n::text, 6, '0'), 'Ward ' || n, '2022', 51.5, -0.1 from generate_series(1, ${WARDS}) n;
  create table equal_postcodes (like postcodes including all);
  alter table equal_postcodes add foreign key (ward_code) references wards (code);`;

async function emptied(client, { into, again }) {
  if (!again) await client.query(`truncate ${into}`);
  await client.query('checkpoint');
}

/** Both tables must hold the same, or the measurement means nothing. */
async function compare(superuser) {
  await asUser(superuser, async (client) => {
    const { rows } = await client.query(`select (select count(*)::int from postcodes) as rows,
      (select count(*)::int from (select * from equal_postcodes except select * from postcodes) as missing) as missing`);
    const [{ rows: found, missing }] = rows;
    if (found !== ROWS || missing !== 0)
      throw new Error(`of ${ROWS} postcodes ${found} are there, and ${missing} are not as they should be`);
  });
}

async function runImport(urls, file) {
  const child = spawn(process.execPath, [join(DIST, 'import', 'main.js'), 'postcodes', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { DATABASE_URL: urls.app, MIGRATION_DATABASE_URL: urls.migration, KEEPER_DATABASE_URL: urls.keeper },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('the import failed');
}

/** The same rows twice: our own two columns, and ten as Code-Point Open has them. In the order of the published list: area by area, each ward's postcodes together. */
async function writeFiles(folder) {
  const files = ['plain.csv', 'code-point.csv'].map((name) => join(folder, name));
  const streams = files.map((file) => createWriteStream(file, { mode: 0o644 }));
  const write = async (texts) => {
    for (const [i, stream] of streams.entries()) if (!stream.write(texts[i])) await once(stream, 'drain');
  };
  await write(['postcode,ward_code\n', '']);
  let texts = ['', ''];
  for (let n = 0; n < ROWS; n += 1) {
    const [postcode, ward] = [postcodeOf(n), `E05${String(1 + Math.floor((n / ROWS) * WARDS)).padStart(6, '0')}`];
    texts[0] += `${postcode},${ward}\n`;
    texts[1] += `"${postcode}",10,${400_000 + (n % 90_000)},${200_000 + (n % 80_000)},"E92000001","E19000003","E18000007","","E09000033","${ward}"\r\n`;
    if (n % 1000 === 999 || n === ROWS - 1) {
      await write(texts);
      texts = ['', ''];
    }
  }
  for (const stream of streams) {
    stream.end();
    await once(stream, 'close');
  }
  return files;
}

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'; // those that Royal Mail uses in the last two places
const AREAS = 'ABDEGHKLMNPRSTWYZ';

function postcodeOf(n) {
  const at = (letters, place) => letters[place % letters.length];
  const [unit, sector, district, area] = [n % 400, Math.floor(n / 400) % 10, Math.floor(n / 4000) % 90, Math.floor(n / 360_000)];
  return `${at(AREAS, area)}${at(LETTERS, area)}${10 + district} ${sector}${at(LETTERS, Math.floor(unit / 20))}${at(LETTERS, unit)}`;
}

function table(ways) {
  const [copy] = ways;
  const cells = ways.map(({ title, seconds }) => {
    const times = median(seconds.map((took, i) => took / copy.seconds[i]));
    return [title, times.toFixed(2), median(seconds).toFixed(1), Math.round(ROWS / median(seconds)).toLocaleString('en-GB')];
  });
  const lines = [['way', 'times COPY', 'seconds', 'rows a second'], ...cells];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...lines.map((row) => row[i].length)));
  const line = (row) => `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(lines[0]), line(rule), ...cells.map(line)].join('\n');
}

const page = (ways, about) => `# Import

${ROWS.toLocaleString('en-GB')} generated postcodes in ${WARDS.toLocaleString('en-GB')} wards, all of which the database has, into an empty table. Bare \`COPY\` reads the file in the server, into a table with the same key, index,
check and reference to the wards. \`npm run import\` is the whole command from pressing Enter: it starts Node, reads the file outside the server, looks at every postcode, finds those that stand in two wards, and
writes all in one transaction. Each way ran ${ROUNDS} times in turn; the figures are medians, the ratio that of each round.

${table(ways)}

${about}. Written by \`npm run bench -- import\`.
`;
