import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unseal } from '../src/platform/seal/seal.ts';
import { makeServer } from '../src/server.ts';
import { turnRing } from '../src/worker/turn-ring.ts';
import { Api } from './api.ts';
import { leaksOf } from './cluster/canaries.mjs';
import { openHouseAt, openTestHouse } from './house.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { startPostgres15 } from './postgres-15.ts';
import { type Entry, openProcesses } from './processes.ts';
import { aDeliveredTask, anAcceptedTask, done, followUpOf, raw, type Scene } from './scenes.ts';
import { until } from './until.ts';
import { aVolunteer, type TestVolunteer } from './volunteers.ts';

// The drill, on Debian's PostgreSQL 15 with its own pg_dump and pg_restore, by the commands as a person runs them.
type Server = Awaited<ReturnType<typeof startPostgres15>>;
let server: Server;
const embedded = process.env.WARDWISE_TEST_CLUSTER; // where there is no pg_dump of its version
beforeAll(async () => {
  server = await startPostgres15();
  process.env.WARDWISE_TEST_CLUSTER = JSON.stringify(server.cluster); // the houses of this file stand there
}, 120_000);
const test = openTestHouse({ ownRing: true });
const run = openProcesses();
const folder = mkdtempSync(join(tmpdir(), 'wardwise-drill-'));
const [backups, apart] = [join(folder, 'backups'), join(folder, 'apart')];
afterAll(async () => {
  expect(leaksOf(readFileSync(server.log, 'utf8'))).toEqual([]);
  await server.stop();
  rmSync(folder, { recursive: true });
});

const lead = () => test.api.as(leadOf('Vincent Square'));
const theirs = () => test.api.as(leadOf("Queen's Park", 'north-paddington'));
let databases = 0;

/** A new empty database of the owner's. */
async function anEmptyDatabase(): Promise<string> {
  const name = `restored_${++databases}`;
  await test.db.query(`create database ${name} owner wardwise_owner`);
  return name;
}

const settings = (database: string, more: Record<string, string> = {}) => ({
  ...{ DATABASE_URL: server.url('wardwise_app', database), MIGRATION_DATABASE_URL: server.url('wardwise_owner', database) },
  ...{
    KEEPER_DATABASE_URL: server.url('wardwise_keeper', database),
    BACKUP_DATABASE_URL: server.url('wardwise_backup', database),
  },
  ...{ KEY_RING: test.keyRing, ERASURE_JOURNAL: test.erasures, WARDWISE_DEMO: 'no', ...more },
});

/** One of the commands, until it ends: how, and what it said. */
async function ends(
  entry: Entry,
  database: string,
  args: string[],
  more: Record<string, string> = {},
): Promise<[number, string]> {
  const { child, said } = run(entry, { args, env: settings(database, more) });
  const [code] = (await once(child, 'close')) as [number];
  expect(said()).not.toMatch(/not-looked-at|^\s+at .*:\d+/m); // no password, and no stack of ours
  return [code, said()];
}
const backUp = (args = [backups], more = {}) => ends('backup/main.js', test.database, args, more);
const restore = (database: string, args = [backups], more = {}) => ends('backup/restore-main.js', database, args, more);

/** What a refused restore leaves: an empty database. */
async function isEmpty(database: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: server.url('postgres', database) });
  await client.connect();
  const { rowCount } = await client.query(`select from pg_class where relnamespace = 'public'::regnamespace`);
  await client.end();
  return rowCount === 0;
}

/** The restored house, with its doors open; closed after the work. */
async function inside(database: string, work: (api: Api, db: pg.Client) => Promise<void>): Promise<void> {
  const urls = {
    app: server.url('wardwise_app', database),
    migration: server.url('wardwise_owner', database),
    keeper: server.url('wardwise_keeper', database),
  };
  const house = await openHouseAt(urls, test.keyRing, test.log);
  const http = await makeServer(house, null);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  house.publicUrl = `http://localhost:${(http.address() as AddressInfo).port}`;
  const db = new pg.Client({ connectionString: server.url('postgres', database) });
  await db.connect();
  try {
    await work(new Api(house), db);
  } finally {
    await db.end();
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    await house.afterwards.settled();
    await house.source.destroy();
  }
}

type Story = {
  open: string;
  other: string;
  ended: string;
  toEnd: string;
  otherToEnd: string;
  toDeliver: Scene;
  toClose: Scene;
  toRemove: TestVolunteer;
};
let story: Story;

describe('a backup', () => {
  it('is made by the command, whole, with until when it can be opened beside it, and the ring elsewhere', async () => {
    const ended = (await lead().taken()).id;
    await done(lead().cancel(ended));
    story = {
      ...{
        open: (await lead().taken({ note: 'Milk' })).id,
        other: (await theirs().taken({ postcode: 'W10 4HU', note: 'Bread' })).id,
        ended,
      },
      ...{ toEnd: (await lead().taken()).id, otherToEnd: (await theirs().taken({ postcode: 'W10 4HU' })).id },
      ...{ toDeliver: await anAcceptedTask(test), toClose: await aDeliveredTask(test), toRemove: await aVolunteer(test) },
    };
    const [code, said] = await backUp([backups, '--ring-to', apart]);
    expect([code, said]).toEqual([0, expect.stringContaining('It can be opened until the day before')]);
    const [dump, manifest] = readdirSync(backups).sort() as [string, string];
    expect([dump, manifest]).toEqual([expect.stringMatching(/^wardwise-.*Z\.dump$/), `${dump}.json`]);
    const day = (await test.house.ring.newest()).name;
    expect(JSON.parse(readFileSync(join(backups, manifest), 'utf8'))).toMatchObject({
      ...{ server: 15, lasting: test.house.ring.lasting.id, ringKeys: [{ id: (await test.house.ring.newest()).id, day }] },
      closedFrom: new Date(Date.parse(day) + 7 * 24 * 3_600_000).toISOString().slice(0, 10),
    });
    expect(readdirSync(apart).sort()).toEqual([...readdirSync(test.keyRing), 'erasures'].sort());
    expect(readFileSync(join(apart, 'lasting.key'))).toEqual(readFileSync(join(test.keyRing, 'lasting.key')));
    expect(readdirSync(join(apart, 'erasures'))).toEqual(readdirSync(test.erasures));
    expect(statSync(join(backups, dump)).mode & 0o777).toBe(0o600);
    const { lastBackupAt } = await test.house.journal.read();
    expect(lastBackupAt?.toISOString().slice(0, 19).replaceAll(':', '-')).toBe(dump.slice('wardwise-'.length, -'Z.dump'.length));
    const text = readFileSync(join(backups, dump), 'latin1');
    for (const word of ['Quillfeather', 'Marmalade', 'Milk']) expect(text.includes(word)).toBe(false);
  }, 60_000);

  it('is refused to a role that does not see every row, with the SQL for one that does; the ring never lies beside it', async () => {
    const [code, said] = await backUp([join(folder, 'never')], { BACKUP_DATABASE_URL: '' });
    expect([code, said]).toEqual([1, expect.stringContaining('CREATE ROLE wardwise_backup LOGIN BYPASSRLS')]);
    for (const args of [[test.keyRing], [folder, '--ring-to', join(folder, 'keys')]])
      expect(await backUp(args)).toEqual([1, expect.stringContaining('must lie apart from the backups')]);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  it('is refused with another ring, and the copy of another ring is not written over', async () => {
    const another = join(folder, 'another-ring');
    mkdirSync(another, { mode: 0o700 });
    writeFileSync(join(another, 'lasting.key'), Buffer.alloc(32, 1).toString('base64'), { mode: 0o600 });
    expect(await backUp([backups], { KEY_RING: another })).toEqual([
      1,
      expect.stringContaining('is not the one of this database'),
    ]);
    expect(await backUp([join(folder, 'beside'), '--ring-to', another])).toEqual([
      1,
      expect.stringContaining('holds another key ring'),
    ]);
  });

  it('says what to install where no pg_dump of the server’s version is there', async () => {
    const nowhere = join(folder, 'no-programs');
    expect(await backUp([backups], { PG_BIN: nowhere })).toEqual([
      1,
      expect.stringMatching(/is PostgreSQL 15, and no pg_dump .* PG_BIN/s),
    ]);
    const { superuser } = JSON.parse(embedded ?? '') as { superuser: string };
    const [code, said] = await backUp([backups], { BACKUP_DATABASE_URL: superuser, PATH: process.env.PATH ?? '' });
    expect([code, said]).toEqual([1, expect.stringContaining('apt-get install postgresql-client-18')]);
  });

  it('says how it is used', async () => {
    expect(await backUp([])).toEqual([1, expect.stringContaining('npm run backup -- FOLDER')]);
    expect(await restore('postgres', [])).toEqual([1, expect.stringContaining('npm run restore -- FOLDER')]);
    expect(await restore('postgres', [join(folder, 'nowhere')])).toEqual([1, expect.stringContaining('There is no ')]);
  });
});

describe('a restore', () => {
  it('brings back every open request, none that was erased since, and lets nobody in before', async () => {
    const { toEnd, otherToEnd, toDeliver, toClose, toRemove } = story;
    await done(lead().cancel(toEnd));
    await done(theirs().unmet(otherToEnd));
    await done(toDeliver.neighbour.deliver());
    await done(toClose.neighbour.answer('WENT_WELL'));
    await done(lead().followUp(followUpOf(toClose.request, 'REQUESTER'), 'WENT_WELL'));
    await done(test.api.as(coordinatorOf('westminster')).remove(toRemove.id));
    const later = (await lead().taken()).id; // is in no backup
    await done(lead().cancel(later));

    const database = await anEmptyDatabase();
    const [code, said] = await restore(database);
    expect([code, said]).toEqual([0, expect.stringContaining('6 records that were erased since were erased here too')]);
    await inside(database, async (api, db) => {
      const [here, there] = [api.as(leadOf('Vincent Square')), api.as(leadOf("Queen's Park", 'north-paddington'))];
      expect((await done(here.lookAtDetails(story.open))).details).toMatchObject({
        note: 'Milk',
        calledName: 'Mrs Quillfeather',
      });
      expect((await done(there.lookAtDetails(story.other))).details).toMatchObject({ note: 'Bread' });
      const status = async (id: string) =>
        (await db.query('select status from help_requests where id = $1', [raw(id)])).rows[0]?.status;
      const ids = [story.ended, toEnd, otherToEnd, toDeliver.request.id, toClose.request.id, later];
      const statuses: unknown[] = [];
      for (const id of ids) statuses.push(await status(id));
      expect(statuses).toEqual(['CANCELLED', 'CANCELLED', 'UNMET', 'DELIVERED', 'CLOSED', undefined]);
      const { rows } = await db.query(
        'select request_id as id from request_details union all select request_id from contact_cards',
      );
      const left = rows.map(({ id }) => id);
      for (const gone of [story.ended, toEnd, otherToEnd, toClose.request.id]) expect(left).not.toContain(raw(gone));
      for (const kept of [story.open, story.other]) expect(left).toContain(raw(kept));
      expect((await done(here.lookAtCard(toDeliver.request.id))).card?.calledName).toBe('Mrs Quillfeather');
      const volunteer = await db.query(
        'select v.status, c.volunteer_id from volunteers v left join volunteer_contacts c on c.volunteer_id = v.id where v.id = $1',
        [toRemove.uuid],
      );
      expect(volunteer.rows).toEqual([{ status: 'REMOVED', volunteer_id: null }]);
    });
  }, 120_000);

  it('is not made into a database that is not empty', async () => {
    expect(await restore(test.database)).toEqual([1, expect.stringContaining('The database is not empty')]);
  });

  it('is not made from a backup that was cut off, at any place, or has no manifest', async () => {
    const database = await anEmptyDatabase();
    const cut = join(folder, 'cut');
    cpSync(backups, cut, { recursive: true });
    const dump = join(cut, readdirSync(cut).find((name) => name.endsWith('.dump')) as string);
    const { length } = readFileSync(dump);
    for (const bytes of [length - 1, Math.floor(length / 2), 0]) {
      truncateSync(dump, bytes);
      expect(await restore(database, [cut])).toEqual([1, expect.stringContaining('was cut off, or changed since')]);
    }
    rmSync(`${dump}.json`);
    expect(await restore(database, [dump])).toEqual([1, expect.stringContaining('its backup was cut off')]);
    expect(await restore(database, [cut])).toEqual([1, expect.stringContaining('There is no backup in')]);
    expect(await isEmpty(database)).toBe(true);
  });

  it('is not made with another deployment’s ring, with none, or with one that lacks a key', async () => {
    const database = await anEmptyDatabase();
    const ring = (name: string) => join(folder, `ring-${name}`);
    cpSync(test.keyRing, ring('another'), { recursive: true });
    writeFileSync(join(ring('another'), 'lasting.key'), Buffer.alloc(32, 2).toString('base64'));
    expect(await restore(database, [backups], { KEY_RING: ring('another') })).toEqual([
      1,
      expect.stringContaining('belongs to another Wardwise'),
    ]);
    expect(await restore(database, [backups], { KEY_RING: ring('none') })).toEqual([
      1,
      expect.stringContaining('There is no key ring in'),
    ]);
    expect(readdirSync(ring('none'))).toEqual([]); // and none was made
    cpSync(test.keyRing, ring('lacking'), { recursive: true });
    rmSync(join(ring('lacking'), `${(await test.house.ring.newest()).name}.key`));
    expect(await restore(database, [backups], { KEY_RING: ring('lacking') })).toEqual([
      1,
      expect.stringContaining('lacks the key of'),
    ]);
    expect(await isEmpty(database)).toBe(true);
  });

  it('with a journal that lags says until when it goes, and goes on when somebody says so; what it knows is erased', async () => {
    const lagging = join(folder, 'lagging');
    mkdirSync(lagging, { mode: 0o700 });
    const yesterday = (date: string) => new Date(Date.parse(date) - 25 * 3_600_000).toISOString();
    for (const name of readdirSync(test.erasures)) {
      const lines = readFileSync(join(test.erasures, name), 'utf8').replaceAll(
        /"at":"([^"]+)"/g,
        (_all, at: string) => `"at":"${yesterday(at)}"`,
      );
      writeFileSync(join(lagging, name), lines, { mode: 0o600 });
    }
    const database = await anEmptyDatabase();
    const [code, said] = await restore(database, [backups], { ERASURE_JOURNAL: lagging });
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/goes until \d{4}-\d\d-\d\dT\d\d:\d\dZ\. Whatever was erased after that would be back/),
    ]);
    expect(await restore(database, [backups], { ERASURE_JOURNAL: join(folder, 'no-journal') })).toEqual([
      1,
      expect.stringContaining('There is nothing in the erasure journal'),
    ]);
    expect(await isEmpty(database)).toBe(true);
    const [goes, on] = await restore(database, [backups, '--journal-lags'], { ERASURE_JOURNAL: lagging });
    expect([goes, on]).toEqual([0, expect.stringContaining('6 records that were erased since')]);
  }, 60_000);

  it('by other means is found out at the start: the journal is done again before the door is open', async () => {
    const database = await anEmptyDatabase();
    const dump = join(backups, readdirSync(backups).find((name) => name.endsWith('.dump')) as string);
    execFileSync('/usr/lib/postgresql/15/bin/pg_restore', [
      '--no-owner',
      `--dbname=${server.url('wardwise_owner', database)}`,
      dump,
    ]);
    const start = run('main.js', {
      env: settings(database, {
        SMTP_URL: 'smtp://127.0.0.1:1',
        PUBLIC_URL: 'http://wardwise.example',
        PORT: '0',
        HOST: '127.0.0.1',
        WORKER: 'no',
      }),
    });
    await until(start.said, (text) => text.includes('ready'), 60);
    expect(start.said()).toMatch(/this database is a copy from before; 6 erased anew[\s\S]*ready/);
    await inside(database, async (_api, db) => {
      const { rows } = await db.query('select from request_details where request_id = $1', [raw(story.toEnd)]);
      expect(rows).toEqual([]);
    });
  }, 120_000);
});

describe('after the window', () => {
  it('nothing of the backup can be opened: the key is gone from the ring and from its copy, and both commands say so', async () => {
    const database = await anEmptyDatabase();
    const { key, id, name } = await test.house.ring.newest();
    const { rows: days } = await test.db.query<{ past: string }>(
      `select to_char((now() at time zone 'UTC') - interval '7 days', 'YYYY-MM-DD') as past`,
    );
    const past = days[0]?.past as string;
    // The clock moved by a week: the key and the backup are of a week ago.
    for (const ring of [test.keyRing, apart]) renameSync(join(ring, `${name}.key`), join(ring, `${past}.key`));
    const manifest = join(backups, readdirSync(backups).find((file) => file.endsWith('.json')) as string);
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8')
        .replaceAll(name, past)
        .replace(/"closedFrom": "[^"]+"/, `"closedFrom": "${name}"`),
    );
    await test.house.ring.days(); // as any use of it in between would have
    expect(await turnRing(test.house)).toBeGreaterThan(0);
    expect(existsSync(join(test.keyRing, `${past}.key`))).toBe(false);

    expect(await restore(database)).toEqual([1, expect.stringContaining(`This backup can no longer be opened since ${name}`)]);
    expect(await isEmpty(database)).toBe(true);

    // Whoever has the dump and the whole ring opens no data key of it; with the key that was destroyed each would open.
    const dump = manifest.slice(0, -'.json'.length);
    execFileSync('/usr/lib/postgresql/15/bin/pg_restore', [
      '--no-owner',
      `--dbname=${server.url('wardwise_owner', database)}`,
      dump,
    ]);
    const db = new pg.Client({ connectionString: server.url('postgres', database) });
    await db.connect();
    const { rows } = await db.query<{ id: string; ring_key_id: string; wrapped: Buffer }>(
      'select id, ring_key_id, wrapped from data_keys',
    );
    await db.end();
    expect(rows.length).toBeGreaterThan(20);
    const left = [...(await test.house.ring.days()), test.house.ring.lasting];
    for (const row of rows) {
      const place = { table: 'data_keys', column: 'wrapped', rowId: row.id };
      expect([row.ring_key_id, unseal(row.wrapped, key, place)]).toEqual([id, expect.any(Buffer)]);
      for (const one of left) expect(() => unseal(row.wrapped, one.key, place)).toThrow();
    }

    const [code, said] = await backUp([backups, '--ring-to', apart, '--prune']);
    expect([code, said]).toEqual([0, expect.stringContaining(`Deleted: ${dump}`)]);
    expect([existsSync(dump), existsSync(manifest), existsSync(join(apart, `${past}.key`))]).toEqual([false, false, false]);
    expect(readdirSync(backups)).toHaveLength(2); // today's, which opens
    expect((await restore(await anEmptyDatabase()))[0]).toBe(0);
  }, 120_000);
});
