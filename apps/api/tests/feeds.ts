import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { findOrMakeSource, onDirectory, readFeed } from '../src/directory-sources/index.ts';
import type { TestHouse } from './house.ts';

type State = { services?: unknown[]; flat?: boolean; faults?: Record<string, string> };

/** Feeds that second processes serve, for a test file; they end with it. */
export function openFeeds() {
  const running = new Set<ChildProcess>();
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
  });
  return (state: State = {}) => aFeed(running, state);
}

async function aFeed(running: Set<ChildProcess>, state: State) {
  let child = await start(running, 0);
  const { port } = child;
  const tell = async <Answer>(message: object | string): Promise<Answer> => {
    const answer = once(child.process, 'message') as Promise<[Answer]>;
    child.process.send(message);
    return (await answer)[0];
  };
  await tell(state);
  return {
    address: `http://127.0.0.1:${port}/open`,
    serve: (more: State) => tell(more),
    /** What it was asked since this was last asked. */
    asked: async () => (await tell<{ asked: string[] }>('asked')).asked,
    /** Killed, as by a power cut. */
    async kill() {
      child.process.kill('SIGKILL');
      await once(child.process, 'exit');
    },
    async startAgain(more: State) {
      child = await start(running, port);
      await tell(more);
    },
  };
}

async function start(running: Set<ChildProcess>, port: number): Promise<{ process: ChildProcess; port: number }> {
  const child = fork(join(import.meta.dirname, 'feed-server.mjs'), [String(port)], { execArgv: [], env: {} });
  running.add(child);
  const [said] = (await once(child, 'message')) as [{ port: number }];
  return { process: child, port: said.port };
}

/** A service as a feed says it, with nothing of ours. */
export const told = (id: string, more: object = {}): { id: string; [field: string]: unknown } => ({
  ...{ id, name: `Told ${id}`, status: 'active', description: 'What it does' },
  organization: { id: `of-${id}`, name: `Organisation of ${id}`, description: 'Who they are' },
  schedules: [],
  ...more,
});

/** So many of them. */
export const many = (howMany: number, prefix = 's') => Array.from({ length: howMany }, (_, at) => told(`${prefix}${at + 1}`));

/** What a house does with sources. */
export function sourcesOf(test: TestHouse) {
  const source = (address: string) =>
    onDirectory(test.house.pool, (tx) => findOrMakeSource(tx, { kind: 'FEED', address, licence: 'OGL' }));
  return {
    source,
    read: async (address: string, loopback = true) => readFeed({ pool: test.house.pool, loopback }, await source(address)),
    row: async (address: string) =>
      (await test.db.query('select * from directory_sources where address = $1', [address])).rows[0],
    /** What is wrong with rows, as page, row, field and code. */
    troubles: async (address: string) =>
      (
        await test.db.query<{ said: string }>(
          `select t.page || ' ' || t.line || ' ' || t.field || ' ' || t.code as said from directory_row_troubles t
             join directory_sources s on s.id = t.source_id where s.address = $1 order by t.page, t.line, t.field`,
          [address],
        )
      ).rows.map(({ said }) => said),
    /** What is known of it: their ids with what they are called and whether they are there. */
    known: async (address: string) =>
      Object.fromEntries(
        (
          await test.db.query<{ ref: string; name: string; status: string }>(
            `select v.source_ref as ref, v.name, v.status from services v join organizations o on o.id = v.organization_id
               join directory_sources s on s.id = o.source_id where s.address = $1 order by v.source_ref`,
            [address],
          )
        ).rows.map(({ ref, name, status }) => [ref, `${name} ${status}`]),
      ),
  };
}
