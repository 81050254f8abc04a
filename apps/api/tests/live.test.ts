import { afterEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';

import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, secondLead, WARD } from './people.ts';
import { done } from './scenes.ts';
import { keepScreens, openScreen } from './screens.ts';
import { until } from './until.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const { keep, screenOf, closeAll } = keepScreens(test);
afterEach(closeAll);

const grace = leadOf('Vincent Square');
const amal = leadOf('Church Street');

describe('whoever looks at a screen', () => {
  it('hears of a request of their wards as it is written, and nobody else does', async () => {
    const [lead, second, coordinator] = [
      await screenOf(grace),
      await screenOf(secondLead),
      await screenOf(coordinatorOf('westminster')),
    ];
    const deaf = [
      await screenOf(amal),
      await screenOf(safeguardingLeadOf('westminster')),
      await screenOf(coordinatorOf('north-paddington')),
      await screenOf(leadOf("Queen's Park", 'north-paddington')),
    ];
    const { id } = await test.api.as(grace).taken();
    for (const screen of [lead, second, coordinator]) await screen.hears(id);
    const other = await test.api.as(leadOf("Queen's Park", 'north-paddington')).taken({ postcode: 'W10 4AA' });
    await deaf[3]?.hears(other.id);
    expect(deaf.slice(0, 2).map(({ told }) => told.filter(({ kind }) => kind !== 'EVERYTHING'))).toEqual([[], []]);
    expect([...deaf, lead, second, coordinator].filter(({ told }) => told.some((one) => one.id === other.id))).toHaveLength(2);
  });

  it('hears that a request has left for another ward, and its new lead that it has come', async () => {
    const { id } = await test.api.as(grace).taken();
    const [from, to] = [await screenOf(grace), await screenOf(amal)];
    await test.api.as(grace).place(id, WARD.churchStreet);
    await Promise.all([from.hears(id), to.hears(id)]);
    expect(from.told.at(-1)).toEqual({ kind: 'REQUEST', id });
  });

  it('hears of the volunteers of their wards alone', async () => {
    const [lead, other] = [await screenOf(grace), await screenOf(amal)];
    const volunteer = await aVolunteer(test);
    await lead.hears(volunteer.id);
    expect(other.told).toEqual([{ kind: 'EVERYTHING', id: null }]);
  });

  it('is told each thing once, whatever a press has written, and nothing of what was not kept', async () => {
    const lead = await screenOf(grace);
    const [kept, dropped] = [await test.api.as(grace).taken(), await test.api.as(grace).taken()];
    await Promise.all([lead.hears(kept.id), lead.hears(dropped.id)]);
    const before = lead.told.length;
    const write = 'update help_requests set places = places + 1 where id = $1';
    const client = await test.db.connect();
    for (const [{ id }, end] of [
      [dropped, 'rollback'],
      [kept, 'commit'],
    ] as const) {
      await client.query('begin');
      for (const _ of [1, 2, 3]) await client.query(write, [id.slice('req_'.length)]);
      await client.query(end);
    }
    client.release();
    await until(
      () => lead.told.length,
      (told) => told > before,
    );
    expect(lead.told.slice(before)).toEqual([{ kind: 'REQUEST', id: kept.id }]);
  });

  it('hears that a request is put off, and that it is taken up again', async () => {
    const { id } = await test.api.as(grace).taken();
    const [lead, other] = [await screenOf(secondLead), await screenOf(amal)];
    const times = () => lead.told.filter((one) => one.id === id).length;
    for (const verb of ['snoozeRequest', 'wakeRequest']) {
      const before = times();
      await done(test.api.as(grace).press(verb, { requestId: id, ...(verb === 'snoozeRequest' ? { choice: 'NEXT_WEEK' } : {}) }));
      await until(times, (now) => now > before);
    }
    expect(other.told).toEqual([{ kind: 'EVERYTHING', id: null }]);
  });

  it('hears of its own views of the queue and of shared ones, also that one is shared no more', async () => {
    const lead = test.api.as(grace);
    const [own, another, elsewhere] = [
      await screenOf(grace),
      await screenOf(amal),
      await screenOf(coordinatorOf('north-paddington')),
    ];
    const choices = { part: 'CURRENT', languages: ['ar'] };
    const { view } = (await done(lead.press('saveQueueView', { name: 'Mine', choices }))) as { view: { id: string } };
    await own.hears(view.id);
    const heardBy = ({ told }: typeof own) => told.filter(({ kind, id }) => kind === 'QUEUE_VIEW' && id === view.id).length;
    expect(heardBy(another)).toBe(0);
    for (const shared of [true, false]) {
      const before = heardBy(another);
      await done(lead.press('shareQueueView', { viewId: view.id, shared }));
      await until(
        () => heardBy(another),
        (now) => now > before,
      );
    }
    await done(lead.press('deleteQueueView', { viewId: view.id }));
    await until(
      () => heardBy(own),
      (now) => now === 4,
    );
    expect([heardBy(another), heardBy(elsewhere)]).toEqual([2, 0]);
  });
});

describe('a page that was open before it listens', () => {
  const since = async (person: Person, seconds: number) => {
    const screen = keep(openScreen(test.house.publicUrl, await test.api.session(person), { seconds }));
    return until(
      () => screen.lists,
      (lists) => lists.length > 0,
    );
  };

  it('is told what it has missed of that which it sees, and nothing else', async () => {
    const watching = await screenOf(grace);
    const hearing = Date.now();
    await until(
      () => Date.now() - hearing,
      (ms) => ms > 1000,
    ); // whole seconds are asked for
    const before = Date.now();
    const { id } = await test.api.as(grace).taken();
    await watching.hears(id);
    const seconds = () => Math.ceil((Date.now() - before) / 1000);
    const missed = { kind: 'REQUEST', id };
    expect((await since(secondLead, seconds()))[0]).toContainEqual(missed);
    const others = [await since(amal, seconds()), await since(coordinatorOf('north-paddington'), seconds())];
    expect(JSON.stringify(others)).not.toContain(id);
    expect(await since(amal, 0)).toEqual([[]]);
    expect(await since(amal, 61)).toEqual([[{ kind: 'EVERYTHING', id: null }]]);
  });
});

describe('what the database says', () => {
  it('is ids and wards, and nothing of anybody', async () => {
    const said: string[] = [];
    const client = await test.db.connect();
    try {
      client.on('notification', ({ payload }) => said.push(payload ?? ''));
      await client.query('listen wardwise_changes');
      const { id } = await test.api.as(grace).taken();
      await test.api.as(grace).place(id, WARD.churchStreet);
      await aVolunteer(test);
      await done(test.api.as(grace).press('saveQueueView', { name: 'Words of mine', choices: { part: 'CURRENT' } }));
      await until(
        () => said.map((payload) => JSON.parse(payload) as { kind: string; was: object | null }),
        (all) => all.some(({ was }) => was) && ['VOLUNTEER', 'QUEUE_VIEW'].every((one) => all.some(({ kind }) => kind === one)),
      );
    } finally {
      client.release(true);
    }
    const ids = /^([0-9a-f-]{36}|E\d{8}|REQUEST|VOLUNTEER|STAFF|QUEUE_VIEW)$/;
    const values = said.flatMap((payload) => [...payload.matchAll(/:\s*"([^"]*)"/g)].map(([, value]) => value as string));
    expect(values.length).toBeGreaterThan(8);
    expect(values.filter((value) => !ids.test(value))).toEqual([]);
  });
});
