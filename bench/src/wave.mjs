/** `npm run bench -- wave`: 5,000 volunteers asked in one transaction beside a bare insert of the same rows; their mails sent beside a bare loop; and "I can" pressed while that goes on. */
import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { asUser, makeDatabase, settings } from './database.mjs';
import { askNextWave, dbOf, linkToken, lockRequest, makeServer, openHouse, saveVolunteerContact } from './house.mjs';
import { median } from './median.mjs';
import { endAll, startProcess } from './processes.mjs';

const VOLUNTEERS = 5_000;
const ROUNDS = 3;
const MAILS = 500;
const PRESSES = 60;
const FILE = join(import.meta.dirname, '..', 'wave.md');

/** Measures, prints and writes the tables. */
export async function measureWave(say) {
  const before = loadavg()[0];
  say('making a database of 40,000 requests, and 5,000 volunteers of one ward');
  const database = await makeDatabase(() => {});
  const { house, close } = await openHouse(settings(database.folder, database.urls), () => {});
  const server = await makeServer(house, null);
  try {
    const place = await addVolunteers(database, house);
    const ask = () =>
      dbOf(house, { kind: 'SYSTEM', networkId: place.networkId }).transaction(async (tx) =>
        askNextWave(tx, await lockRequest(tx, place.requestId), {}),
      );
    const asked = [];
    const bare = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await anew(database, place);
      asked.push(await timed(ask));
      bare.push(await insertBare(database));
      say(`asked in ${asked.at(-1).toFixed(0)} ms, the same rows bare in ${bare.at(-1).toFixed(0)} ms`);
    }
    const [office, postman] = ['office.mjs', 'postman.mjs'].map((file) => startProcess(file));
    const { url } = await office({ say: 'listen' });
    const loop = await office({ say: 'loop', mails: MAILS });
    await postman({ say: 'start', folder: database.folder, urls: database.urls, url });
    await new Promise((resolve) => void server.listen(0, '127.0.0.1', resolve));
    house.publicUrl = `http://127.0.0.1:${server.address().port}`;
    say(`the bare loop sends ${loop.perSecond.toFixed(0)} letters a second`);
    const idle = await presses(house, database, place);
    const first = (await office({ say: 'count' })).count;
    const began = performance.now();
    await postman({ say: 'go' });
    const busy = await presses(house, database, place);
    while ((await office({ say: 'count' })).count < first + MAILS) await delay(50);
    const ours = (MAILS / (performance.now() - began)) * 1000;
    await postman({ say: 'stop' });
    say(
      `${ours.toFixed(0)} mails a second, the bare loop ${loop.perSecond.toFixed(0)}; "I can": ${median(idle).toFixed(0)} ms idle, ${median(busy).toFixed(0)} ms meanwhile`,
    );
    const page = pageOf({
      asked: median(asked),
      bare: median(bare),
      ours,
      loop: loop.perSecond,
      idle,
      busy,
      about: await about(database, before),
    });
    writeFileSync(FILE, page);
    console.log(`\n${page}`);
  } finally {
    server.close();
    await endAll();
    await close();
    await database.throwAway();
  }
}

/** Volunteers who suit in everything, all in the ward of one open request, which wants any language. */
async function addVolunteers({ urls, openId }, house) {
  const requestId = openId.slice(4);
  const ids = Array.from({ length: VOLUNTEERS }, () => randomUUID());
  const place = await asUser(urls.migration, async (owner) => {
    const { rows } = await owner.query(
      `update help_requests set preferred_language = 'en', urgency = 'WHEN_POSSIBLE', needed_by = null, places = 10, skill_keys = '{}' where id = $1
       returning network_id as "networkId", ward_code as "wardCode"`,
      [requestId],
    );
    const { networkId, wardCode } = rows[0];
    await owner.query('update volunteers set on_duty = false where network_id = $1', [networkId]);
    await owner.query(
      `insert into volunteers (network_id, id, first_name, display_name, ward_code, languages, category_keys, skill_keys, grid_e, grid_n, page_language, capacity, on_duty, self_isolating, status, joined_at)
       select $1, id, 'Asked', 'Asked A.', $3, '{en}', (select array_agg(key) from categories where network_id = $1), '{}', 529, 178, 'en', 20, true, false, 'APPROVED', now()
       from unnest($2::uuid[]) id`,
      [networkId, ids, wardCode],
    );
    await owner.query(
      `insert into volunteer_credentials (network_id, volunteer_id, kind, seen_on, consent_words, consent_language, consent_at)
       select $1, id, kind, '2025-01-01', case when kind like 'DBS%' then 'DBS_1' end, case when kind like 'DBS%' then 'en' end, case when kind like 'DBS%' then now() end
       from unnest($2::uuid[]) id, unnest(array['ID', 'DBS_BASIC', 'DBS_ENHANCED', 'TRAINING']) kind`,
      [networkId, ids],
    );
    await owner.query('analyze volunteers');
    return { networkId, wardCode, requestId };
  });
  await dbOf(house, { kind: 'SYSTEM', networkId: place.networkId }).transaction(async (tx) => {
    for (const [n, id] of ids.entries())
      await saveVolunteerContact(tx, id, { email: `v${n}@bench.example`, phone: '+447700900811' });
  });
  return place;
}

/** Nobody has been asked yet. */
const anew = ({ urls }, { requestId }) =>
  asUser(urls.migration, async (owner) => {
    for (const table of ['offers', 'assignments', 'task_links', 'call_outs'])
      await owner.query(`delete from ${table} where request_id = $1`, [requestId]);
    await owner.query('delete from outbox');
  });

async function timed(work) {
  const began = performance.now();
  const asked = await work();
  if (!asked.ok || asked.value.asked !== VOLUNTEERS) throw new Error(`not everybody was asked: ${JSON.stringify(asked)}`);
  return performance.now() - began;
}

/** The same rows, ready-made, into tables of the same columns and keys, in two statements and one transaction. */
const insertBare = ({ urls }) =>
  asUser(urls.migration, async (owner) => {
    await owner.query(
      'create temp table bare_links (like task_links including all); create temp table bare_outbox (like outbox including all)',
    );
    const { rows: links } = await owner.query(
      'select network_id, id, request_id, volunteer_id, call_out_id from task_links where call_out_id is not null limit $1',
      [VOLUNTEERS],
    );
    const column = (name) => links.map((link) => link[name]);
    const began = performance.now();
    await owner.query('begin');
    await owner.query(
      `insert into bare_links (network_id, id, token_hash, request_id, volunteer_id, call_out_id, created_at, expires_at)
       select n, i, h, r, v, c, now(), now() from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::uuid[], $5::uuid[], $6::uuid[]) as l (n, i, h, r, v, c)`,
      [
        column('network_id'),
        column('id'),
        links.map(() => randomBytes(32)),
        column('request_id'),
        column('volunteer_id'),
        column('call_out_id'),
      ],
    );
    await owner.query(
      `insert into bare_outbox (network_id, id, type, payload, created_at, due_at)
       select n, gen_random_uuid(), 'call-out.mail', json_build_object('linkId', i), now(), now() from unnest($1::uuid[], $2::uuid[]) as l (n, i)`,
      [column('network_id'), column('id')],
    );
    await owner.query('commit');
    return performance.now() - began;
  });

/** "I can" by so many, one after another, each at their own page: a form without scripts, as from a telephone. */
async function presses(house, database, { requestId }) {
  const { rows } = await asUser(database.urls.migration, (owner) =>
    owner.query(
      `select l.id from task_links l where l.request_id = $1 and not exists (select from link_browsers b where b.link_id = l.id) order by l.id limit $2`,
      [requestId, PRESSES],
    ),
  );
  const took = [];
  for (const { id } of rows) {
    const path = `${house.publicUrl}/t/${linkToken(house.ring, id)}/offer`;
    const began = performance.now();
    const answer = await fetch(path, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: house.publicUrl,
        'content-type': 'application/x-www-form-urlencoded',
        cookie: `__Host-wardwise-browser=${randomBytes(32).toString('base64url')}`,
      },
      body: `key=${randomUUID()}`,
    });
    if (answer.status !== 303) throw new Error(`"I can" was answered with ${answer.status}`);
    took.push(performance.now() - began);
  }
  return took;
}

async function about({ urls }, before) {
  const { rows } = await asUser(urls.migration, (owner) => owner.query('show server_version'));
  return `Node ${process.versions.node}, PostgreSQL ${rows[0].server_version.split(' ')[0]}, ${availableParallelism()} cores shared by all; the machine had a load of ${before.toFixed(1)} of its own`;
}

const p95 = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length * 0.95)];

const pageOf = ({ asked, bare, ours, loop, idle, busy, about: where }) => `# A wave

${VOLUNTEERS.toLocaleString('en')} volunteers who all suit are asked in one transaction: ranked, each given a link of their own (its token derived, its hash kept), and their mails put in the outbox. Beside it the same rows, ready-made, inserted bare in two statements.
In the median of ${ROUNDS} rounds: ${asked.toFixed(0)} ms, bare ${bare.toFixed(0)} ms; a share of ${(bare / asked).toFixed(2)}.

One worker hands the first ${MAILS.toLocaleString('en')} of those mails to a mail server in a process of its own, each leased, composed from what is known at that moment, sealed addresses opened, and marked: ${ours.toFixed(0)} a second. A bare loop that sends as many ready-made
letters over as many connections, four: ${loop.toFixed(0)} a second; a share of ${(ours / loop).toFixed(2)}.

"I can", pressed by ${PRESSES} volunteers one after another at their own pages: ${median(idle).toFixed(1)} ms in the median and ${p95(idle).toFixed(1)} ms at p95 with nothing else under way; ${median(busy).toFixed(1)} ms and ${p95(busy).toFixed(1)} ms while the wave's mails go out; a share of ${(median(idle) / median(busy)).toFixed(2)}.

${where}. Written by \`npm run bench -- wave\`.
`;
