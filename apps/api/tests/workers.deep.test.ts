import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AT_ONCE } from '../src/worker/deliver-outbox.ts';
import { openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { type Gate, openPostOffice } from './post-office.ts';
import { kill, openProcesses, openWardwise } from './processes.ts';
import { aProposedTask, done, look, raw, type Scene } from './scenes.ts';
import { until } from './until.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const start = openWardwise(test);
const _run = openProcesses();
const closing: (() => Promise<unknown>)[] = [];

beforeEach(() => test.db.query('delete from outbox'));
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A mail server whose first step waits until the test lets it go on; `held` says that somebody waits there. */
async function heldOffice() {
  let open = () => {};
  let hold = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const held = new Promise<void>((resolve) => (hold = resolve));
  const gate: Gate = (step) => {
    if (step === 'MAIL') hold();
    return step === 'MAIL' ? opened : Promise.resolve();
  };
  const office = await openPostOffice(gate);
  closing.push(office.close);
  return { ...office, open, held };
}

/** So many volunteers are asked to help with so many requests: a mail for each of each. */
async function mailsWaiting(volunteers: number, requests: number): Promise<number> {
  await Promise.all(Array.from({ length: volunteers }, () => aVolunteer(test)));
  const lead = test.api.as(leadOf('Vincent Square'));
  for (let left = requests; left > 0; left -= 1) await done(lead.callOut((await lead.taken()).id));
  return volunteers * requests;
}

type Mail = { attempts: number; done: boolean };
const mails = async () =>
  (await test.db.query<Mail>('select attempts, done_at is not null as done from outbox order by attempts')).rows;
const allSent = () => until(mails, (rows) => rows.every((row) => row.done), 90);

describe('several workers on one outbox', () => {
  it('send each mail once, beside a Wardwise with a worker in it', async () => {
    const { letters, url, open } = await heldOffice();
    const processes = ['main.js', 'worker/main.js', 'worker/main.js', 'worker/main.js'] as const;
    await Promise.all(processes.map((entry) => start(entry, url)));
    const count = await mailsWaiting(160, 2);
    // Every one of them has its hands full before any of them may send.
    await until(mails, (rows) => rows.filter(({ attempts }) => attempts === 1).length === processes.length * AT_ONCE);
    open();
    const rows = await allSent();
    expect(letters).toHaveLength(count);
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(count);
    expect(rows).toEqual(Array(count).fill({ attempts: 1, done: true }));
  }, 150_000);

  it('send what one of them had taken when it was killed, once and for all of them', async () => {
    const { letters, url, open, held } = await heldOffice();
    const count = await mailsWaiting(40, 1);
    const killed = await start('worker/main.js', url);
    await held;
    await kill(killed);
    await test.db.query('update outbox set leased_until = now() where leased_until is not null'); // its lease runs out
    open();
    await Promise.all([start('worker/main.js', url), start('worker/main.js', url)]);
    const rows = await allSent();
    expect(letters).toHaveLength(count);
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(count);
    expect(rows.map(({ attempts }) => attempts)).toEqual([...Array(count - AT_ONCE).fill(1), ...Array(AT_ONCE).fill(2)]);
  }, 150_000);

  it('have the outbox to themselves where Wardwise runs without one', async () => {
    const { letters, url, open } = await heldOffice();
    open();
    const apart = await start('main.js', url, { env: { WORKER: 'no', SMTP_URL: '' } });
    const count = await mailsWaiting(2, 1);
    await new Promise((resolve) => setTimeout(resolve, 1500)); // a worker looks every 0.4 s
    expect([letters.length, apart.exitCode]).toEqual([0, null]);
    const worker = await start('worker/main.js', url);
    await allSent();
    expect(letters).toHaveLength(count);
    worker.kill('SIGTERM');
    expect((await once(worker, 'exit'))[0]).toBe(0);
  }, 150_000);
});

/** What tells a process another time than it is, as a machine with a wrong clock does. */
const clockOff = (days: number) => {
  const code = `const Real = Date;
    const off = ${days * 86_400_000};
    globalThis.Date = class extends Real {
      constructor(...at) { at.length ? super(...at) : super(Real.now() + off); }
      static now() { return Real.now() + off; }
    };`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
};

/** Moves a proposal so far into the past, as the database's owner. */
const later = ({ request }: Scene, interval: string) =>
  test.db.query('update assignments set proposed_at = proposed_at - $2::interval where request_id = $1', [
    raw(request.id),
    interval,
  ]);

it.each([30, -30])('keep deadlines by the database’s clock though their own is %i days off', async (days) => {
  const [early, due] = [await aProposedTask(test), await aProposedTask(test)];
  await later(early, '23 hours 55 minutes');
  await later(due, '24 hours');
  const { url } = await heldOffice();
  await start('worker/main.js', url, { node: ['--import', clockOff(days)] });
  await until(
    async () => (await look(due)).request.assignments[0]?.status,
    (status) => status === 'EXPIRED',
  );
  expect((await look(early)).request.assignments[0]?.status).toBe('PROPOSED');
});
