import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { readEnv } from '../env.ts';
import { type OpenHouse, openHouseBeside } from '../house.ts';
import { insist } from '../journey/index.ts';
import { startEmbedded } from '../platform/db/embedded.ts';
import { freePort } from '../platform/db/free-port.ts';
import { Post } from './post.ts';
import { stop } from './stop.ts';

/** What Node is told to start a part of Wardwise: its compiled file, unless a test puts something before it. */
export type Launch = (entry: 'main.js' | 'worker/main.js') => string[];

const DIST = join(import.meta.dirname, '..');
export const AS_BUILT: Launch = (entry) => [join(DIST, entry)];

/** What would hide a text from a scan of the files is off; what a deployment may log is on. */
const FLAGS = {
  wal_compression: 'off',
  ...{ log_statement: 'all', log_connections: 'on', log_disconnections: 'on', log_checkpoints: 'on', log_lock_waits: 'on' },
  log_line_prefix: '%m %d ',
};

const PATIENCE_MS = 90_000;
const CLUSTER = join('data', 'postgres');
const COPIES = 'copies';

/** A Wardwise of its own in a folder that goes with it: PostgreSQL, key ring, server, worker, mail server, and the logs of all of them. */
export class Deployment {
  readonly folder = mkdtempSync(join(tmpdir(), 'wardwise-proof-'));
  readonly keyRing = join(this.folder, 'keys');
  readonly logs = join(this.folder, 'logs');
  readonly #launch: Launch;
  #opened: { house: OpenHouse; post: Post; superuser: string; url: string } | undefined;
  /** How to leave what was begun, the last of it first. */
  readonly #leave: (() => Promise<void>)[] = [];
  #ended: Promise<void> | undefined;
  #settings: Record<string, string> = {};
  #server: ChildProcess | undefined;
  #worker: ChildProcess | undefined;
  #started = 0;

  constructor(launch: Launch) {
    this.#launch = launch;
    chmodSync(this.folder, 0o755); // as root the database runs as another user, who must get in
    mkdirSync(this.logs);
  }

  /** Everything but server and worker: what stands in the database first is written before anybody is let in. */
  async prepare(): Promise<void> {
    const post = await Post.open();
    this.#leave.unshift(post.close);
    const log = join(this.logs, 'postgres.log');
    const database = await startEmbedded(join(this.folder, 'data'), { flags: FLAGS, onLog: (line) => appendFileSync(log, line) });
    this.#leave.unshift(database.stop);
    const url = `http://localhost:${await freePort()}`;
    const { app, migration, keeper } = database.urls;
    this.#settings = {
      ...{ DATABASE_URL: app, MIGRATION_DATABASE_URL: migration, KEEPER_DATABASE_URL: keeper },
      ...{ KEY_RING: this.keyRing, DATA_DIR: join(this.folder, 'data') },
      ...{ SMTP_URL: post.url, PUBLIC_URL: url, PORT: new URL(url).port, HOST: '127.0.0.1', WARDWISE_DEMO: 'no' },
      RATE_POINTS_A_MINUTE: String(Number.MAX_SAFE_INTEGER), // one address plays everybody
    };
    const house = await openHouseBeside(readEnv({ ...this.#settings, LOG_LEVEL: 'silent' }), () => {});
    this.#leave.unshift(house.close);
    const superuser = Object.assign(new URL(database.superuser), { pathname: '/wardwise' }).href;
    this.#opened = { house, post, superuser, url };
    await this.#keepTextsWhole();
  }

  get url(): string {
    return this.#open.url;
  }
  get superuser(): string {
    return this.#open.superuser;
  }
  get post(): Post {
    return this.#open.post;
  }
  /** The house as the proof itself holds it, to write what no press makes. */
  get house(): OpenHouse['house'] {
    return this.#open.house.house;
  }

  async query<R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.superuser });
    await client.connect();
    try {
      return (await client.query<R>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  async startServer(): Promise<void> {
    this.#server = this.#start('main.js', { WORKER: 'no' });
    await this.#ready(this.#server, 'server');
  }

  async startWorker(): Promise<void> {
    this.#worker = this.#start('worker/main.js', {});
    await this.#ready(this.#worker, 'worker');
  }

  /** Lets the worker finish what is under way. */
  async stopWorker(): Promise<void> {
    await stop(this.#worker);
    this.#worker = undefined;
  }

  /** All the mail there is, and then every round of the worker: some of it goes only when its mail is out. */
  async rounds(): Promise<void> {
    if (!this.#worker) await this.startWorker();
    for (const again of [true, false]) {
      await this.#mailIsOut();
      await this.stopWorker();
      if (again) await this.startWorker();
    }
    const failed = /^.*"level":50.*$/m.exec(readFileSync(this.#log, 'utf8'))?.[0];
    insist(!failed, `the worker's log says ERROR: ${failed}`);
  }

  /** The cluster's files as they are on the disk after a checkpoint, copied to a folder. */
  async copyCluster(name: string): Promise<string> {
    await this.query('analyze');
    await this.query('checkpoint');
    const to = join(this.folder, COPIES, name);
    cpSync(join(this.folder, CLUSTER), to, { recursive: true });
    return to;
  }

  /** What lies in the folder and is the cluster, or a copy of it. */
  isOfTheDatabase = (path: string): boolean => path === CLUSTER || path === COPIES;

  /** Stops everything and clears it away, once, whoever asks for it. */
  end(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    await stop(this.#worker);
    await stop(this.#server);
    for (const leave of this.#leave) await leave().catch(() => {});
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  get #open() {
    insist(this.#opened, 'the deployment is not prepared');
    return this.#opened;
  }

  /** No long text is packed in its row, where a scan of the files would not see it. */
  async #keepTextsWhole(): Promise<void> {
    const columns = await this.query<{
      statement: string;
    }>(`select format('alter table %I alter column %I set storage external', c.relname, a.attname) as statement
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attstorage in ('x', 'm')
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`);
    await this.query(columns.map(({ statement }) => statement).join(';'));
  }

  async #mailIsOut(): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; ; await wait(100)) {
      const [waiting] = await this.query<{ count: number }>(
        'select count(*)::int from outbox where done_at is null and failed_at is null and held_back_at is null',
      );
      if (waiting?.count === 0) return;
      insist(Date.now() < until, `${waiting?.count} mails still wait`);
    }
  }

  #start(entry: 'main.js' | 'worker/main.js', more: Record<string, string>): ChildProcess {
    this.#started += 1;
    const out = openSync(this.#log, 'a');
    const env = { ...this.#settings, LOG_LEVEL: 'debug', ...more };
    const child = spawn(process.execPath, this.#launch(entry), { env, cwd: this.folder, stdio: ['ignore', out, out] });
    closeSync(out);
    return child;
  }

  get #log(): string {
    return join(this.logs, `${this.#started}.log`);
  }

  async #ready(child: ChildProcess, what: string): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; ; await wait(100)) {
      const said = readFileSync(this.#log, 'utf8');
      if (/ is ready/.test(said)) return;
      insist(child.exitCode === null && Date.now() < until, `the ${what} does not start: ${said.slice(-500)}`);
    }
  }
}
