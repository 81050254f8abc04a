/** `npm run bench -- reads`: one answer in three ways, side by side, on the same data, the same pool and the same bytes; nothing is cached. */
import { deepStrictEqual } from 'node:assert';
import { availableParallelism } from 'node:os';
import { asUser, makeDatabase } from './database.mjs';
import { median } from './median.mjs';
import { endAll, startLoad, startServer } from './processes.mjs';
import { LIVE, WAYS } from './ways.mjs';

const WARM_UP = 500;
const ROUNDS = 10;
const TIMES = 250;
/** On a machine that has other things to do: fewer rounds rather than no end. */
const FEWEST_ROUNDS = 4;
const MOST_MILLISECONDS = 120_000;

/** Measures and answers a row a way: share, median, p95, requests a second, Node's CPU, statements. */
export async function measureReads(say) {
  const log = [];
  say('making a database of 40,000 requests');
  const database = await makeDatabase((lines) => log.push(String(lines)));
  try {
    const load = startLoad();
    const ways = [];
    for (const way of WAYS) ways.push({ ...way, ...(await startServer(way.way, database, LIVE)), rounds: [] });
    await compareAnswers(ways);
    for (const way of ways) way.statements = await countStatements(database, log, way);
    say(`warming up, then up to ${ROUNDS} rounds of ${TIMES} answers each, 20 at a time`);
    for (const way of ways) await load(toLoad(way, WARM_UP));
    const began = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round >= FEWEST_ROUNDS && performance.now() - began > MOST_MILLISECONDS) break;
      for (const way of turned(ways, round)) way.rounds.push(await measureRound(load, way));
    }
    return { rows: ways.map((way) => summary(way, ways[0])), about: await about(database) };
  } finally {
    await endAll();
    await database.throwAway();
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

/** The three must say the same, or the measurement means nothing. */
async function compareAnswers(ways) {
  for (const way of ways) {
    const text = await answerOf(way);
    way.bytes = Buffer.byteLength(text);
    way.answer = JSON.parse(text);
  }
  const [first, ...others] = ways;
  const { nodes } = first.answer.data.requests;
  const tasks = nodes.flatMap(({ assignments }) => assignments);
  if (nodes.length !== 25 || tasks.length === 0 || tasks.every(({ volunteer }) => volunteer))
    throw new Error('the data is not as it should be: 25 requests, tasks among them, a volunteer of a neighbouring ward hidden');
  for (const other of others) {
    deepStrictEqual(other.answer, first.answer, `${other.title} answers otherwise`);
    if (other.bytes !== first.bytes) throw new Error(`${other.title} answers in ${other.bytes} bytes, not ${first.bytes}`);
  }
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

function summary({ way, title, rounds, statements, bytes }, byHand) {
  const took = rounds.flatMap((round) => round.took).sort((a, b) => a - b);
  return {
    ...{ way, title, statements, bytes },
    share: median(rounds.map(({ perSecond }, i) => perSecond / byHand.rounds[i].perSecond)),
    median: took[Math.floor(took.length / 2)],
    p95: took[Math.floor(took.length * 0.95)],
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    cpu: median(rounds.map(({ cpu }) => cpu)),
  };
}

async function about({ superuser }) {
  const { rows } = await asUser(superuser, (client) => client.query('show server_version'));
  return `Node ${process.versions.node}, PostgreSQL ${rows[0].server_version.split(' ')[0]}, ${availableParallelism()} cores shared by load, server and database`;
}
