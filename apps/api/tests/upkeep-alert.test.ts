import type { RoundName, TroubleKind } from '@wardwise/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostman } from '../src/worker/deliver-outbox.ts';
import { watch } from '../src/worker/watch.ts';
import { startWorker } from '../src/worker/worker.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { raw } from './scenes.ts';
import { until } from './until.ts';
import { upkeepOf, worked } from './upkeep.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const both = [coordinatorOf('north-paddington').email, coordinatorOf('westminster').email].sort();

beforeEach(async () => {
  await mailRoom.startAfresh();
  await test.db.query('delete from troubles');
  await test.db.query('delete from upkeep');
  await test.db.query('update ring_keys set since = now()');
  await worked(test);
});

/** One round of the watch, and the mails that came of it. */
async function told() {
  mailRoom.empty();
  await watch(test.house);
  return (await mailRoom.sent()).filter(({ text }) => text.includes('/what-we-hold'));
}
const addressees = (letters: { to: string }[]) => letters.map(({ to }) => to).sort();

/** Somebody's details are still here two hours after the request's ending, as if an erasure had not come. */
async function somethingStays() {
  const { id } = await test.api.as(leadOf('Vincent Square')).taken();
  const set = (status: string, endedAt: string) =>
    test.db.query(`update help_requests set status = '${status}', ended_at = ${endedAt} where id = $1`, [raw(id)]);
  await set('CANCELLED', `now() - interval '2 hours'`);
  return { goes: () => set('OPEN', 'null') };
}
const dayLater = () => test.db.query(`update troubles set told_at = told_at - interval '24 hours'`);

const failing = (name: RoundName, ago: string) =>
  test.db.query(`update upkeep set done_at = now() - $2::interval, failed_since = now() - $2::interval where name = $1`, [
    name,
    ago,
  ]);

/** Each trouble of the whole deployment, made by moving the clock of what it is judged by. */
const TROUBLES: Record<string, [TroubleKind, () => Promise<unknown>]> = {
  'a round that fails for an hour': ['ROUND_FAILED', () => failing('retire', '61 minutes')],
  'a ring that was not turned for two days': [
    'RING_NOT_TURNED',
    () => test.db.query(`update ring_keys set since = now() - interval '49 hours'`),
  ],
  'no backup for two days': ['BACKUP_LATE', () => test.house.journal.beat(new Date(Date.now() - 49 * 3_600_000), 'BACKUP')],
};

describe('coordinators are told', () => {
  it('nothing while all is well', async () => {
    expect(await told()).toEqual([]);
    expect((await upkeepOf(test)).troubles).toEqual([]);
  });

  it('that something should have been erased: those of its network, once, and again a day later', async () => {
    const { goes } = await somethingStays();
    const letters = await told();
    expect(addressees(letters)).toEqual([coordinatorOf('westminster').email]);
    expect(letters[0]?.text).toContain('should have been erased more than an hour ago');
    expect(letters[0]?.text).toContain('/n/westminster/what-we-hold');
    for (const word of ['Quillfeather', '900942', 'Marmalade']) expect(letters[0]?.text).not.toContain(word);
    expect(test.log.filter((line) => line.includes('"level":50') && line.includes('OVERDUE'))).toHaveLength(1);
    expect(await told()).toEqual([]);
    await dayLater();
    expect(await told()).toHaveLength(1);
    await goes();
    await dayLater();
    expect(await told()).toEqual([]);
    expect((await test.db.query('select from troubles')).rowCount).toBe(0);
  });

  it('once a day of what comes and goes', async () => {
    const first = await somethingStays();
    expect(await told()).toHaveLength(1);
    await first.goes();
    expect(await told()).toEqual([]);
    const second = await somethingStays();
    expect(await told()).toEqual([]);
    await dayLater();
    expect(await told()).toHaveLength(1);
    await second.goes();
  });

  it('nothing more where it is over before the mail is written', async () => {
    const { goes } = await somethingStays();
    await watch(test.house);
    await goes();
    await watch(test.house);
    expect(await mailRoom.sent()).toEqual([]);
  });

  it.each(Object.entries(TROUBLES))('of %s, in every network', async (_, [kind, make]) => {
    await make();
    expect((await upkeepOf(test)).troubles.map((trouble) => trouble.kind)).toEqual([kind]);
    expect(addressees(await told())).toEqual(both);
    expect(await told()).toEqual([]);
  });

  it('in Arabic, right to left, where they read that', async () => {
    await test.db.query(`update staff set page_language = 'ar' where display_name = 'Coordinator'`);
    await failing('ring', '2 hours');
    const letters = await told();
    await test.db.query(`update staff set page_language = 'en' where display_name = 'Coordinator'`);
    expect(letters).toHaveLength(2);
    for (const { html, subject } of letters) {
      expect(html).toContain('dir="rtl"');
      expect(subject).toMatch(/^[\u0600-\u06ff ]+$/);
    }
  });

  it('nothing of a backup where none was ever made', async () => {
    await test.db.query(`delete from upkeep where name = 'backup'`);
    await test.house.journal.forgetBefore('2999-01-01');
    expect(await told()).toEqual([]);
    expect((await upkeepOf(test)).backupAt).toBeNull();
  });

  it('of a backup that the journal has long forgotten', async () => {
    const at = new Date(Date.now() - 3_600_000);
    await test.house.journal.beat(at, 'BACKUP');
    expect((await upkeepOf(test)).backupAt).toBe(at.toISOString());
    await watch(test.house);
    await test.house.journal.forgetBefore('2999-01-01');
    await test.db.query(`update upkeep set done_at = done_at - interval '20 days' where name = 'backup'`);
    expect(addressees(await told())).toEqual(both);
  });
});

describe('the worker’s rounds are on record', () => {
  let stop = async () => {};
  const stopNow = async () => {
    const going = stop;
    stop = async () => {};
    await going();
  };
  afterEach(async () => {
    await stopNow();
    await test.db.query(`grant delete on idempotency_records to ${new URL(test.urls.keeper).username}`);
  });
  const start = () => {
    stop = startWorker(test.house, openPostman(mailRoom.url, 'Wardwise <no-reply@wardwise.example>', 60), test.urls.keeper);
  };
  const roundsOf = async () => Object.fromEntries((await upkeepOf(test)).rounds.map((round) => [round.name, round]));
  const moved = () => test.db.query(`update upkeep set done_at = now() - interval '3 days', failed_since = null`);

  it('each as it is done, and a worker that went away is missed by the page and by whoever watches the server', async () => {
    await moved();
    const health = async () => {
      const answer = await fetch(`${test.house.publicUrl}/health/upkeep`);
      return [answer.status, await answer.json()];
    };
    expect((await upkeepOf(test)).troubles.map(({ kind }) => kind)).toEqual(['WORKER_SILENT']);
    expect(await health()).toEqual([503, { ok: false }]);
    start();
    await until(roundsOf, (rounds) =>
      Object.values(rounds).every(
        ({ name, doneAt }) => name === 'watch' || Date.now() - new Date(doneAt ?? 0).getTime() < 60_000,
      ),
    );
    await stopNow();
    await worked(test);
    expect(await health()).toEqual([200, { ok: true }]);
  });

  it('one that fails since when it does, until it is done again', async () => {
    await moved();
    await test.db.query(`revoke delete on idempotency_records from ${new URL(test.urls.keeper).username}`);
    start();
    const seen = await until(roundsOf, ({ retire }) => retire?.failedSince != null);
    expect(Date.now() - new Date(seen.retire?.doneAt ?? 0).getTime()).toBeGreaterThan(2 * 24 * 3_600_000);
    await until(roundsOf, ({ ring }) => Date.now() - new Date(ring?.doneAt ?? 0).getTime() < 60_000);
    expect((await upkeepOf(test)).troubles.map(({ kind }) => kind)).toEqual(['ROUND_FAILED']);
    await stopNow();
    await test.db.query(`grant delete on idempotency_records to ${new URL(test.urls.keeper).username}`);
    start();
    await until(roundsOf, ({ retire }) => retire?.failedSince === null);
  });
});
