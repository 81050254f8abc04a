import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from '@playwright/test';

type Client = {
  connect: () => Promise<void>;
  query: (text: string, values: unknown[]) => Promise<unknown>;
  end: () => Promise<void>;
};
// The API's driver, as the pages under test have none.
const pg: { Client: new (options: object) => Client } = createRequire(new URL('../../api/package.json', import.meta.url))('pg');

/** Lets the links to a request run out: for them alone the thirty days have passed. */
export async function letRunOut(requestId: string): Promise<void> {
  const secrets = readFileSync(
    join(process.env.SCREENS_FOLDER ?? '', `data-${test.info().parallelIndex}`, 'postgres.json'),
    'utf8',
  );
  const { port, superuser: password } = JSON.parse(secrets) as { port: number; superuser: string };
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'wardwise' });
  await client.connect();
  await client.query('update task_links set expires_at = now() where request_id = $1', [requestId.replace('req_', '')]);
  await client.end();
}
