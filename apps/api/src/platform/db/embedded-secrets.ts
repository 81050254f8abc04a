import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Where the three roles of a deployment connect. */
export type DatabaseUrls = { app: string; migration: string; keeper: string };

/** The passwords of an embedded server and where it listens; `pid` is the Wardwise process that the server belongs to. */
export type Secrets = { superuser: string; owner: string; app: string; keeper: string; port: number; pid: number };

/** What an earlier start has kept, or null. */
export function readSecrets(file: string): Secrets | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : null;
}

/** Keeps them, for this user alone, all or nothing. */
export function writeSecrets(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

const secret = () => randomBytes(18).toString('base64url');
/** Passwords for a server that is made now. */
export const newSecrets = (): Secrets => ({
  superuser: secret(),
  owner: secret(),
  app: secret(),
  keeper: secret(),
  port: 0,
  pid: 0,
});
/** Where one role connects. */
export const url = (user: string, password: string, port: number, database = 'wardwise') =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
/** Where the three roles connect. */
export const urls = (p: Secrets): DatabaseUrls => ({
  app: url('wardwise_app', p.app, p.port),
  migration: url('wardwise_owner', p.owner, p.port),
  keeper: url('wardwise_keeper', p.keeper, p.port),
});
