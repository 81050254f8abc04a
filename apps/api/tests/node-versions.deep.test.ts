import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProcesses, ready } from './processes.ts';

// What was built once, by whichever Node runs the tests, on the others that we promise: their binaries come by npm.
const VERSIONS = ['22', '24'];
const run = openProcesses();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardwise-nodes-'));
  chmodSync(folder, 0o755);
}, 10_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The path of a Node of this major version, fetched for the time of the test. */
function nodeOf(version: string): string {
  const binary = `node-${process.platform}-${process.arch}`;
  const home = join(folder, version);
  execFileSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', '--silent', `${binary}@${version}`]);
  return join(home, 'node_modules', binary, 'bin', 'node');
}

it.each(VERSIONS)(
  'starts on Node %s, is healthy, lets somebody in and answers their query',
  async (version) => {
    const exec = nodeOf(version);
    expect(execFileSync(exec, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${version}\\.`));
    const env = { PORT: '0', DATA_DIR: join(folder, `data-${version}`), KEY_RING: join(folder, `keys-${version}`) };
    const running = await ready(run('main.js', { exec, env }));
    const url = /ready: (http:\S+)/.exec(running.said())?.[1];
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: true });

    const { people } = (await (await fetch(`${url}/demo/people.json`)).json()) as { people: { id: string; name: string }[] };
    const [person] = people as [{ id: string; name: string }];
    const post = (path: string, body: object, cookie = '') =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wardwise': '1', cookie },
        body: JSON.stringify(body),
      });
    const letIn = await post('/demo/sign-in', { id: person.id });
    const cookie = (letIn.headers.get('set-cookie') ?? '').split(';')[0];
    const answer = await post(
      '/graphql',
      { query: '{ me { displayName } requests(first: 3) { nodes { id ward { name } } } }' },
      cookie,
    );
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ me: { displayName: person.name }, requests: { nodes: expect.any(Array) } });

    running.child.kill('SIGTERM');
    expect((await once(running.child, 'exit'))[0]).toBe(0);
  },
  180_000,
);
