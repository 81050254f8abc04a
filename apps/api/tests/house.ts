import { cpSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { NetworkId } from '@wardwise/domain';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ENTITIES } from '../src/house.ts';
import { openAfterwards } from '../src/platform/afterwards.ts';
import type { House } from '../src/platform/context.ts';
import { openDataSource, poolOf } from '../src/platform/db/data-source.ts';
import type { DatabaseUrls } from '../src/platform/db/embedded.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { openRates } from '../src/platform/limits/index.ts';
import { createLog } from '../src/platform/log.ts';
import { joinRing, keyFolder, openJournal, openKeyRing } from '../src/platform/seal/index.ts';
import { publicKeyOf } from '../src/platform/vapid.ts';
import { makeServer } from '../src/server.ts';
import { Api } from './api.ts';
import { canariesIn } from './cluster/canaries.mjs';
import type { Network } from './people.ts';
import { seed } from './seed.ts';

/** What setup.mjs said: the run's PostgreSQL, and the file its log goes to. */
type Cluster = { urls: DatabaseUrls; superuser: string; log: string };

/** A house of its own for one test file: its own database in the run's PostgreSQL, its own server on a port of its own. */
export type TestHouse = {
  house: House;
  api: Api;
  /** The database as its superuser, whom row-level security does not bind: for counting what is really there. */
  db: pg.Pool;
  urls: DatabaseUrls;
  database: string;
  keyRing: string;
  /** The folder of its erasure journal. */
  erasures: string;
  /** The file that the run's PostgreSQL logs to. */
  postgresLog: string;
  /** What the house has logged since the start. */
  log: string[];
  networkId(network?: Network): NetworkId;
};

const TEMPLATE = 'wardwise_template';
const ONE_AT_A_TIME = 4_712_025; // any fixed number

const clusterOf = (): Cluster => JSON.parse(process.env.WARDWISE_TEST_CLUSTER ?? '') as Cluster;
const inDatabase = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
const urlsOf = ({ urls }: Cluster, database: string): DatabaseUrls => ({
  app: inDatabase(urls.app, database),
  migration: inDatabase(urls.migration, database),
  keeper: inDatabase(urls.keeper, database),
});

/** The house of a test file, opened before its first test and closed after its last; its parts may be read inside tests only. Unguarded, its own role bypasses row-level security; with a ring of its own it may turn it. */
export function openTestHouse(how: How = {}): TestHouse {
  const opened = {} as TestHouse;
  let close = async () => {};
  beforeAll(async () => {
    const { test, stop } = await open(how);
    Object.assign(opened, test);
    close = stop;
  });
  // Whoever helped in one test is off duty in the next: a call-out asks those whom the test itself has made.
  afterEach(() => opened.db.query('update volunteers set on_duty = false where on_duty'));
  afterAll(async () => {
    await close();
    // Whatever a test file did, the house has logged nobody's words; PostgreSQL's log is looked through when the run ends.
    expect(canariesIn(opened.log.join('\n'))).toEqual([]);
  });
  return opened;
}

type How = { unguarded?: boolean; ownRing?: boolean };

async function open({ unguarded = false, ownRing = false }: How): Promise<{ test: TestHouse; stop: () => Promise<void> }> {
  const cluster = clusterOf();
  const everybodys = join(dirname(cluster.log), 'keys');
  const database = await newDatabase(cluster, everybodys);
  const keyRing = ownRing ? `${everybodys}-of-${database}` : everybodys;
  // As it was when the template was sealed: another file may have turned everybody's since, as midnight does.
  if (ownRing) cpSync(`${everybodys}-of-${TEMPLATE}`, keyRing, { recursive: true });
  const urls = urlsOf(cluster, database);
  const log: string[] = [];
  const house = await openHouseAt(unguarded ? { ...urls, app: inDatabase(cluster.superuser, database) } : urls, keyRing, log);
  const server = await makeServer(house, null);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  house.publicUrl = `http://localhost:${(server.address() as AddressInfo).port}`;
  const db = new pg.Pool({ connectionString: inDatabase(cluster.superuser, database), max: 4 });
  db.on('error', () => {}); // a run that ends may stop PostgreSQL before a connection that was given back has closed
  const networks = await db.query<{ id: NetworkId; slug: string }>('select id, slug from networks');
  const networkId = (network: Network = 'westminster') => networks.rows.find(({ slug }) => slug === network)?.id as NetworkId;
  const test: TestHouse = {
    house,
    api: new Api(house),
    db,
    urls,
    database,
    keyRing,
    erasures: house.journal.place,
    postgresLog: cluster.log,
    log,
    networkId,
  };
  return { test, stop: () => stopAll(server, house, db) };
}

async function stopAll(server: Server, house: House, db: pg.Pool): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await house.afterwards.settled();
  await house.source.destroy();
  await db.end();
}

// A test file does from one address in a minute what people do from many in a day: rates.test.ts has limits of its own.
const MANY = Number.MAX_SAFE_INTEGER;
const OFTEN = { points: 1_000_000, duration: 900 };

// Any key will do: each house of a test run is asked by browsers of its own.
const PRIVATE_KEY = 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94';
const VAPID = { privateKey: PRIVATE_KEY, publicKey: publicKeyOf(PRIVATE_KEY) ?? '', subject: 'mailto:tests@wardwise.example' };

/** A house without a server, as the worker's process has one. */
export async function openHouseAt(urls: DatabaseUrls, keyRing: string, log: string[] = []): Promise<House> {
  const source = await openDataSource(urls.app, ENTITIES);
  const ring = await openKeyRing(keyFolder(keyRing));
  await joinRing(ring, poolOf(source));
  // A database of its own has a journal of its own, for whoever opens it.
  const journal = await openJournal(join(dirname(keyRing), `erasures-of-${new URL(urls.app).pathname.slice(1)}`));
  const to = { write: (line: string) => void log.push(line) };
  return {
    source,
    pool: poolOf(source),
    ring,
    journal,
    log: createLog('debug', to),
    demo: false,
    publicUrl: '',
    postcodesIoUrl: null,
    feedsFromLoopback: true,
    webhooksToLoopback: true,
    textsToken: null,
    vapid: VAPID,
    afterwards: openAfterwards(),
    rates: openRates(poolOf(source), ring, MANY, { SIGN_IN_MAIL: OFTEN, WRONG_CODE: OFTEN, FORM: OFTEN }),
    trustedProxies: 0,
    backupWindowDays: 7,
  };
}

/** A new database made from the template, which the first file of a run makes and seeds. */
async function newDatabase(cluster: Cluster, keyRing: string): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.superuser });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const made = await client.query(`select from pg_database where datname = '${TEMPLATE}'`);
    if (made.rowCount === 0) {
      await client.query(`create database ${TEMPLATE} owner wardwise_owner`);
      await makeTemplate(urlsOf(cluster, TEMPLATE), keyRing);
      cpSync(keyRing, `${keyRing}-of-${TEMPLATE}`, { recursive: true });
    }
    const database = `test_${process.pid}_${Date.now().toString(36)}`;
    await client.query(`create database ${database} template ${TEMPLATE} owner wardwise_owner`);
    return database;
  } finally {
    await client.end();
  }
}

async function makeTemplate(urls: DatabaseUrls, keyRing: string): Promise<void> {
  await migrate(urls);
  const house = await openHouseAt(urls, keyRing);
  await seed(house);
  await house.source.destroy();
}
