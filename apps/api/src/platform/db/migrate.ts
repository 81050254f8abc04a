import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseUrls } from './embedded.ts';
import { sayInAll } from './say-in-all.ts';

const FOLDER = join(import.meta.dirname, 'migrations');
const LOCK = 4_712_024; // any fixed number: one migrator at a time

/** Brings the database to this version, as the owner, one migrator at a time; answers the names of what was run now. */
export async function migrate(urls: DatabaseUrls, folder = FOLDER): Promise<string[]> {
  const client = new pg.Client({ connectionString: urls.migration });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      `create table if not exists migrations (name text constraint migrations_pkey primary key, sha256 text not null, run_at timestamptz not null default now())`,
    );
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migrations');
    const done = new Map(rows.map((row) => [row.name, row.sha256]));
    const ran: string[] = [];
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(join(folder, name), 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const before = done.get(name);
      if (before === sha256) continue;
      if (before) throw new Error(`Migration ${name} was changed after it ran. Put the old text back and write a new migration.`);
      await runOne(
        client,
        name,
        sha256,
        text.replaceAll('{{app}}', role(client, urls.app)).replaceAll('{{keeper}}', role(client, urls.keeper)),
      );
      ran.push(name);
    }
    await sayInAll(client);
    return ran;
  } finally {
    await client.end();
  }
}

async function runOne(client: pg.Client, name: string, sha256: string, text: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migrations (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const role = (client: pg.Client, url: string) => client.escapeIdentifier(decodeURIComponent(new URL(url).username));
