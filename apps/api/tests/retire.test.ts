import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { retire } from '../src/worker/retire.ts';
import { anAsk } from './asking.ts';
import { openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { mailedTo, secondBrowser } from './refusals/sign-in.cases.ts';
import { rowCounts } from './rows.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
let keeper: pg.Pool;
beforeAll(() => {
  keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
});
afterAll(() => keeper.end());

const PASSING = [
  'form_sends',
  'idempotency_records',
  'passkey_questions',
  'link_codes',
  'outbox',
  'requester_codes',
  'sessions',
  'sign_ins',
] as const;
const passing = async () => {
  const counts = await rowCounts(test);
  return Object.fromEntries(PASSING.map((table) => [table, counts[table] ?? 0]));
};

it('leaves mail that is still to be sent', async () => {
  await secondBrowser(test);
  await test.db.query(`update outbox set created_at = now() - interval '30 days', due_at = now() - interval '30 days'`);
  const { outbox } = await passing();
  await retire(keeper);
  expect((await passing()).outbox).toBe(outbox);
});

it('leaves mail that was given up for four weeks, for somebody to look', async () => {
  await secondBrowser(test);
  const { outbox = 0 } = await passing();
  const { rows } = await test.db.query('select network_id, id from outbox limit 1');
  const failed = (ago: string) =>
    test.db.query(`update outbox set failed_at = now() - $2::interval where id = $1`, [rows[0]?.id, ago]);
  await failed('27 days 23 hours');
  await retire(keeper);
  expect((await passing()).outbox).toBe(outbox);
  await failed('28 days 1 minute');
  expect(await retire(keeper)).toBe(1);
  expect((await passing()).outbox).toBe(outbox - 1);
});

it('forgets that a form was sent as soon as it counts no more', async () => {
  await anAsk(test);
  const { form_sends } = await passing();
  await test.db.query(`update form_sends set sent_at = now() - interval '14 minutes'`);
  await retire(keeper);
  expect((await passing()).form_sends).toBe(form_sends);
  await test.db.query(`update form_sends set sent_at = now() - interval '15 minutes 1 second'`);
  await retire(keeper);
  expect((await passing()).form_sends).toBe(0);
});

it('takes away what has had its time and nothing else, by a role that can read nothing sealed', async () => {
  const lead = test.api.as(leadOf('Vincent Square'));
  await lead.taken({ idempotencyKey: 'a key' });
  await mailedTo(test, leadOf('Vincent Square'));
  await secondBrowser(test);
  await done((await anAsk(test)).requester.press('sendMyCode'));
  await done(test.api.anyone().press('startPasskeySignIn', { network: 'westminster' }));
  await test.db.query('update outbox set done_at = now()');
  const fresh = await passing();
  for (const count of Object.values(fresh)) expect(count).toBeGreaterThan(0);

  const shift = async (interval: string) => {
    const change: Record<string, string[]> = {
      form_sends: ['sent_at'],
      requester_codes: ['expires_at'],
      idempotency_records: ['created_at'],
      link_codes: ['expires_at'],
      outbox: ['done_at'],
      passkey_questions: ['expires_at'],
      sessions: ['expires_at'],
      sign_ins: ['expires_at'],
    };
    for (const [table, columns] of Object.entries(change))
      await test.db.query(`update ${table} set ${columns.map((column) => `${column} = ${column} - interval '${interval}'`)}`);
  };
  await retire(keeper);
  expect(await passing()).toEqual(fresh);

  await shift('23 hours');
  await test.db.query(`update form_sends set sent_at = now() - interval '14 minutes'`);
  await test.db.query(`update passkey_questions set expires_at = now() + interval '1 minute'`);
  await retire(keeper);
  expect(await passing()).toEqual(fresh);

  const others = async () => Object.entries(await rowCounts(test)).filter(([table]) => !PASSING.some((one) => one === table));
  const before = await others();
  await shift('7 days');
  expect(await retire(keeper)).toBe(Object.values(fresh).reduce((sum, count) => sum + count, 0));
  expect(Object.values(await passing())).toEqual(PASSING.map(() => 0));
  expect(await others()).toEqual(before);
});

it('forgets a session that lay idle for 36 hours, and not one that was used', async () => {
  await test.api.signedIn(leadOf('Abbey Road'));
  const { sessions = 0 } = await passing();
  const idle = (hours: number) =>
    test.db.query(
      `update sessions set last_used_at = now() - make_interval(hours => $1)
      where staff_id = (select id from staff where display_name = 'Lead of Abbey Road')`,
      [hours],
    );
  await idle(35);
  await retire(keeper);
  expect((await passing()).sessions).toBe(sessions);
  await idle(36);
  await retire(keeper);
  expect((await passing()).sessions).toBe(sessions - 1);
});

it('leaves whoever left their name for as long as a look of theirs is kept, and no longer', async () => {
  const named = async () =>
    (await test.db.query(`select display_name as name from staff where left_at is not null`)).rows.map(({ name }) => name);
  await test.db.query(`update staff set left_at = now() - interval '11 months' where display_name = 'Lead of Hyde Park'`);
  await retire(keeper);
  expect(await named()).toEqual(['Lead of Hyde Park']);
  await test.db.query(`update staff set left_at = now() - interval '12 months 1 day' where left_at is not null`);
  await retire(keeper);
  expect(await named()).toEqual(['']);
});
