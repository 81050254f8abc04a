import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { type Gate, openPostOffice } from './post-office.ts';
import { kill, openWardwise } from './processes.ts';
import { aProposedTask } from './scenes.ts';
import { until } from './until.ts';

const test = openTestHouse();
const start = openWardwise(test);
const closing: (() => Promise<unknown>)[] = [];

beforeEach(() => test.db.query('delete from outbox'));
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function office(gate?: Gate) {
  const opened = await openPostOffice(gate);
  closing.push(opened.close);
  return opened;
}

const waiting = async () =>
  (
    await test.db.query<{ attempts: number; done: boolean; failed: boolean; leased: boolean }>(
      'select attempts, done_at is not null as done, failed_at is not null as failed, leased_until > now() as leased from outbox order by id',
    )
  ).rows;

describe('a worker that is killed', () => {
  it.each([
    ['MAIL' as const, 'between claiming the mail and sending it', 1],
    ['DATA' as const, 'after sending the mail and before writing that down', 2],
  ])('at %s, %s: another sends it, under the same Message-ID', async (step, _when, times) => {
    let held: () => void = () => {};
    const isHeld = new Promise<void>((resolve) => {
      held = resolve;
    });
    let holding = true;
    const { letters, url } = await office((at) => {
      if (at !== step || !holding) return Promise.resolve();
      held();
      return new Promise(() => {});
    });
    const { volunteer } = await aProposedTask(test);
    const first = await start('main.js', url);
    await isHeld;
    expect(await waiting()).toEqual([{ attempts: 1, done: false, failed: false, leased: true }]);
    await kill(first);

    holding = false;
    await start('main.js', url);
    expect((await waiting())[0]).toMatchObject({ attempts: 1, done: false }); // nobody takes what another may still be sending
    await test.db.query('update outbox set leased_until = now()'); // the hour is over
    await until(waiting, (rows) => rows.every((row) => row.done), 30);
    expect(letters.map(({ to }) => to)).toEqual(Array(times).fill(volunteer.email));
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
    expect(letters[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@wardwise\.example>$/);
    expect((await waiting())[0]).toMatchObject({ attempts: 2, done: true });
  });

  it('stops in order when it is asked to: what is under way is sent', async () => {
    const { letters, url } = await office((step) =>
      step === 'DATA' ? new Promise((resolve) => setTimeout(resolve, 400)) : Promise.resolve(),
    );
    await aProposedTask(test);
    const child = await start('main.js', url);
    await until(
      () => letters.length,
      (count) => count === 1,
    );
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect([code, await waiting()]).toEqual([0, [{ attempts: 1, done: true, failed: false, leased: null }]]);
  });
});
