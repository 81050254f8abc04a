import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, secondLead } from './people.ts';
import { done, raw } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));

type Page = {
  takenBy: string | null;
  stubEndsAt: string | null;
  endedAt: string | null;
  looks: { who: string; mine: boolean }[];
};
const QUERY = 'query ($id: ID!) { request(id: $id) { takenBy stubEndsAt endedAt looks { who mine } } }';
const page = async (id: string, of = lead()) => (await of.ask<{ request: Page | null }>(QUERY, { id })).request;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('the page of a request', () => {
  it('says which lead took it down, to those who see it and to nobody else', async () => {
    const { id } = await lead().taken();
    for (const reader of [lead(), test.api.as(secondLead), test.api.as(coordinatorOf('westminster'))])
      expect((await page(id, reader))?.takenBy).toBe('Lead of Vincent Square');
    for (const reader of [leadOf('Abbey Road'), coordinatorOf('north-paddington')])
      expect(await page(id, test.api.as(reader))).toBeNull();
    await test.db.query('update help_requests set taken_by = null where id = $1', [raw(id)]);
    expect((await page(id))?.takenBy).toBeNull();
  });

  it('tells whose look was your own', async () => {
    const { id } = await lead().taken();
    await done(lead().lookAtDetails(id));
    await done(test.api.as(secondLead).lookAtDetails(id));
    const [first, second] = ['Lead of Vincent Square', 'Second lead of Vincent Square'];
    const mineOf = async (of = lead()) => (await page(id, of))?.looks.map(({ who, mine }) => [who, mine]);
    for (const [reader, me] of [
      [lead(), first],
      [test.api.as(secondLead), second],
    ] as const) {
      const looks = (await mineOf(reader)) ?? [];
      expect(new Set(looks.map(([who]) => who))).toEqual(new Set([first, second]));
      expect(looks).toEqual(looks.map(([who]) => [who, who === me]));
    }
  });

  it('says when what is left of it goes, once it has ended, by the days that its network keeps it', async () => {
    const { id } = await lead().taken();
    expect((await page(id))?.stubEndsAt).toBeNull();
    await done(lead().cancel(id));
    const kept = async () => {
      const { endedAt, stubEndsAt } = (await page(id)) as Page;
      return daysBetween(endedAt ?? '', stubEndsAt ?? '');
    };
    expect(await kept()).toBeCloseTo(28, 5);
    await test.db.query(`update networks set stub_days = 7 where slug = 'westminster'`);
    expect(await kept()).toBeCloseTo(7, 5);
    await test.db.query(`update networks set stub_days = 28 where slug = 'westminster'`);
  });

  it('says of a call-out in a rare language that it goes to its speakers alone', async () => {
    const ask = async (preferredLanguage: string) => {
      const { id } = await lead().taken({ preferredLanguage });
      const { callOutPreview } = await lead().ask<{ callOutPreview: { onlySpeakers: boolean } }>(
        'query ($id: ID!) { callOutPreview(requestId: $id) { onlySpeakers } }',
        { id },
      );
      return callOutPreview.onlySpeakers;
    };
    expect(await ask('ti')).toBe(true);
    expect(await ask('en')).toBe(false);
  });
});
