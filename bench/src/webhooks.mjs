/** `npm run bench -- webhooks`: events to webhooks beside a bare loop that posts the same bodies, from commit to arrival, and the queue's read while events go out. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { asUser, makeDatabase, settings } from './database.mjs';
import { dbOf, openHouse, tellWebhooks } from './house.mjs';
import { median } from './median.mjs';
import { endAll, startLoad, startProcess, startServer } from './processes.mjs';
import { questions } from './questions.mjs';

const EVENTS = 2_000;
const WHILE_READING = 10_000;
const ROUNDS = 3;
const SINGLE = 150;
const READS = 400;
/** The courier has so many under way to one webhook: the bare loop gets as many connections. */
const TO_ONE = 8;
const FILE = join(import.meta.dirname, '..', 'webhooks.md');

/** Measures, prints and writes the tables. */
export async function measureWebhooks(say) {
  const before = loadavg()[0];
  say('making a database of 40,000 requests');
  const database = await makeDatabase(() => {});
  const { house, close } = await openHouse(settings(database.folder, database.urls), () => {});
  try {
    const [receiver, courier, bare] = ['receive.mjs', 'courier.mjs', 'post.mjs'].map((file) => startProcess(file));
    const { port } = await receiver({ say: 'listen' });
    const url = `http://127.0.0.1:${port}/`;
    const told = await addListeners(database, url);
    await courier({ say: 'start', folder: database.folder, urls: database.urls });
    const rates = [];
    for (const [title, webhooks] of [
      ['one webhook', 1],
      ['eight webhooks', 8],
    ]) {
      const ours = [];
      const loop = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const ids = await tellMany(house, told, webhooks, EVENTS / webhooks);
        ours.push(await sent(receiver, EVENTS, () => courier({ say: 'go' })));
        await courier({ say: 'stop' });
        const bodies = ids.map(bodyOf);
        loop.push(
          await sent(receiver, EVENTS, () => bare({ urls: Array(webhooks).fill(url), bodies, connections: TO_ONE * webhooks })),
        );
        say(`${title}: ${ours.at(-1).toFixed(0)} a second, the bare loop ${loop.at(-1).toFixed(0)}`);
      }
      rates.push({ title, ours: median(ours), loop: median(loop) });
    }
    const waits = await fromCommit(house, told, receiver, courier);
    say(`from commit to arrival: ${median(waits).toFixed(0)} ms`);
    const reads = await readsMeanwhile({ database, house, told, receiver, courier });
    say(`the queue: ${reads.idle.median.toFixed(1)} ms idle, ${reads.busy.median.toFixed(1)} ms while events go out`);
    const page = pageOf({ rates, waits, reads, about: await about(database, before) });
    writeFileSync(FILE, page);
    console.log(`\n${page}`);
  } finally {
    await endAll();
    await close();
    await database.throwAway();
  }
}

const NETWORK = `(select id from networks where slug = 'westminster')`;

/** A partner's program with one webhook, and one with eight: which organisation each speaks for. */
async function addListeners({ urls }, url) {
  const told = {};
  await asUser(urls.migration, async (owner) => {
    const { rows: networks } = await owner.query(`select id from networks where slug = 'westminster'`);
    told.networkId = networks[0].id;
    const { rows } = await owner.query('select id from organizations order by id limit 2');
    for (const [n, count] of [1, 8].entries()) {
      const client = randomUUID();
      told[count] = rows[n].id;
      await owner.query(
        `insert into api_clients (network_id, id, kind, name, scopes, organization_id, made_by, made_at)
         select ${NETWORK}, $1, 'PARTNER', 'Bench', '{REFERRALS_READ}', $2, (select id from staff where network_id = ${NETWORK} limit 1), now()`,
        [client, rows[n].id],
      );
      await owner.query(
        `insert into api_keys (network_id, id, client_id, key_hash, hint, made_at, expires_at)
         select ${NETWORK}, gen_random_uuid(), $1::uuid, decode(md5($1::uuid::text), 'hex'), 'bench', now(), now() + interval '1 day'`,
        [client],
      );
      for (let webhook = 0; webhook < count; webhook += 1) {
        const id = randomUUID();
        await owner.query(`insert into webhooks (network_id, id, client_id, url, made_at) select ${NETWORK}, $1, $2, $3, now()`, [
          id,
          client,
          url,
        ]);
        await owner.query(
          `insert into webhook_secrets (network_id, id, webhook_id, made_at) select ${NETWORK}, gen_random_uuid(), $1, now()`,
          [id],
        );
      }
    }
  });
  return told;
}

const bodyOf = (referralId) =>
  JSON.stringify({ type: 'referral.accepted', timestamp: new Date().toISOString(), data: { referralId, status: 'ACCEPTED' } });

const tellOne = (tx, organizationId) => {
  const referralId = `ref_${randomUUID()}`;
  return tellWebhooks(tx, { organizationId, type: 'referral.accepted', data: { referralId, status: 'ACCEPTED' } }).then(
    () => referralId,
  );
};

const inTransaction = (house, { networkId }, work) => dbOf(house, { kind: 'SYSTEM', networkId }).transaction(work);

/** So many events, committed before anything goes out. */
async function tellMany(house, told, webhooks, events) {
  const ids = [];
  await inTransaction(house, told, async (tx) => {
    while (ids.length < events) ids.push(await tellOne(tx, told[webhooks]));
  });
  return ids;
}

/** How many a second arrived, from the start to the last. */
async function sent(receiver, posts, begin) {
  const began = performance.timeOrigin + performance.now();
  await begin();
  await arrivals(receiver, posts);
  const { arrived } = await receiver({ say: 'tell' });
  if (arrived.length !== posts) throw new Error(`${arrived.length} posts came where ${posts} were due`);
  return (posts / (Math.max(...arrived.map(([, at]) => at)) - began)) * 1000;
}

async function arrivals(receiver, posts) {
  while ((await receiver({ say: 'count' })).count < posts) await delay(20);
}

/** Each by itself, with nothing else under way: from the commit to the receiver. */
async function fromCommit(house, told, receiver, courier) {
  await courier({ say: 'go' });
  const committed = new Map();
  for (let event = 0; event < SINGLE; event += 1) {
    const id = await inTransaction(house, told, (tx) => tellOne(tx, told[1]));
    committed.set(id, performance.timeOrigin + performance.now());
    await delay(20 + (event % 10) * 13); // at no beat of the courier's
  }
  await arrivals(receiver, SINGLE);
  await courier({ say: 'stop' });
  return (await receiver({ say: 'tell' })).arrived.map(([id, at]) => at - committed.get(id));
}

/** The queue's first page by one server, idle and then while ten thousand events go out beside it. */
async function readsMeanwhile({ database, house, told, receiver, courier }) {
  const [question] = questions(database);
  const server = await startServer('ours', database);
  const load = startLoad();
  const ask = question.ask.ours;
  const bytes = await lengthOf(server.port, ask);
  const run = async () => {
    const { took, milliseconds } = await load({ port: server.port, times: READS, ask: { ...ask, bytes } });
    return { median: median(took), perSecond: (READS / milliseconds) * 1000 };
  };
  await run(); // warm
  const idle = await run();
  await tellMany(house, told, 8, WHILE_READING / 8);
  await courier({ say: 'go' });
  const busy = await run();
  const { count } = await receiver({ say: 'count' });
  await arrivals(receiver, WHILE_READING);
  await courier({ say: 'stop' });
  return { idle, busy, meanwhile: count, title: question.title };
}

async function lengthOf(port, { method, path, headers, body }) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  return (await answer.arrayBuffer()).byteLength;
}

async function about({ urls }, before) {
  const { rows } = await asUser(urls.migration, (owner) => owner.query('show server_version'));
  return `Node ${process.versions.node}, PostgreSQL ${rows[0].server_version.split(' ')[0]}, ${availableParallelism()} cores shared by all; the machine had a load of ${before.toFixed(1)} of its own`;
}

const p95 = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length * 0.95)];

/** Padded as Biome has it: words to the left, figures to the right. */
function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const pageOf = ({ rates, waits, reads, about }) => `# Webhooks

Events that are committed and wait, until the last of ${EVENTS.toLocaleString('en')} posts has arrived at a receiver in a process of its own, in the median of ${ROUNDS} rounds. The bare loop posts the same bodies to the same receiver over as many
kept connections (${TO_ONE} to a webhook), and does nothing else: no lease, no signature, no look at the address, nothing written down.

${table(
  ['to', 'events a second', 'bare loop', 'share'],
  rates.map(({ title, ours, loop }) => [title, ours.toFixed(0), loop.toFixed(0), (ours / loop).toFixed(2)]),
)}

One event with nothing else under way, from its commit to its arrival: ${median(waits).toFixed(0)} ms in the median, ${p95(waits).toFixed(0)} ms at p95, of ${SINGLE}. The worker looks every 100 ms.

The read "${reads.title}" over 20 connections, alone, and while ${WHILE_READING.toLocaleString('en')} events go out beside it (${reads.meanwhile.toLocaleString('en')} of them during the reads):

${table(
  ['', 'median ms', 'requests a second', 'share'],
  [
    ['idle', reads.idle.median.toFixed(1), reads.idle.perSecond.toFixed(0), '1.00'],
    [
      'while events go out',
      reads.busy.median.toFixed(1),
      reads.busy.perSecond.toFixed(0),
      (reads.busy.perSecond / reads.idle.perSecond).toFixed(2),
    ],
  ],
)}

${about}. Written by \`npm run bench -- webhooks\`.
`;
