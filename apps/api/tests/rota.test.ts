import { weekOf } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, secondLead, wardCalled } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { dutyDay, ownDuty } from './rota.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const its = leadOf('Vincent Square');
const as = (person: Person) => test.api.as(person);
const coordinator = () => as(coordinatorOf('westminster'));

const ROTA =
  'query ($week: Int!) { rota(week: $week) { day starts ends everyWeek ward { name } lead { displayName isViewer } } }';
type Duty = {
  day: string;
  starts: string | null;
  ends: string | null;
  everyWeek: boolean;
  ward: { name: string };
  lead: { displayName: string; isViewer: boolean };
};

const rotaOf = async (lead: Lead, week = 0) => (await lead.ask<{ rota: Duty[] }>(ROTA, { week })).rota;
/** What the rota says of one lead on a day so many days ahead. */
async function dutyOf(person: Person, ahead: number, reader = coordinator()): Promise<Duty | undefined> {
  const [today, day] = [dutyDay(0), dutyDay(ahead)];
  const week = [0, 1, 2].find((weeks) => weekOf(today, weeks).includes(day)) ?? 0;
  return (await rotaOf(reader, week)).find((duty) => duty.day === day && duty.lead.displayName === person.displayName);
}

describe('the rota', () => {
  it('has every ward on every day of a week, Monday first, as every week says, in one statement', async () => {
    const rota = await rotaOf(coordinator(), 1);
    expect([...new Set(rota.map(({ day }) => day))]).toEqual(weekOf(dutyDay(0), 1));
    expect(rota.filter(({ ward }) => ward.name === 'Abbey Road')).toHaveLength(7);
    expect(rota.every(({ everyWeek, starts, ends }) => everyWeek && starts === null && ends === null)).toBe(true);
    expect(await statementsOf(test, () => rotaOf(coordinator()))).toHaveLength(2); // who asks, and what
  });

  it('is read by the leads of the network, by nobody else, and by no other network', async () => {
    const mine = (await rotaOf(as(its))).filter(({ lead }) => lead.isViewer);
    expect(mine.map(({ ward, lead }) => `${ward.name} ${lead.displayName}`)).toEqual(
      Array(7).fill('Vincent Square Lead of Vincent Square'),
    );
    expect(await rotaOf(as(safeguardingLeadOf('westminster')))).toEqual([]);
    const there = await rotaOf(as(coordinatorOf('north-paddington')));
    expect(there).toHaveLength(21);
    expect(there.some(({ ward }) => ward.name === 'Vincent Square')).toBe(false);
    expect(await rotaOf(test.api.anyone())).toEqual([]);
  });

  it('goes no further than it is kept, whatever week is asked for', async () => {
    const far = await rotaOf(coordinator(), 2_000_000_000);
    expect(far[0]?.day).toBe(weekOf(dutyDay(0), 26)[0]);
    expect((await rotaOf(coordinator(), -2_000_000_000))[0]?.day).toBe(weekOf(dutyDay(0), -4)[0]);
  });

  it('names the leads of a ward to their colleagues alone', async () => {
    const ask = async (lead: Lead) =>
      (
        await lead.ask<{ wards: { name: string; leads: { displayName: string }[] }[] }>(
          '{ wards { name leads { displayName } } }',
        )
      ).wards.find(({ name }) => name === 'Vincent Square')?.leads;
    expect((await ask(as(leadOf('Abbey Road'))))?.map(({ displayName }) => displayName)).toEqual([
      its.displayName,
      secondLead.displayName,
    ]);
    expect(await ask(as(safeguardingLeadOf('westminster')))).toEqual([]);
  });
});

describe('a change of duty', () => {
  it('is for one day, and pressed the other way it is taken back', async () => {
    const said = await ownDuty(test, its, 2);
    await done(as(its).press('changeDuty', { ...said, onDuty: false }));
    expect(await dutyOf(its, 2)).toBeUndefined();
    expect(await dutyOf(its, 9)).toMatchObject({ everyWeek: true });
    await done(as(its).press('changeDuty', { ...said, onDuty: true }));
    expect(await dutyOf(its, 2)).toMatchObject({ everyWeek: true });
    const { rows } = await test.db.query('select from duty_changes');
    expect(rows).toHaveLength(0);
  });

  it('is for every week from then on, with its hours', async () => {
    const said = { ...(await ownDuty(test, its, 3)), everyWeek: true };
    await done(coordinator().press('changeDuty', { ...said, onDuty: true, starts: '09:00', ends: '12:30' }));
    for (const ahead of [3, 10])
      expect(await dutyOf(its, ahead)).toMatchObject({ starts: '09:00', ends: '12:30', everyWeek: true });
    await done(as(its).press('changeDuty', { ...said, onDuty: false }));
    for (const ahead of [3, 10]) expect(await dutyOf(its, ahead)).toBeUndefined();
    await done(as(its).press('changeDuty', { ...said, onDuty: true }));
    expect(await dutyOf(its, 10)).toMatchObject({ starts: null });
  });

  it('is a lead’s own, or a coordinator’s of the network, and nobody’s besides', async () => {
    const said = { ...(await ownDuty(test, its, 4)), onDuty: false };
    for (const person of [secondLead, leadOf('Abbey Road'), safeguardingLeadOf('westminster')])
      await expect(as(person).press('changeDuty', said)).rejects.toThrow('NOT_ALLOWED');
    const there = await as(coordinatorOf('north-paddington')).press('changeDuty', said);
    expect(there.userErrors.map(({ code }) => code)).toEqual(['STAFF_NOT_FOUND']);
    expect(await dutyOf(its, 4)).toBeDefined();
  });

  it('counts where requests are sent, and what the requester is told', async () => {
    const here = leadOf("Queen's Park");
    const today = await ownDuty(test, here, 0);
    await done(as(here).press('changeDuty', { ...today, onDuty: false }));
    const sent = await as(here).taken({ postcode: 'W10 4HU' });
    expect(sent.handledBy?.name).toBe('Harrow Road');
    const wards = async () =>
      (await as(here).ask<{ wards: { name: string; onDutyToday: boolean }[] }>('{ wards { name onDutyToday } }')).wards.find(
        ({ name }) => name === "Queen's Park",
      )?.onDutyToday;
    expect(await wards()).toBe(false);

    await test.db.query('delete from duties where ward_code = any($1)', [
      [wardCalled("Queen's Park"), wardCalled('Harrow Road')],
    ]);
    await done(as(here).press('changeDuty', { ...today, day: dutyDay(5), onDuty: true }));
    const { id } = await as(here).taken({ postcode: 'W10 4HU' });
    const asked = 'query ($id: ID!) { request(id: $id) { routing { kind onDutyFrom } } }';
    expect(await as(here).ask(asked, { id })).toEqual({
      request: { routing: { kind: 'NOBODY_ON_DUTY', onDutyFrom: dutyDay(5) } },
    });
    await done(as(here).press('changeDuty', { ...today, onDuty: true }));
    expect((await as(here).taken({ postcode: 'W10 4HU' })).handledBy?.name).toBe("Queen's Park");
    expect(await wards()).toBe(true);
  });

  it('goes with whoever leads the ward no more', async () => {
    const gone = leadOf("Regent's Park");
    await done(as(gone).press('changeDuty', { ...(await ownDuty(test, gone, 2)), onDuty: false }));
    const { id } = await test.api.find(gone);
    await done(coordinator().press('stopStaff', { staffId: `stf_${id}`, leaveAlone: [wardCalled("Regent's Park")] }));
    expect((await test.db.query('select from duty_changes where staff_id = $1', [id])).rows).toHaveLength(0);
  });

  it('is refused by the database too for a colleague’s day', async () => {
    const said = await ownDuty(test, its, 6);
    const { networkId, id } = await test.api.find(secondLead);
    const client = await test.house.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('wardwise.network', $1, true), set_config('wardwise.actor', 'WARD_LEAD', true), set_config('wardwise.staff', $2, true)`,
        [networkId, id],
      );
      await expect(
        client.query('insert into duty_changes (network_id, ward_code, day, staff_id, on_duty) values ($1, $2, $3, $4, false)', [
          ...[networkId, said.wardCode, said.day, said.staffId.slice(4)],
        ]),
      ).rejects.toThrow('row-level security');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
