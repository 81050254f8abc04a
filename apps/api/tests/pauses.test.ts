import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { aPause, dutyDay } from './rota.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const as = (person: Person) => test.api.as(person);
const coordinator = () => as(coordinatorOf('westminster'));

type Told = { ward: { name: string }; from: string; until: string; reason: string; isNow: boolean; viewerCanResume: boolean };
const pausesFor = async (lead: Lead) =>
  (await lead.ask<{ wardPauses: Told[] }>('{ wardPauses { ward { name } from until reason isNow viewerCanResume } }')).wardPauses;
const onDutyOn = async (ward: string, ahead: number) =>
  (
    await test.db.query('select from duties_on($1, $2) where ward_code = $3', [
      ...[test.networkId('westminster'), dutyDay(ahead), wardCalled(ward)],
    ])
  ).rowCount;
const pausedFor = async (postcode: string) =>
  (await test.api.anyone().press('findHelp', { postcode })).networks?.find(({ slug }) => slug === 'westminster')?.paused;

describe('a ward that is paused', () => {
  it('has nobody on duty, and what comes in goes next door, until its lead takes it up again', async () => {
    const its = as(leadOf("Queen's Park"));
    const { ward } = await done(its.press('pauseWard', { ...aPause("Queen's Park"), until: dutyDay(3) }));
    expect(ward).toMatchObject({ onDutyToday: false });
    expect([await onDutyOn("Queen's Park", 0), await onDutyOn("Queen's Park", 3), await onDutyOn("Queen's Park", 4)]).toEqual([
      0, 0, 1,
    ]);
    expect((await its.taken({ postcode: 'W10 4HU' })).handledBy?.name).toBe('Harrow Road');
    const told = { ward: { name: "Queen's Park" }, from: dutyDay(0), until: dutyDay(3), reason: 'LEADS_AWAY', isNow: true };
    expect(await pausesFor(its)).toEqual([{ ...told, viewerCanResume: true }]);
    expect(await pausesFor(as(leadOf('Harrow Road')))).toEqual([{ ...told, viewerCanResume: false }]);
    for (const person of [safeguardingLeadOf('westminster'), coordinatorOf('north-paddington')])
      expect(await pausesFor(as(person))).toEqual([]);

    await done(its.press('resumeWard', { wardCode: wardCalled("Queen's Park") }));
    expect(await onDutyOn("Queen's Park", 0)).toBe(1);
    expect(await pausesFor(its)).toEqual([]);
    expect((await its.taken({ postcode: 'W10 4HU' })).handledBy?.name).toBe("Queen's Park");
  });

  it('is told to whoever asks on the public form, with who looks after it instead', async () => {
    expect(await pausedFor('W10 4HU')).toBeNull();
    await done(coordinator().press('pauseWard', { ...aPause("Queen's Park"), reason: 'NO_LEAD' }));
    expect(await pausedFor('W10 4HU')).toEqual({ until: dutyDay(1), servedBy: 'Harrow Road', onDutyFrom: null });
    await done(coordinator().press('pauseWard', { ...aPause('Harrow Road'), until: dutyDay(5) }));
    expect(await pausedFor('W10 4HU')).toEqual({ until: dutyDay(1), servedBy: null, onDutyFrom: dutyDay(2) });
    for (const name of ["Queen's Park", 'Harrow Road'])
      await done(coordinator().press('resumeWard', { wardCode: wardCalled(name) }));
  });

  it('may be so later: until then everything is as before, and it is taken back as if it had never been', async () => {
    await done(coordinator().press('pauseWard', { ...aPause('Abbey Road'), from: dutyDay(5), until: dutyDay(6) }));
    expect([await onDutyOn('Abbey Road', 0), await onDutyOn('Abbey Road', 5)]).toEqual([1, 0]);
    expect((await pausesFor(coordinator())).map(({ isNow }) => isNow)).toEqual([false]);
    await done(coordinator().press('resumeWard', { wardCode: wardCalled('Abbey Road') }));
    expect(await onDutyOn('Abbey Road', 5)).toBe(1);
    expect(await pausesFor(coordinator())).toEqual([]);
  });

  it('keeps the days on which it was paused when it is taken up again', async () => {
    await done(coordinator().press('pauseWard', aPause('Hyde Park')));
    await test.db.query(`update ward_pauses set first_day = first_day - 2, paused_at = paused_at - interval '2 days'`);
    await done(coordinator().press('resumeWard', { wardCode: wardCalled('Hyde Park') }));
    expect([await onDutyOn('Hyde Park', -1), await onDutyOn('Hyde Park', 0)]).toEqual([0, 1]);
  });

  it('is paused and taken up by its own lead and by coordinators, and by nobody else', async () => {
    const [input, wardCode] = [aPause('Bayswater'), wardCalled('Bayswater')];
    for (const person of [leadOf('Hyde Park'), safeguardingLeadOf('westminster')]) {
      await expect(as(person).press('pauseWard', input)).rejects.toThrow('NOT_ALLOWED');
      await expect(as(person).press('resumeWard', { wardCode })).rejects.toThrow('NOT_ALLOWED');
    }
    expect(codesOf(await as(coordinatorOf('north-paddington')).press('pauseWard', input))).toEqual(['WARD_NOT_FOUND']);
  });

  it('is written by the database for its own leads and coordinators alone', async () => {
    const { networkId, id } = await test.api.find(leadOf('Hyde Park'));
    const client = await test.house.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('wardwise.network', $1, true), set_config('wardwise.actor', 'WARD_LEAD', true), set_config('wardwise.staff', $2, true),
          set_config('wardwise.wards', $3, true)`,
        [networkId, id, wardCalled('Hyde Park')],
      );
      await expect(
        client.query(
          `insert into ward_pauses (network_id, id, ward_code, first_day, last_day, reason, paused_by, paused_at)
            values ($1, gen_random_uuid(), $2, current_date, current_date, 'OTHER', $3, now())`,
          [networkId, wardCalled('Bayswater'), id],
        ),
      ).rejects.toThrow('row-level security');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
