import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, secondLead, wardCalled } from './people.ts';
import { dutyDay, ownDuty } from './rota.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const as = (person: Person) => test.api.as(person);
const coordinator = () => as(coordinatorOf('westminster'));
const idOf = async (person: Person) => `stf_${(await test.api.find(person)).id}`;

/** A ward goes from one to the other, as an input says it. */
const handed = async (from: Person, to: Person) => ({
  wardCode: wardCalled(from.wards[0] ?? ''),
  fromStaffId: await idOf(from),
  toStaffId: await idOf(to),
});
const ledBy = async (lead: Lead) =>
  (await lead.ask<{ me: { wards: { name: string; viewerDutyDays: number[] }[] } }>('{ me { wards { name viewerDutyDays } } }')).me
    .wards;
const sees = async (lead: Lead, id: string) =>
  (await lead.ask<{ request: object | null }>('query ($id: ID!) { request(id: $id) { id } }', { id })).request !== null;
/** The hand-overs that somebody could undo now. */
const toUndo = async (lead: Lead) =>
  (await lead.ask<{ wards: { handOverToUndo: string | null }[] }>('{ wards { handOverToUndo } }')).wards.flatMap(
    ({ handOverToUndo }) => handOverToUndo ?? [],
  );
const mailsTo = async (person: Person) =>
  (
    await test.db.query<{ type: string }>(
      `select type from outbox where payload ->> 'staffId' = $1 and type like 'ward.%' order by 1`,
      [(await test.api.find(person)).id],
    )
  ).rows.map(({ type }) => type);

describe('a ward that is handed over', () => {
  it('goes with its requests, its duty and its calls in one step, both are told, and it is handed back by one press', async () => {
    const [from, to] = [leadOf('Maida Vale'), leadOf('Little Venice')];
    const postcode = (
      await test.db.query<{ postcode: string }>('select postcode from postcodes where ward_code = $1 limit 1', [
        wardCalled('Maida Vale'),
      ])
    ).rows[0]?.postcode;
    const { id } = await as(from).taken({ postcode: postcode ?? '' });
    await done(as(from).press('holdRequest', { requestId: id }));
    await done(as(from).press('changeDuty', { ...(await ownDuty(test, from, 0)), everyWeek: true, onDuty: false }));
    await done(as(from).press('changeDuty', { ...(await ownDuty(test, from, 3)), onDuty: false }));
    const before = await ledBy(as(from));
    expect(await sees(as(to), id)).toBe(false);

    const { handOverId } = await done(as(from).press('handOverWard', await handed(from, to)));
    expect(await ledBy(as(from))).toEqual([]);
    expect(await sees(as(from), id)).toBe(false);
    expect(await sees(as(to), id)).toBe(true);
    expect((await ledBy(as(to))).find(({ name }) => name === 'Maida Vale')).toEqual(before[0]);
    const { rows: holds } = await test.db.query('select staff_id from holds where request_id = $1', [id.slice(4)]);
    expect(holds).toEqual([{ staff_id: (await test.api.find(to)).id }]);
    const { rows: days } = await test.db.query('select day::text, on_duty from duty_changes');
    expect(days).toEqual([{ day: dutyDay(3), on_duty: false }]);
    expect([await mailsTo(from), await mailsTo(to)]).toEqual([['ward.handed-over.mail'], ['ward.given.mail']]);

    for (const person of [from, to, coordinatorOf('westminster')]) expect(await toUndo(as(person))).toEqual([handOverId]);
    for (const person of [leadOf('Harrow Road'), safeguardingLeadOf('westminster'), coordinatorOf('north-paddington')])
      expect(await toUndo(as(person))).toEqual([]);
    await done(as(to).press('undoHandOver', { handOverId }));
    expect(await toUndo(as(to))).toEqual([]);
    expect(await ledBy(as(from))).toEqual(before);
    expect((await ledBy(as(to))).map(({ name }) => name)).toEqual(['Little Venice']);
    expect([await sees(as(from), id), await sees(as(to), id)]).toEqual([true, false]);
    expect(await mailsTo(from)).toContain('ward.handed-back.mail');
    expect(codesOf(await as(to).press('undoHandOver', { handOverId }))).toEqual(['HAND_OVER_OVER']);
  });

  it('stays with the second lead of a ward that two led, and goes back with its days', async () => {
    const from = leadOf('Vincent Square');
    await done(as(secondLead).press('changeDuty', { ...(await ownDuty(test, secondLead, 1)), everyWeek: true, onDuty: false }));
    await done(as(secondLead).press('changeDuty', { ...(await ownDuty(test, secondLead, 9)), onDuty: false }));
    await done(
      as(from).press('changeDuty', { ...(await ownDuty(test, from, 10)), onDuty: true, starts: '09:00', ends: '12:00' }),
    );
    const { id: requestId } = await as(from).taken();
    await done(as(from).press('holdRequest', { requestId }));
    const allDays = async () =>
      (await test.db.query('select staff_id, day::text, on_duty, starts from duty_changes order by day, staff_id')).rows;
    const holder = async () =>
      (await test.db.query('select staff_id from holds where request_id = $1', [requestId.slice(4)])).rows[0]?.staff_id;
    const [his, hers, days] = [await ledBy(as(secondLead)), await ledBy(as(from)), await allDays()];
    const { handOverId } = await done(as(from).press('handOverWard', await handed(from, secondLead)));
    expect((await ledBy(as(secondLead)))[0]?.viewerDutyDays).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await holder()).toBe((await test.api.find(secondLead)).id);
    await done(as(secondLead).press('undoHandOver', { handOverId }));
    expect(await ledBy(as(from))).toEqual(hers);
    expect(await ledBy(as(secondLead))).toEqual(his);
    expect(await allDays()).toEqual(days);
    expect(await holder()).toBe((await test.api.find(from)).id);
  });

  it('leaves its new lead the days that were theirs already, though whoever gives it had taken one off', async () => {
    const from = leadOf('Vincent Square');
    const day = dutyDay(5);
    await done(as(from).press('changeDuty', { ...(await ownDuty(test, from, 5)), onDuty: false }));
    const { handOverId } = await done(coordinator().press('handOverWard', await handed(from, secondLead)));
    const { rows } = await test.db.query('select staff_id from duties_on($1, $2) where ward_code = $3', [
      test.networkId('westminster'),
      day,
      wardCalled('Vincent Square'),
    ]);
    expect(rows).toEqual([{ staff_id: (await test.api.find(secondLead)).id }]);
    await done(coordinator().press('undoHandOver', { handOverId }));
  });

  it('can be given to any lead of the network, also to one who leads no ward', async () => {
    const [from, to] = [leadOf('West End'), leadOf('Lancaster Gate')];
    const newcomer = await idOf(to);
    for (const table of ['duties', 'staff_wards'])
      await test.db.query(`delete from ${table} where staff_id = $1`, [newcomer.slice(4)]);
    await done(as(from).press('handOverWard', await handed(from, to)));
    expect((await ledBy(as(to))).map(({ name }) => name)).toEqual(['West End']);
  });

  it('is handed over by its lead and by coordinators, and back by the two of them, and by nobody besides', async () => {
    const [from, to, other] = [leadOf('Abbey Road'), leadOf('Pimlico South'), leadOf('Harrow Road')];
    const input = await handed(from, to);
    for (const person of [to, other, safeguardingLeadOf('westminster'), coordinatorOf('north-paddington')])
      if (person.network === 'westminster') await expect(as(person).press('handOverWard', input)).rejects.toThrow('NOT_ALLOWED');
      else expect(codesOf(await as(person).press('handOverWard', input))).toEqual(['NOT_THEIR_WARD']);
    const { handOverId } = await done(as(from).press('handOverWard', input));
    await expect(as(safeguardingLeadOf('westminster')).press('undoHandOver', { handOverId })).rejects.toThrow('NOT_ALLOWED');
    for (const person of [other, coordinatorOf('north-paddington')]) // nobody besides, though the days are right
      expect(codesOf(await as(person).press('undoHandOver', { handOverId }))).toEqual(['HAND_OVER_OVER']);
    await test.db.query(`update hand_overs set handed_at = now() - interval '16 minutes'`);
    expect(codesOf(await as(from).press('undoHandOver', { handOverId }))).toEqual(['HAND_OVER_OVER']);
  });

  it('is written by the database for its own lead alone', async () => {
    const { networkId, id } = await test.api.find(leadOf('Bayswater'));
    const { id: another } = await test.api.find(leadOf('Hyde Park'));
    const client = await test.house.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('wardwise.network', $1, true), set_config('wardwise.actor', 'WARD_LEAD', true), set_config('wardwise.staff', $2, true)`,
        [networkId, id],
      );
      await expect(
        client.query(
          `insert into hand_overs (network_id, id, ward_code, from_staff, to_staff, led_already, days, handed_at) values ($1, gen_random_uuid(), $2, $3, $4, false, '[]', now())`,
          [networkId, wardCalled('Hyde Park'), another, id],
        ),
      ).rejects.toThrow('row-level security');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
