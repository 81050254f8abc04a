import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { aStandIn, dutyDay } from './rota.ts';
import { done, raw } from './scenes.ts';

const test = openTestHouse();
const as = (person: Person) => test.api.as(person);
const coordinator = () => as(coordinatorOf('westminster'));
const [away, standIn, other] = [leadOf("Queen's Park"), leadOf('Abbey Road'), leadOf('Hyde Park')];

const sees = async (lead: Lead, id: string) =>
  (await lead.ask<{ request: object | null }>('query ($id: ID!) { request(id: $id) { id } }', { id })).request !== null;
const ledBy = async (lead: Lead) =>
  (await lead.ask<{ wards: { name: string; viewerLeads: boolean }[] }>('{ wards { name viewerLeads } }')).wards
    .filter(({ viewerLeads }) => viewerLeads)
    .map(({ name }) => name);
const onDutyOn = async (ahead: number, ward = "Queen's Park") =>
  (
    await test.db.query<{ id: string }>('select staff_id as id from duties_on($1, $2) where ward_code = $3 order by 1', [
      ...[test.networkId('westminster'), dutyDay(ahead), wardCalled(ward)],
    ])
  ).rows.map(({ id }) => id);
const idOf = async (person: Person): Promise<string> => (await test.api.find(person)).id;
const standInsFor = async (lead: Lead) =>
  (
    await lead.ask<{ standIns: object[] }>(
      '{ standIns { ward { name } away { displayName } standIn { displayName isViewer } from until isNow viewerCanEnd } }',
    )
  ).standIns;
const mailsTo = async (person: Person) =>
  (
    await test.db.query<{ type: string }>(
      `select type from outbox where payload ->> 'staffId' = $1 and type like 'ward.stand-in%' order by 1`,
      [await idOf(person)],
    )
  ).rows.map(({ type }) => type);
/** As if everything had been agreed so many days earlier. */
const letDaysPass = (days: number) =>
  test.db.query('update stand_ins set first_day = first_day - $1::int, last_day = last_day - $1::int', [days]);

describe('a lead who stands in for another', () => {
  it('has the duty and the queue of that ward on the days that were said, and on none beside', async () => {
    const { id } = await as(away).taken({ postcode: 'W10 4HU' });
    await done(as(away).press('nameStandIn', await aStandIn(test, away, standIn, 1)));
    expect([await sees(as(standIn), id), await ledBy(as(standIn))]).toEqual([false, ['Abbey Road']]);
    const [theirs, its] = [await idOf(standIn), await idOf(away)];
    expect([await onDutyOn(0), await onDutyOn(1), await onDutyOn(2), await onDutyOn(3)]).toEqual([
      [its],
      [theirs],
      [theirs],
      [its],
    ]);
    expect(await onDutyOn(1, 'Abbey Road')).toEqual([theirs]);
    expect([await mailsTo(away), await mailsTo(standIn)]).toEqual([['ward.stand-in.mail'], ['ward.stand-in.mail']]);

    await letDaysPass(1);
    expect(await sees(as(standIn), id)).toBe(true);
    expect(await ledBy(as(standIn))).toEqual(['Abbey Road', "Queen's Park"]);
    expect(await ledBy(as(away))).toEqual(["Queen's Park"]);
    await done(as(standIn).press('holdRequest', { requestId: id }));
    expect(await sees(as(other), id)).toBe(false);
    await letDaysPass(2);
    expect([await sees(as(standIn), id), await ledBy(as(standIn))]).toEqual([false, ['Abbey Road']]);
    expect(await standInsFor(coordinator())).toEqual([]);
  });

  it('is told of with the rota, and ended at once by either of the two', async () => {
    const input = await aStandIn(test, away, standIn);
    const { standInId } = await done(as(away).press('nameStandIn', input));
    const told = {
      ...{ ward: { name: "Queen's Park" }, away: { displayName: away.displayName }, from: input.from, until: input.until },
      ...{ standIn: { displayName: standIn.displayName, isViewer: false }, isNow: true, viewerCanEnd: true },
    };
    expect(await standInsFor(as(away))).toEqual([told]);
    expect(await standInsFor(as(standIn))).toEqual([{ ...told, standIn: { ...told.standIn, isViewer: true } }]);
    expect(await standInsFor(as(other))).toEqual([{ ...told, viewerCanEnd: false }]);
    for (const person of [safeguardingLeadOf('westminster'), coordinatorOf('north-paddington')])
      expect(await standInsFor(as(person))).toEqual([]);

    expect(codesOf(await as(other).press('endStandIn', { standInId }))).toEqual(['STAND_IN_OVER']);
    await done(as(standIn).press('endStandIn', { standInId }));
    expect(await ledBy(as(standIn))).toEqual(['Abbey Road']);
    expect(await onDutyOn(0)).toEqual([await idOf(away)]);
    expect(await mailsTo(away)).toContain('ward.stand-in-over.mail');
    const { rows } = await test.db.query('select ended_by from stand_ins where id = $1', [raw(standInId ?? '')]);
    expect(rows).toEqual([{ ended_by: await idOf(standIn) }]);
  });

  it('stands in no more for somebody who does not lead the ward any more', async () => {
    const { standInId } = await done(coordinator().press('nameStandIn', await aStandIn(test, other, standIn)));
    expect(await ledBy(as(standIn))).toEqual(['Abbey Road', 'Hyde Park']);
    const handed = { wardCode: wardCalled('Hyde Park'), fromStaffId: `stf_${await idOf(other)}` };
    const { handOverId } = await done(
      coordinator().press('handOverWard', { ...handed, toStaffId: `stf_${await idOf(leadOf('Bayswater'))}` }),
    );
    expect(await ledBy(as(standIn))).toEqual(['Abbey Road']);
    await done(coordinator().press('undoHandOver', { handOverId }));
    await done(coordinator().press('endStandIn', { standInId }));
  });

  it('is named by the one who goes away and by coordinators, and by nobody besides', async () => {
    const input = await aStandIn(test, away, standIn, 5);
    for (const person of [standIn, other, safeguardingLeadOf('westminster')])
      await expect(as(person).press('nameStandIn', input)).rejects.toThrow('NOT_ALLOWED');
    expect(codesOf(await as(coordinatorOf('north-paddington')).press('nameStandIn', input))).toEqual(['NOT_THEIR_WARD']);
  });

  it('is written by the database for the one who goes away alone', async () => {
    const [{ networkId, id }, another] = [await test.api.find(other), await idOf(away)];
    const client = await test.house.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('wardwise.network', $1, true), set_config('wardwise.actor', 'WARD_LEAD', true), set_config('wardwise.staff', $2, true)`,
        [networkId, id],
      );
      await expect(
        client.query(
          `insert into stand_ins (network_id, id, ward_code, away_staff, stand_in, first_day, last_day, made_by, made_at)
            values ($1, gen_random_uuid(), $2, $3, $4, current_date, current_date, $4, now())`,
          [networkId, wardCalled("Queen's Park"), another, id],
        ),
      ).rejects.toThrow('row-level security');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

it('every lead of the network is there to be chosen, also one without a ward, and none who left', async () => {
  const newcomer = await idOf(leadOf('Lancaster Gate'));
  for (const table of ['duties', 'staff_wards']) await test.db.query(`delete from ${table} where staff_id = $1`, [newcomer]);
  const gone = await idOf(leadOf('Marylebone'));
  await test.db.query('update staff set left_at = now() where id = $1', [gone]);
  const named = async (lead: Lead) =>
    (await lead.ask<{ wardLeads: { displayName: string }[] }>('{ wardLeads { displayName } }')).wardLeads.map(
      ({ displayName }) => displayName,
    );
  const all = await named(as(away));
  expect(all).toContain(leadOf('Lancaster Gate').displayName);
  expect(all).not.toContain(leadOf('Marylebone').displayName);
  expect(all).toEqual(await named(coordinator()));
  expect(await named(as(safeguardingLeadOf('westminster')))).toEqual([]);
});
