import { addDays } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { anAsk } from './asking.ts';
import { openTestHouse } from './house.ts';
import { coordinatorOf, EVERYBODY, leadOf, type Person, wardCalled } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { aClosedRequest, done, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
type Figures = {
  thisWeek: string;
  loads: { wardCode: string | null; wardName: string | null; week: string; requests: number }[];
  contacts: { week: string; reached: number; waiting: number; median: number | null; ninth: number | null }[];
  languages: { tag: string | null; asked: number; speakers: number; rare: boolean }[];
};
const ASK = `{ figures { thisWeek loads { wardCode wardName week requests } contacts { week reached waiting median ninth }
  languages { tag asked speakers rare } } }`;
const figuresTo = async (person: Person) => (await test.api.as(person).ask<{ figures: Figures | null }>(ASK)).figures;
const figures = async (network: 'westminster' | 'north-paddington' = 'westminster') =>
  (await figuresTo(coordinatorOf(network))) as Figures;
const lead = () => test.api.as(leadOf('Vincent Square'));
const loadOf = ({ loads, thisWeek }: Figures) =>
  loads.find(({ wardName, week }) => wardName === 'Vincent Square' && week === thisWeek)?.requests ?? 0;
const languageOf = async (tag: string) => (await figures()).languages.find((one) => one.tag === tag);

describe('the figures of a network', () => {
  it('are told to its coordinators and to nobody else', async () => {
    for (const person of EVERYBODY)
      expect([person.key, (await figuresTo(person)) !== null]).toEqual([person.key, person.role === 'COORDINATOR']);
    expect((await test.api.anyone().ask<{ figures: unknown }>(ASK)).figures).toBeNull();
  });

  it('count what came in by ward and week, once, also what is over; nothing of the other network', async () => {
    const [before, other] = [await figures(), await figures('north-paddington')];
    await lead().taken();
    await aClosedRequest(test);
    const twice = await lead().taken();
    const original = await lead().taken();
    await done(lead().press('markDuplicate', { requestId: twice.id, originalId: original.id }));
    expect(loadOf(await figures())).toBe(loadOf(before) + 3);
    expect(await figures('north-paddington')).toEqual(other);
  });

  it('add what is a number by now to what is still here', async () => {
    const { thisWeek, loads } = await figures();
    const week = addDays(thisWeek, -42);
    await test.db.query(
      `insert into request_counts (network_id, week, ward_code, category_key, language, outcome, requests, rung_back, hours_to_ring_back, in_their_language, signposted)
       values ($1, $2, $3, 'shopping', 'ar', 'CLOSED', 6, 0, 0, 0, 0), ($1, $2, $3, 'shopping', null, 'UNMET', 1, 0, 0, 0, 0), ($1, $2, $3, 'post', 'ar', 'DUPLICATE', 9, 0, 0, 0, 0)`,
      [test.networkId(), week, wardCalled('Vincent Square')],
    );
    const then = (all: Figures['loads']) =>
      all.find((one) => one.week === week && one.wardName === 'Vincent Square')?.requests ?? 0;
    const now = await figures();
    expect(then(now.loads)).toBe(then(loads) + 7);
    expect(now.languages.find(({ tag }) => tag === null)?.asked).toBe(1);
  });

  it('say how soon whoever asked by the form was reached: by a call that says so, and not by a voicemail', async () => {
    const week = async () => {
      const { contacts, thisWeek } = await figures();
      return contacts.find((one) => one.week === thisWeek) ?? { reached: 0, waiting: 0, median: null, ninth: null };
    };
    const before = await week();
    const ask = await anAsk(test);
    expect(await week()).toMatchObject({ reached: before.reached, waiting: before.waiting + 1 });
    await done(lead().press('recordCall', { requestId: ask.id, outcome: 'VOICEMAIL' }));
    expect(await week()).toMatchObject({ reached: before.reached, waiting: before.waiting + 1 });
    await done(lead().press('recordCall', { requestId: ask.id, outcome: 'REACHED' }));
    await test.db.query(
      `update calls set called_at = (select taken_at from help_requests where id = $1) + interval '2 hours' where request_id = $1 and outcome = 'REACHED'`,
      [raw(ask.id)],
    );
    const after = await week();
    expect(after).toMatchObject({ reached: before.reached + 1, waiting: before.waiting });
    if (before.reached === 0) expect([after.median, after.ninth]).toEqual([120, 120]);
  });

  it('hold the languages asked for against those that volunteers speak', async () => {
    const [asked, speakers] = [(await languageOf('bn'))?.asked ?? 0, (await languageOf('bn'))?.speakers ?? 0];
    await lead().taken({ preferredLanguage: 'bn' });
    expect(await languageOf('bn')).toEqual({ tag: 'bn', asked: asked + 1, speakers, rare: false });
    await aVolunteer(test, { languages: ['en', 'bn'] });
    expect(await languageOf('bn')).toEqual({ tag: 'bn', asked: asked + 1, speakers: speakers + 1, rare: false });
  });

  it('say which languages are too rare to name outside: English never is', async () => {
    for (const preferredLanguage of ['ti', 'en'] as const) await lead().taken({ preferredLanguage });
    expect([(await languageOf('ti'))?.rare, (await languageOf('en'))?.rare]).toEqual([true, false]);
  });

  it('hold nobody: no id, no name, no text', async () => {
    const told = JSON.stringify(await figures());
    expect(told).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(Object.keys(await figures()).sort()).toEqual(['contacts', 'languages', 'loads', 'thisWeek']);
  });

  it('are found by one statement', async () => {
    const statements = await statementsOf(test, () => test.api.as(coordinatorOf('westminster')).ask(ASK));
    expect(statements.filter((statement) => /help_requests|request_counts|volunteers/.test(statement))).toHaveLength(1);
  });
});
