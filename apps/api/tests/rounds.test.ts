import { once } from 'node:events';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { alone } from '../src/worker/alone.ts';
import { openTestHouse } from './house.ts';
import { openProcesses } from './processes.ts';

const test = openTestHouse();
const run = openProcesses();
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe('the lock of the schedule', () => {
  const pools = () =>
    [1, 2].map(() => {
      const pool = new pg.Pool({ connectionString: test.urls.keeper, max: 2 });
      closing.push(() => pool.end());
      return pool;
    }) as [pg.Pool, pg.Pool];

  it('lets one worker at a round at a time, and the next when that is over', async () => {
    const [ours, theirs] = pools();
    let finish = () => {};
    const work = new Promise<number>((resolve) => (finish = () => resolve(7)));
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const first = alone(ours, 'deadlines', () => {
      begun();
      return work;
    });
    await hasBegun;
    const meanwhile: string[] = [];
    const tell = (round: string) => async () => meanwhile.push(round);
    expect(await alone(theirs, 'deadlines', tell('deadlines'))).toBe(0);
    await alone(theirs, 'retire', tell('retire'));
    finish();
    expect(await first).toBe(7);
    await alone(theirs, 'deadlines', tell('deadlines again'));
    expect(meanwhile).toEqual(['retire', 'deadlines again']);
  });

  it('is let go by a round that fails', async () => {
    const [ours, theirs] = pools();
    await expect(alone(ours, 'retire', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await alone(theirs, 'retire', async () => 3)).toBe(3);
  });
});

it('says what a worker needs', async () => {
  const told = async (env: Record<string, string>) => {
    const { child, said } = run('worker/main.js', { env: { DATA_DIR: '/nowhere/data', KEY_RING: test.keyRing, ...env } });
    const [code] = await once(child, 'close');
    return [code, said()] as const;
  };
  const [demo, apart] = await Promise.all([told({}), told({ SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://w.example' })]);
  expect(demo).toEqual([1, expect.stringContaining('The worker cannot start.\nA worker of its own needs SMTP_URL')]);
  expect(apart).toEqual([1, expect.stringContaining('Start it first (npm start)')]);
});
