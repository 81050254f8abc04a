import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foldStubs } from '../src/worker/fold-stubs.ts';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { sendWaves } from '../src/worker/send-waves.ts';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { aDeliveredTask, aProposedTask, done, look, raw } from './scenes.ts';
import { volunteers } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const elsewhere = () => test.api.as(coordinatorOf('north-paddington'));
const safeguarding = () => test.api.as(safeguardingLeadOf('westminster'));
let keeper: pg.Pool;
beforeAll(() => {
  keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
});
afterAll(() => keeper.end());
beforeEach(async () => {
  await test.db.query('delete from setting_changes');
  await test.db.query(`update networks set quiet_from = 0, quiet_until = 0, wave_wait_minutes = 120, proposal_wait_hours = 24,
    card_days = 7, stub_days = 28, concern_years = 6, spending_cap_pence = 4000`);
});

type Change = { value: number; was: number; why: string | null; by: string };
type Seen = { name: string; value: number; usual: number; changeable: boolean; changes: Change[] };
const SETTINGS = '{ settings { name value usual least most changeable changes { value was why by } } }';
const settingsOf = async (who: Lead) => (await who.ask<{ settings: Seen[] }>(SETTINGS)).settings;
const seenBy = async (who: Lead, name: string) => (await settingsOf(who)).find((one) => one.name === name) as Seen;
const change = (name: string, seen: number, value: number, more: object = {}) =>
  coordinator().press('changeSetting', { name, seen, value, ...more });

describe('a setting', () => {
  it('is changed by a coordinator, and on record with who, why and what it was; undone by a change of its own', async () => {
    const { value } = await seenBy(lead(), 'WAVE_WAIT');
    expect(value).toBe(120);
    await done(change('WAVE_WAIT', 120, 60, { why: '  Leads found two hours too long ' }));
    await done(change('WAVE_WAIT', 60, 120));
    const { changes, ...setting } = await seenBy(lead(), 'WAVE_WAIT');
    expect(setting).toMatchObject({ value: 120, usual: 120, changeable: false });
    expect(changes).toEqual([
      { value: 120, was: 60, why: null, by: expect.any(String) },
      { value: 60, was: 120, why: 'Leads found two hours too long', by: coordinatorOf('westminster').displayName },
    ]);
  });

  it('is one network’s alone', async () => {
    await done(change('WAVE_WAIT', 120, 60));
    expect(await seenBy(elsewhere(), 'WAVE_WAIT')).toMatchObject({ value: 120, changes: [] });
    expect(await seenBy(coordinator(), 'WAVE_WAIT')).toMatchObject({ value: 60, changeable: true });
  });

  it('is nobody’s to change but a coordinator’s, and what becomes of concerns nobody’s but their readers’', async () => {
    const press = (who: Lead, name: string, seen: number, value: number) =>
      who
        .send('mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { userErrors { code } } }', {
          input: { name, seen, value },
        })
        .then(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(await press(lead(), 'WAVE_WAIT', 120, 60)).toEqual(['NOT_ALLOWED']);
    expect(await press(safeguarding(), 'WAVE_WAIT', 120, 60)).toEqual(['NOT_ALLOWED']);
    expect(await press(coordinator(), 'CONCERN_YEARS', 6, 5)).toEqual(['NOT_ALLOWED']);
    await done(safeguarding().press('changeSetting', { name: 'CONCERN_YEARS', seen: 6, value: 5 }));
    expect(await seenBy(safeguarding(), 'CONCERN_YEARS')).toMatchObject({ value: 5, changeable: true });
    expect(await settingsOf(test.api.anyone() as never)).toEqual([]);
  });

  it('takes one of two changes that are made at once, and tells the other', async () => {
    const answers = await Promise.all([change('WAVE_WAIT', 120, 60), change('WAVE_WAIT', 120, 90)]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['SETTING_CHANGED_MEANWHILE']]);
    expect((await seenBy(lead(), 'WAVE_WAIT')).changes).toHaveLength(1);
  });

  it('said once more as it stands is no change', async () => {
    await done(change('WAVE_WAIT', 120, 120));
    expect((await seenBy(lead(), 'WAVE_WAIT')).changes).toEqual([]);
  });

  it('never keeps anything for longer than people were told', async () => {
    for (const [name, seen, value] of [
      ['CARD_DAYS', 7, 8],
      ['STUB_DAYS', 28, 29],
    ] as const)
      expect(codesOf(await change(name, seen, value))).toEqual(['SETTING_OUT_OF_RANGE']);
  });
});

describe('the database', () => {
  it('lets nobody take a change off the record, or set a number without one', async () => {
    const app = new pg.Pool({ connectionString: test.urls.app, max: 1 });
    try {
      for (const statement of [
        'delete from setting_changes',
        'update setting_changes set value = 1',
        'update networks set card_days = 28',
      ])
        await expect(app.query(statement)).rejects.toThrow('permission denied');
    } finally {
      await app.end();
    }
  });
});

describe('a changed setting', () => {
  it('is what the worker goes by: the next group is asked after the new wait', async () => {
    await volunteers(test, 1);
    await volunteers(test, 1, { ward: 'Pimlico South' });
    await done(change('WAVE_WAIT', 120, 20));
    const { id } = await lead().taken();
    await done(lead().callOut(id));
    const passes = (minutes: number) =>
      test.db.query(`update call_outs set next_wave_at = next_wave_at - make_interval(mins => $2) where request_id = $1`, [
        raw(id),
        minutes,
      ]);
    await passes(19);
    expect(await sendWaves(test.house)).toBe(0);
    await passes(2);
    expect(await sendWaves(test.house)).toBe(1);
  });

  it('frees a proposed place after the new hours', async () => {
    const scene = await aProposedTask(test);
    await test.db.query(`update assignments set proposed_at = proposed_at - interval '3 hours' where request_id = $1`, [
      raw(scene.request.id),
    ]);
    await keepDeadlines(test.house);
    expect((await look(scene)).request.status).toBe('ASSIGNED');
    await done(change('PROPOSAL_WAIT', 24, 2));
    await keepDeadlines(test.house);
    expect((await look(scene)).request.status).toBe('OPEN');
  });

  it('keeps a contact card never for longer than was told when it was made', async () => {
    await done(change('CARD_DAYS', 7, 2));
    const scene = await aDeliveredTask(test);
    await done(change('CARD_DAYS', 2, 7));
    const later = (interval: string) =>
      test.db.query(
        `with moved as (update contact_cards set ends_at = ends_at - $2::interval where request_id = $1)
          update help_requests set delivered_at = delivered_at - $2::interval where id = $1`,
        [raw(scene.request.id), interval],
      );
    await later('47 hours');
    await keepDeadlines(test.house);
    expect((await look(scene)).request.status).toBe('DELIVERED');
    await later('1 hour');
    await keepDeadlines(test.house);
    expect((await look(scene)).request.status).toBe('CLOSED');
  });

  type Effect = { name: string; value: number; erased: number };
  const effect = async (who: Lead, name: string, value: number) =>
    (await who.ask<{ settingEffects: Effect[] }>('{ settingEffects { name value erased } }')).settingEffects.find(
      (one) => one.name === name && one.value === value,
    )?.erased ?? null;

  it('says beforehand how many contact cards and stubs it would erase, and erases those', async () => {
    const [{ request: delivered }, ended] = [await aDeliveredTask(test), await lead().taken()];
    await done(lead().cancel(ended.id));
    await test.db.query(`update help_requests set delivered_at = now() - interval '4 days' where id = $1`, [raw(delivered.id)]);
    await test.db.query(
      `update help_requests set taken_at = now() - interval '12 days', ended_at = now() - interval '11 days' where id = $1`,
      [raw(ended.id)],
    );
    const before = { cards: await effect(coordinator(), 'CARD_DAYS', 3), stubs: await effect(coordinator(), 'STUB_DAYS', 10) };
    expect(before).toEqual({
      cards: ((await effect(coordinator(), 'CARD_DAYS', 5)) as number) + 1,
      stubs: ((await effect(coordinator(), 'STUB_DAYS', 12)) as number) + 1,
    });
    expect(await effect(elsewhere(), 'STUB_DAYS', 10)).toBe(0);
    expect(await effect(coordinator(), 'WAVE_WAIT', 20)).toBeNull();
    expect(await effect(lead(), 'STUB_DAYS', 10)).toBeNull();

    await foldStubs(keeper);
    expect(await effect(coordinator(), 'STUB_DAYS', 10)).toBe(before.stubs);
    await done(change('STUB_DAYS', 28, 10));
    await done(change('CARD_DAYS', 7, 3));
    expect(await foldStubs(keeper)).toBe(before.stubs);
    await keepDeadlines(test.house);
    expect([await effect(coordinator(), 'STUB_DAYS', 10), await effect(coordinator(), 'CARD_DAYS', 3)]).toEqual([0, 0]);
  });
});

it('costs what is done in the network no statement more', async () => {
  await volunteers(test, 1);
  const { id } = await lead().taken();
  const statements = await statementsOf(test, () => lead().callOut(id));
  expect(statements.filter((statement) => statement.includes('setting_changes'))).toEqual([]);
});
