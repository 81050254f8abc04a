import { isAbsolute, join, relative, resolve } from 'node:path';
// zod: the field's validator of settings; one schema, one message each.
import { z } from 'zod';
import { type Notify, readNotify } from './env-notify.ts';
import { refuseWeakSecrets, SettingsError, withSecretFiles } from './env-secrets.ts';
import { readVapid } from './env-vapid.ts';
import { POINTS_A_MINUTE } from './platform/limits/most.ts';
import type { VapidKeys } from './platform/vapid.ts';

export { SettingsError } from './env-secrets.ts';

const yes = z.enum(['yes', 'no']).optional();

const Settings = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().optional(),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.url().optional(),
  MIGRATION_DATABASE_URL: z.url().optional(),
  KEEPER_DATABASE_URL: z.url().optional(),
  BACKUP_DATABASE_URL: z.url().optional(),
  PG_BIN: z.string().optional(),
  DATA_DIR: z.string().default('.data'),
  KEY_RING: z.string().default('.keys'),
  ERASURE_JOURNAL: z.string().optional(),
  BACKUP_WINDOW_DAYS: z.coerce.number().int().min(1).max(35).default(7),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Wardwise <no-reply@wardwise.example>'),
  NOTIFY_API_KEY: z.string().optional(),
  NOTIFY_TEMPLATE_ID: z.uuid().optional(),
  NOTIFY_CALLBACK_TOKEN: z.string().optional(),
  NOTIFY_URL: z.url({ protocol: /^https?$/ }).default('https://api.notifications.service.gov.uk'),
  VAPID_PRIVATE_KEY: z.string().optional(),
  VAPID_SUBJECT: z.string().optional(),
  WARDWISE_DEMO: yes,
  WORKER: yes,
  POSTCODES_IO_URL: z.url({ protocol: /^https?$/ }).optional(),
  FEEDS_FROM_LOOPBACK: yes,
  WEBHOOKS_TO_LOOPBACK: yes,
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  RATE_POINTS_A_MINUTE: z.coerce.number().int().min(10_000).default(POINTS_A_MINUTE),
  OUTBOX_LEASE_SECONDS: z.coerce.number().int().min(1).max(3600).default(60),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).optional(),
});

export type Env = {
  production: boolean;
  demo: boolean;
  port: number;
  host: string;
  publicUrl: string | null;
  database: { app: string; migration: string; keeper: string } | null;
  /** The same database as a role that sees every row, for a backup. */
  backupDatabase: string | null;
  /** The folder of pg_dump and pg_restore, where they are not to be looked for. */
  pgBin: string | null;
  dataDir: string;
  keyRing: string;
  /** The folder of the erasure journal. */
  erasureJournal: string;
  /** For how many days a backup can be opened. */
  backupWindowDays: number;
  smtpUrl: string | null;
  mailFrom: string;
  /** By which texts are sent, and what shows that it speaks; null where none are. */
  notify: Notify | null;
  /** By which keys phones and computers are told; null where none are, but for the demo, which makes its own. */
  vapid: VapidKeys | null;
  /** Whether this process also does what nobody presses a button for. */
  worker: boolean;
  postcodesIoUrl: string | null;
  /** Whether a feed of the directory may be on this very machine: in the demo, and where somebody tries one out; never in production. */
  feedsFromLoopback: boolean;
  /** Whether a webhook may be on this very machine: in the demo, and where somebody tries out a receiver; never in production. */
  webhooksToLoopback: boolean;
  outboxLeaseSeconds: number;
  /** How many proxies stand before this server. */
  trustedProxies: number;
  /** What one who is known may ask for in a minute, by the cost of their queries. */
  pointsAMinute: number;
  logLevel: string;
};

/** The settings of this process, read once; the only reader of `process.env`. Throws SettingsError with a sentence a person can act on. */
export function readEnv(source: Source = process.env): Env {
  const it = readSettings(source);
  const env = envOf(it);
  if (!env.demo && env.worker && !it.SMTP_URL)
    throw new SettingsError('SMTP_URL is not set: say which mail server to use, or WARDWISE_DEMO=yes to try Wardwise out.');
  if (!env.demo && !it.PUBLIC_URL)
    throw new SettingsError('PUBLIC_URL is not set: it is the address that links in e-mails begin with.');
  return env;
}

/** The same for a command beside the server (a backup, a restore), which needs no mail server and no address. */
export const readEnvBeside = (source: Source = process.env): Env => envOf(readSettings(source));

/** This process's environment and something more, for a program that it starts. */
export const environmentWith = (more: Record<string, string>): Source => ({ ...process.env, ...more });

function envOf(it: z.infer<typeof Settings>): Env {
  const production = it.NODE_ENV === 'production';
  const demo = it.WARDWISE_DEMO === 'yes' || (it.WARDWISE_DEMO !== 'no' && !production && !it.DATABASE_URL && !it.SMTP_URL);
  const worker = it.WORKER !== 'no';
  return {
    production,
    demo,
    port: it.PORT,
    host: demo ? '127.0.0.1' : (it.HOST ?? '0.0.0.0'), // the demo lets anybody in: this machine alone
    publicUrl: it.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    database: databases(it),
    backupDatabase: it.BACKUP_DATABASE_URL ?? null,
    pgBin: it.PG_BIN ?? null,
    dataDir: resolve(it.DATA_DIR),
    keyRing: resolve(it.KEY_RING),
    erasureJournal: erasureJournal(it),
    backupWindowDays: it.BACKUP_WINDOW_DAYS,
    smtpUrl: it.SMTP_URL ?? null,
    mailFrom: it.MAIL_FROM,
    notify: readNotify(it),
    vapid: readVapid(it),
    worker,
    postcodesIoUrl: it.POSTCODES_IO_URL?.replace(/\/$/, '') ?? null,
    feedsFromLoopback: toLoopback('FEEDS_FROM_LOOPBACK', 'feed', it, production && !demo, demo),
    webhooksToLoopback: toLoopback('WEBHOOKS_TO_LOOPBACK', 'webhook', it, production && !demo, demo),
    outboxLeaseSeconds: it.OUTBOX_LEASE_SECONDS,
    trustedProxies: it.TRUST_PROXY,
    pointsAMinute: it.RATE_POINTS_A_MINUTE,
    // The demo's terminal is for a person: what must be acted on, and nothing else.
    logLevel: it.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
  };
}

function toLoopback(
  setting: 'FEEDS_FROM_LOOPBACK' | 'WEBHOOKS_TO_LOOPBACK',
  what: string,
  it: z.infer<typeof Settings>,
  never: boolean,
  usually: boolean,
): boolean {
  const said = it[setting];
  if (never && said === 'yes')
    throw new SettingsError(
      `${setting}: in production no ${what} may be on this machine, where what is not meant for strangers listens. Take the setting out.`,
    );
  return said ? said === 'yes' : usually;
}

/** Where the database is and no more: for a command beside the server, which needs no mail server and no address. */
export function readDatabaseEnv(source: Source = process.env): Pick<Env, 'database' | 'dataDir' | 'feedsFromLoopback'> {
  const it = readSettings(source);
  const loopback = toLoopback('FEEDS_FROM_LOOPBACK', 'feed', it, it.NODE_ENV === 'production', false);
  return { database: databases(it), dataDir: resolve(it.DATA_DIR), feedsFromLoopback: loopback };
}

export type Source = Record<string, string | undefined>;

function readSettings(environment: Source): z.infer<typeof Settings> {
  const source = withSecretFiles(environment);
  const read = Settings.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  if (!read.success)
    throw new SettingsError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  if (read.data.NODE_ENV === 'production' && read.data.WARDWISE_DEMO !== 'yes') refuseWeakSecrets(source);
  return read.data;
}

/** Where what was erased is written down: not beside the database, or a copy of the one would be one of the other. */
function erasureJournal(it: z.infer<typeof Settings>): string {
  const folder = resolve(it.ERASURE_JOURNAL ?? join(it.KEY_RING, 'erasures'));
  const within = relative(resolve(it.DATA_DIR), folder);
  if (within.startsWith('..') || isAbsolute(within)) return folder;
  throw new SettingsError(
    `ERASURE_JOURNAL: ${folder} lies in DATA_DIR. What was erased must be known when the database is lost: name a folder elsewhere, on another disk if you can.`,
  );
}

function databases(it: z.infer<typeof Settings>): Env['database'] {
  const { DATABASE_URL: app, MIGRATION_DATABASE_URL: migration, KEEPER_DATABASE_URL: keeper } = it;
  if (!app && !migration && !keeper) return null;
  if (app && migration && keeper) return { app, migration, keeper };
  throw new SettingsError(
    `${[!app && 'DATABASE_URL', !migration && 'MIGRATION_DATABASE_URL', !keeper && 'KEEPER_DATABASE_URL'].filter(Boolean).join(' and ')} not set. ` +
      `Wardwise uses three roles. As the database's administrator run:\n\n${ROLES_SQL}`,
  );
}

/** What an administrator runs once on a database of their own. */
const ROLES_SQL = `  CREATE ROLE wardwise_owner  LOGIN PASSWORD '…';  -- MIGRATION_DATABASE_URL
  CREATE ROLE wardwise_app    LOGIN PASSWORD '…';  -- DATABASE_URL
  CREATE ROLE wardwise_keeper LOGIN PASSWORD '…';  -- KEEPER_DATABASE_URL
  CREATE DATABASE wardwise OWNER wardwise_owner;`;
