/** `npm run bench -- reads`: each question in every way that answers it, side by side, on the same data, the same pool and the same answer; nothing is cached. */
import { deepStrictEqual } from 'node:assert';
import { availableParallelism, loadavg } from 'node:os';
import { asUser, makeDatabase } from './database.mjs';
import { median } from './median.mjs';
import { endAll, havePeers, startLoad, startServer } from './processes.mjs';
import { LIVE, questions } from './questions.mjs';

const WAYS = [
  { way: 'byHand', title: 'SQL by hand, node:http' },
  { way: 'ours', title: '**Wardwise**' },
  { way: 'idiomatic', title: 'Apollo Server, Express, TypeORM, DataLoader' },
  { way: 'postgraphile', title: 'PostGraphile 5, row-level security, Node 24' },
];
const WARM_UP = 200;
const ROUNDS = 12;
const TIMES = 120;
/** On a machine that has other things to do: fewer rounds rather than no end. */
const FEWEST_ROUNDS = 4;
const MOST_MILLISECONDS = 40_000;

/** Measures and answers a table a question, and a row in it a way: share, median, p95, requests a second, Node's CPU, statements. */
export async function measureReads(say) {
  const log = [];
  const before = loadavg()[0];
  const peers = havePeers();
  if (!peers) say('bench/peers is not installed (npm ci --prefix bench/peers): PostGraphile is left out');
  say('making a database of 40,000 requests');
  const database = await makeDatabase((lines) => log.push(String(lines)), { peers });
  try {
    const load = startLoad();
    const servers = [];
    for (const way of WAYS.filter(({ way }) => peers || way !== 'postgraphile'))
      servers.push({ ...way, ...(await startServer(way.way, database, LIVE)) });
    const tables = [];
    for (const question of questions(database)) {
      say(question.title);
      const ways = servers.flatMap((server) =>
        question.ask[server.way] ? [{ ...server, ask: question.ask[server.way], rounds: [] }] : [],
      );
      await compareAnswers(ways);
      for (const way of ways) way.statements = await countStatements(database, log, way);
      await measure(load, ways);
      const rows = ways.map((way) => summary(way, ways[0]));
      for (const { title, share, perSecond } of rows)
        say(`  ${title}: ${perSecond.toFixed(0)} a second, share ${share?.toFixed(2) ?? '–'}`);
      tables.push({ ...question, rows });
    }
    return { tables, about: await about(database, before) };
  } finally {
    await endAll();
    await database.throwAway();
  }
}

async function measure(load, ways) {
  for (const way of ways) await load(toLoad(way, WARM_UP));
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round >= FEWEST_ROUNDS && performance.now() - began > MOST_MILLISECONDS) break;
    for (const way of turned(ways, round)) way.rounds.push(await measureRound(load, way));
  }
}

const toLoad = ({ port, ask, bytes }, times) => ({ port, times, ask: { ...ask, bytes } });

/** Another way goes first each round. */
const turned = (ways, round) => ways.map((_, i) => ways[(i + round) % ways.length]);

async function measureRound(load, way) {
  const before = await way.cpuMilliseconds();
  const { took, milliseconds } = await load(toLoad(way, TIMES));
  return { took, perSecond: (TIMES * 1000) / milliseconds, cpu: ((await way.cpuMilliseconds()) - before) / TIMES };
}

/** All must say the same, but for the text of a cursor, or the measurement means nothing. */
async function compareAnswers(ways) {
  for (const way of ways) {
    const text = await answerOf(way);
    way.bytes = Buffer.byteLength(text);
    way.answer = JSON.parse(text, (key, value) => (key === 'endCursor' ? typeof value : value));
    if (text.length < 200 || way.answer.errors) throw new Error(`${way.title} answers ${text.slice(0, 300)}`);
  }
  const [first, ...others] = ways;
  const tasks = first.answer.data.requests?.nodes.flatMap(({ assignments }) => assignments) ?? [];
  if (tasks.length > 0 && (tasks.every(({ volunteer }) => volunteer) || tasks.every(({ volunteer }) => !volunteer)))
    throw new Error('the data is not as it should be: a volunteer of a neighbouring ward hidden, and one that is seen');
  for (const other of others) deepStrictEqual(other.answer, first.answer, `${other.title} answers otherwise`);
}

async function answerOf({ port, ask: { method, path, headers, body } }) {
  const res = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  const text = await res.text();
  if (res.status !== 200) throw new Error(`status ${res.status}: ${text.slice(0, 300)}`);
  return text;
}

/** Counted by PostgreSQL itself, in its log. */
async function countStatements({ superuser }, log, way) {
  await logAll(superuser, 'all');
  log.length = 0;
  await answerOf(way);
  await logAll(superuser, 'none');
  return log.join('').match(/^\[wardwise\] LOG: {2}(execute|statement)/gm)?.length ?? 0;
}

async function logAll(superuser, which) {
  await asUser(superuser, async (client) => {
    await client.query(`alter system set log_statement = '${which}'`);
    await client.query('select pg_reload_conf()');
  });
  await new Promise((done) => setTimeout(done, 300)); // a running connection reads its settings before its next statement
}

function summary({ way, title, rounds, statements, bytes }, first) {
  const took = rounds.flatMap((round) => round.took).sort((a, b) => a - b);
  return {
    ...{ way, title, statements, bytes },
    share: first.way === 'byHand' ? median(rounds.map(({ perSecond }, i) => perSecond / first.rounds[i].perSecond)) : null,
    median: took[Math.floor(took.length / 2)],
    p95: took[Math.floor(took.length * 0.95)],
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    cpu: median(rounds.map(({ cpu }) => cpu)),
  };
}

async function about({ superuser }, before) {
  const { rows } = await asUser(superuser, (client) => client.query('show server_version'));
  const version = rows[0].server_version.split(' ')[0];
  return `Node ${process.versions.node}, PostgreSQL ${version}, ${availableParallelism()} cores shared by load, server and database; the machine's load was ${before.toFixed(1)} before`;
}
