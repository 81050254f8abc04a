import { beforeEach, describe, expect, it } from 'vitest';
import { nudge } from '../src/worker/nudge.ts';
import { sendWaves } from '../src/worker/send-waves.ts';
import { beatsOf } from './beats.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { leadOf, secondLead } from './people.ts';
import { aDeliveredTask, anAcceptedTask, aProposedTask, done, followUpOf, look, raw, type Scene, taskOf } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
beforeEach(async () => {
  await test.db.query('update networks set quiet_from = 0, quiet_until = 0');
  await test.db.query(
    `update help_requests set status = 'CANCELLED', ended_at = now(), delivered_at = null where ended_at is null`,
  );
  await test.db.query('update call_outs set closed_at = now(), next_wave_at = null where closed_at is null');
  await mailRoom.startAfresh();
});

type Money = { paidBack: string; spentPence: number; payBackBy: string; overCap: boolean; paidBackAt: string | null };
const moneyOf = async ({ lead, request }: Scene): Promise<Money> => {
  const MONEY = 'query ($id: ID!) { request(id: $id) { assignments { paidBack spentPence payBackBy overCap paidBackAt } } }';
  const found = await lead.ask<{ request: { assignments: Money[] } }>(MONEY, { id: request.id });
  return found.request.assignments[0] as Money;
};
const subjects = async () => (await mailRoom.sent()).map(({ to, subject }) => `${to}: ${subject}`).sort();
const toLeads = (english: string, arabic: string) => [
  `${leadOf('Vincent Square').email}: ${english}`,
  `${secondLead.email}: ${arabic}`,
];
const HANDED_BACK = toLeads('A task was handed back', 'أُعيدت إحدى المهام');
const NOT_PAID_BACK = toLeads('A volunteer has not been paid back', 'متطوع لم يسترد ما دفعه');

describe('a task handed back', () => {
  it('has the next asked in the worker’s next round, anew where everybody was, and not whoever handed it back', async () => {
    const other = await aVolunteer(test);
    const scene = await anAcceptedTask(test);
    await mailRoom.startAfresh();
    await done(scene.neighbour.handBack());
    expect(await sendWaves(test.house)).toBe(1);
    const asked = (await mailRoom.sent()).map(({ to }) => to);
    expect(asked).toContain(other.email);
    expect(asked).not.toContain(scene.volunteer.email);
    expect(await sendWaves(test.house)).toBe(0);
  });

  it('waits for the morning in quiet hours', async () => {
    const scene = await anAcceptedTask(test);
    const { rows } = await test.db.query<{ hour: number }>(
      `select extract(hour from now() at time zone 'Europe/London')::int as hour`,
    );
    const hour = rows[0]?.hour ?? 0;
    await test.db.query('update networks set quiet_from = $1, quiet_until = $2', [(hour + 23) % 24, (hour + 3) % 24]);
    await done(scene.neighbour.handBack());
    await sendWaves(test.house);
    const { rows: waits } = await test.db.query(
      'select next_wave_at > now() as later, not exists (select from waves w where w.call_out_id = o.id) as unasked from call_outs o where request_id = $1 and closed_at is null',
      [raw(scene.request.id)],
    );
    expect(waits).toEqual([{ later: true, unasked: true }]);
  });

  it('is told to the leads at once where nobody is left to ask', async () => {
    const scene = await anAcceptedTask(test);
    await test.db.query(`update volunteers set on_duty = false`);
    await mailRoom.startAfresh();
    await done(scene.neighbour.handBack());
    await sendWaves(test.house);
    expect(await subjects()).toEqual(toLeads('Everybody who suits has been asked', 'سُئل كل المناسبين'));
    await test.db.query(`update volunteers set on_duty = true`);
  });

  it('is told to the leads at once, and once, where nobody was called or the lead had stopped the waves', async () => {
    const proposed = await aProposedTask(test);
    await done(proposed.neighbour.accept());
    await mailRoom.startAfresh();
    await done(proposed.neighbour.press('handBack', { idempotencyKey: 'back' }));
    await done(proposed.neighbour.press('handBack', { idempotencyKey: 'back' }));
    expect(await subjects()).toEqual(HANDED_BACK);
    const stopped = await anAcceptedTask(test, { places: 2 });
    await done(stopped.lead.press('changeWaves', { requestId: stopped.request.id, paused: true }));
    await mailRoom.startAfresh();
    await done(stopped.neighbour.handBack());
    expect(await sendWaves(test.house)).toBe(0);
    expect(await subjects()).toEqual(HANDED_BACK);
  });
});

describe('the call and the way there', () => {
  it('gives the number at the tap and with nothing else, each time on record', async () => {
    const scene = await anAcceptedTask(test);
    const { details } = await done(scene.neighbour.look());
    expect(JSON.stringify(details)).not.toContain('07700');
    const { phone } = (await done(scene.neighbour.call())) as never as { phone: string };
    expect(phone).toBe('+447700900942');
    const LOOKS = 'query ($id: ID!) { request(id: $id) { looks { role purpose fields } } }';
    const { request } = await scene.lead.ask<{ request: { looks: object[] } }>(LOOKS, { id: scene.request.id });
    expect(request.looks.filter((one) => JSON.stringify(one).includes('phone'))).toEqual([
      { role: 'VOLUNTEER', purpose: 'DO_THE_TASK', fields: ['phone'] },
    ]);
  });

  it('is said and taken back with one tap each, and changes nothing else', async () => {
    const scene = await anAcceptedTask(test);
    const before = taskOf(await look(scene));
    await done(scene.neighbour.start());
    expect(taskOf(await look(scene)).status).toBe('STARTED');
    await done(scene.neighbour.stop());
    expect(taskOf(await look(scene))).toEqual(before);
    await done(scene.neighbour.call());
  });
});

describe('the money', () => {
  it('is said with its way, seen by the leads, and settled by one tap', async () => {
    const scene = await anAcceptedTask(test);
    expect((await beatsOf(scene)).spendingCapPence).toBe(4000);
    await done(scene.neighbour.press('deliver', { paidBack: 'NO', spentPence: 1250, payBackBy: 'CASH' }));
    expect((await beatsOf(scene)).spending).toEqual({ paidBack: 'NO', spentPence: 1250, payBackBy: 'CASH' });
    const owed = { paidBack: 'NO', spentPence: 1250, payBackBy: 'CASH', overCap: false, paidBackAt: null };
    expect(await moneyOf(scene)).toEqual(owed);
    await done(scene.neighbour.sayPaidBack());
    expect(await moneyOf(scene)).toEqual({ ...owed, paidBack: 'YES', paidBackAt: expect.any(String) });
    expect(codesOf(await scene.neighbour.sayPaidBack())).toEqual(['NOTHING_OWED']);
  });

  it('above the cap is an exception that they say the lead knows of; their own cap counts', async () => {
    const scene = await anAcceptedTask(test);
    await test.db.query('update volunteers set spending_cap_pence = 1000 where id = $1', [scene.volunteer.uuid]);
    const spent = { paidBack: 'YES', spentPence: 1250 };
    expect(codesOf(await scene.neighbour.press('deliver', spent))).toEqual(['SPENT_OVER_CAP']);
    expect(taskOf(await look(scene)).status).toBe('ACCEPTED');
    await done(scene.neighbour.press('deliver', { ...spent, overCapKnown: true }));
    expect(await moneyOf(scene)).toMatchObject({ spentPence: 1250, overCap: true });
  });

  it('that is owed for a week is told to the leads once, and not once it is back', async () => {
    const [owed, back] = [await anAcceptedTask(test), await anAcceptedTask(test)];
    for (const { neighbour } of [owed, back])
      await done(neighbour.press('deliver', { paidBack: 'NO', spentPence: 900, payBackBy: 'BANK_TRANSFER' }));
    await done(back.neighbour.sayPaidBack());
    const told = async (days: number) => {
      await test.db.query(`update assignments set delivered_at = now() - make_interval(days => $1) where request_id = any($2)`, [
        days,
        [owed, back].map(({ request }) => raw(request.id)),
      ]);
      await mailRoom.startAfresh();
      await nudge(test.house);
      return (await subjects()).filter((one) => NOT_PAID_BACK.includes(one));
    };
    expect(await told(6)).toEqual([]);
    expect(await told(7)).toEqual(NOT_PAID_BACK);
    expect(await told(8)).toEqual([]);
  });

  it('goes with the task: nothing of it is left once the stub is counted', async () => {
    const { rows } = await test.db.query(
      `select array_agg(column_name::text order by column_name) as columns from information_schema.columns
       where column_name in ('spent_pence', 'pay_back_by', 'over_cap', 'paid_back_at') and table_name <> 'assignments'`,
    );
    expect(rows).toEqual([{ columns: null }]);
  });
});

it('tells the volunteer that it went well where the person said so, and nothing of what else they said', async () => {
  for (const [answer, heard] of [
    ['WENT_WELL', true],
    ['PROBLEM', false],
  ] as const) {
    const scene = await aDeliveredTask(test);
    expect((await beatsOf(scene)).wentWell).toBe(false);
    await done(scene.lead.followUp(followUpOf(scene.request, 'REQUESTER'), answer));
    expect((await beatsOf(scene)).wentWell).toBe(heard);
  }
});
