/** `npm run bench -- feed`: the open feed of 10,000 services beside the same bytes from a file; nothing is cached by us. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { asUser, makeDatabase } from './database.mjs';
import { median } from './median.mjs';
import { endAll, startLoad, startServer } from './processes.mjs';
import { table } from './table.mjs';

const PAGE = join(import.meta.dirname, '..', 'feed.md');
const QUESTIONS = [
  { title: 'The first page: 50 services', path: '/services?per_page=50' },
  { title: 'A page in the middle: 50 services', path: '/services?per_page=50&page=100' },
  { title: 'A page of 50 whole services', path: '/services?per_page=50&page=100&full=true' },
  { title: 'One whole service', path: null },
  { title: 'Every id, and when it changed: 10,014 services on one page', path: '/services?minimal=true', times: 20 },
  { title: 'What changed since the tag we have: nothing', path: '/services?per_page=50', unchanged: true },
];
const ROUNDS = 4;
const TIMES = 60;
const WARM_UP = 40;

/** Measures, prints and writes feed.md. */
export async function measureFeed(say) {
  const before = loadavg()[0];
  say('making a database of 10,000 services');
  const database = await makeDatabase(() => {});
  try {
    await asUser(database.urls.migration, async (owner) => {
      await owner.query(readFileSync(join(import.meta.dirname, 'feed.sql'), 'utf8'));
      await owner.query('vacuum analyze');
    });
    const load = startLoad();
    const [file, ours] = [await startServer('file', database), await startServer('ours', database)];
    const tables = [];
    for (const [at, question] of QUESTIONS.entries())
      tables.push(await compare({ load, file, ours, folder: database.folder }, question, at));
    const { rows } = await asUser(database.superuser, (client) => client.query('show server_version'));
    const version = rows[0].server_version.split(' ')[0];
    const about = `Node ${process.versions.node}, PostgreSQL ${version}, ${availableParallelism()} cores shared by load, server and database; the machine's load was ${before.toFixed(1)} before`;
    const text = page(tables, about);
    console.log(text);
    writeFileSync(PAGE, text);
  } finally {
    await endAll();
    await database.throwAway();
  }
}

async function compare({ load, file, ours, folder }, { title, path, times = TIMES, unchanged }, at) {
  const asked = `/open-referral${path ?? `/services/${await anId(ours)}`}`;
  const answer = await fetch(`http://127.0.0.1:${ours.port}${asked}`);
  const text = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${asked} answers ${answer.status}`);
  writeFileSync(join(folder, `feed-${at}.json`), text);
  const headers = unchanged ? { 'if-none-match': answer.headers.get('etag') } : {};
  const ways = [
    {
      title: 'the same bytes from a file, node:http',
      server: file,
      ask: { method: 'GET', path: `/${at}`, bytes: text.length },
      statements: 0,
    },
    {
      ...{ title: '**Wardwise**', server: ours, statements: 1 },
      ask: { method: 'GET', path: asked, headers, bytes: unchanged ? 0 : text.length, status: unchanged ? 304 : 200 },
    },
  ];
  for (const way of ways) await load({ port: way.server.port, times: Math.min(WARM_UP, times), ask: way.ask });
  for (let round = 0; round < ROUNDS; round += 1)
    for (const way of round % 2 ? ways : ways.toReversed()) {
      way.rounds ??= [];
      const cpu = await way.server.cpuMilliseconds();
      const { took, milliseconds } = await load({ port: way.server.port, times, ask: way.ask });
      way.rounds.push({
        took,
        perSecond: (times * 1000) / milliseconds,
        cpu: ((await way.server.cpuMilliseconds()) - cpu) / times,
      });
    }
  return { title, rows: ways.map((way) => summary(way, ways[0], way.ask.bytes)) };
}

async function anId({ port }) {
  const answer = await fetch(`http://127.0.0.1:${port}/open-referral/services?per_page=1&page=5000`);
  return (await answer.json()).contents[0].id;
}

function summary({ title, rounds, statements }, first, bytes) {
  const took = rounds.flatMap((round) => round.took).sort((a, b) => a - b);
  return {
    ...{ title, statements, bytes },
    share: median(rounds.map(({ perSecond }, i) => perSecond / first.rounds[i].perSecond)),
    median: took[Math.floor(took.length / 2)],
    p95: took[Math.floor(took.length * 0.95)],
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    cpu: median(rounds.map(({ cpu }) => cpu)),
  };
}

const page = (tables, about) => `# The open feed

10,000 services of 2,000 organisations, and the demo's networks. 20 connections; each way in turn, in rounds; the share is of the requests per second of bare node:http reading the very same
bytes from a file for each request. Ours asks PostgreSQL for each page anew: it finds the page, counts what there is and writes the text; the tag is worked out of the bytes.

${tables.map(({ title, rows }) => `## ${title}\n\n${table(rows)}\n`).join('\n')}
${about}. Written by \`npm run bench -- feed\`.
`;
