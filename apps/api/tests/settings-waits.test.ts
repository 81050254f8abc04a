import { addDays, dayIn, TIME_ZONE } from '@wardwise/domain';
import { afterEach, describe, expect, it } from 'vitest';
import { nudge } from '../src/worker/nudge.ts';
import { openTestHouse } from './house.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { aDeliveredTask, anAcceptedTask, done, raw } from './scenes.ts';
import { volunteers } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const change = (name: string, seen: number, value: number) =>
  test.api.as(coordinatorOf('westminster')).press('changeSetting', { name, seen, value });
afterEach(async () => {
  await test.db.query(`update networks set lead_wait_hours = 24, task_days_week = 3, follow_up_wait_hours = 12, hold_minutes = 15,
    snooze_days = 14`);
});

const reasonOf = async (id: string) =>
  (
    await lead().ask<{ request: { today: { kind: string | null } } }>(
      'query ($id: ID!) { request(id: $id) { today { kind } } }',
      { id },
    )
  ).request.today.kind;
const back = (table: string, column: string, id: string, interval: string) =>
  test.db.query(`update ${table} set ${column} = ${column} - $2::interval where request_id = $1`, [raw(id), interval]);
const nudgesOf = async (id: string) =>
  (await test.db.query<{ kind: string }>('select kind from nudges where request_id = $1 order by kind', [raw(id)])).rows.map(
    ({ kind }) => kind,
  );

describe('a changed wait', () => {
  it('is when Today says that nobody answered, and when the leads hear of it', async () => {
    await volunteers(test, 1);
    const { id } = await lead().taken();
    await done(lead().callOut(id));
    await test.db.query(`update help_requests set taken_at = taken_at - interval '5 hours' where id = $1`, [raw(id)]);
    await back('call_outs', 'created_at', id, '5 hours');
    await test.db.query(
      `update waves set sent_at = sent_at - interval '5 hours' where call_out_id in
      (select id from call_outs where request_id = $1)`,
      [raw(id)],
    );
    await nudge(test.house);
    expect([await reasonOf(id), await nudgesOf(id)]).toEqual([null, []]);
    await done(change('LEAD_WAIT', 24, 5));
    await nudge(test.house);
    expect([await reasonOf(id), await nudgesOf(id)]).toEqual(['NOBODY_ANSWERED', ['NOBODY_ANSWERED']]);
  });

  it('is when a task is overdue', async () => {
    const { request } = await anAcceptedTask(test);
    await back('assignments', 'accepted_at', request.id, '3 days');
    expect(await reasonOf(request.id)).toBeNull();
    await done(change('TASK_DAYS_WEEK', 3, 1));
    expect(await reasonOf(request.id)).toBe('OVERDUE');
    await nudge(test.house);
    expect(await nudgesOf(request.id)).toEqual(['TASK_OVERDUE']);
  });

  it('is when people are reminded to say how it went', async () => {
    const { request } = await aDeliveredTask(test);
    await back('follow_ups', 'due_at', request.id, '3 hours');
    await nudge(test.house);
    expect(await nudgesOf(request.id)).toEqual([]);
    await done(change('FOLLOW_UP_WAIT', 12, 3));
    await nudge(test.house);
    expect(new Set(await nudgesOf(request.id))).toEqual(new Set(['FOLLOW_UP_DUE']));
  });

  it('is for how long a lead is on it, and is renewed for as long', async () => {
    await done(change('HOLD', 15, 40));
    const { id } = await lead().taken();
    const minutes = async () =>
      (
        await test.db.query<{ minutes: number }>(
          'select extract(epoch from until - now()) / 60 as minutes from holds where request_id = $1',
          [raw(id)],
        )
      ).rows.map((row) => Math.ceil(row.minutes));
    await done(lead().press('holdRequest', { requestId: id, on: true }));
    expect(await minutes()).toEqual([40]);
    await back('holds', 'until', id, '30 minutes');
    await done(lead().press('recordCall', { requestId: id, outcome: 'NO_ANSWER' }));
    expect(await minutes()).toEqual([40]);
  });

  it('is how far a request can be put off', async () => {
    const { id } = await lead().taken();
    const putOff = (days: number) =>
      lead().press('snoozeRequest', { requestId: id, choice: 'DAY', day: addDays(dayIn(TIME_ZONE, new Date()), days) });
    await done(change('SNOOZE_DAYS', 14, 3));
    expect(codesOf(await putOff(4))).toEqual(['SNOOZE_DAY_WRONG']);
    await done(putOff(3));
  });
});
