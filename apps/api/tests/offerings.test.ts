import { lintText } from '@wardwise/domain';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED, type Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf } from './people.ts';
import { pressedWhileHeld } from './pressed-while-held.ts';
import { done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const elsewhere = () => test.api.as(coordinatorOf('north-paddington'));
afterEach(async () => {
  await test.db.query('delete from offering_changes');
  await test.db.query(`update categories set offered = key <> 'interpreting'`);
  await test.db.query('update skills set offered = true');
});

type Seen = {
  kind: string;
  key: string;
  offered: boolean;
  changeable: boolean;
  words: { language: string; label: string; publicLabel: string | null }[];
  changes: { part: string; language: string | null; was: string; value: string; by: string }[];
};
const OFFERINGS = `{ offerings { kind key offered changeable words { language label publicLabel } changes { part language was value by } } }`;
const offeringsOf = async (who: Lead) => (await who.ask<{ offerings: Seen[] }>(OFFERINGS)).offerings;
const seenBy = async (who: Lead, key: string) => (await offeringsOf(who)).find((one) => one.key === key) as Seen;
const keysOf = async (who: Lead, of: 'categories' | 'skills') =>
  ((await who.ask<Record<string, { key: string }[]>>(`{ ${of} { key } }`))[of] ?? []).map(({ key }) => key);
const switched = (key: string, offered: boolean, kind = 'CATEGORY') =>
  coordinator().press('switchOffering', { kind, key, offered });

describe('what a network offers', () => {
  it('is switched off and on by a coordinator, on record, and in one’s own network alone', async () => {
    await done(switched('dog-walking', false));
    expect(await keysOf(lead(), 'categories')).not.toContain('dog-walking');
    expect(await keysOf(elsewhere(), 'categories')).toContain('dog-walking');
    expect(codesOf(await lead().take({ ...A_NEED, categoryKey: 'dog-walking' }))).toEqual(['CATEGORY_UNKNOWN']);
    await done(switched('dog-walking', true));
    expect((await lead().take({ ...A_NEED, categoryKey: 'dog-walking' })).userErrors).toEqual([]);
    const { offered, changeable, changes } = await seenBy(lead(), 'dog-walking');
    expect({ offered, changeable }).toEqual({ offered: true, changeable: false });
    const by = coordinatorOf('westminster').displayName;
    expect(changes.map(({ part, was, value, by }) => [part, was, value, by])).toEqual([
      ['OFFERED', 'false', 'true', by],
      ['OFFERED', 'true', 'false', by],
    ]);
  });

  it('is never nothing: the last two kinds cannot both be switched off at once', async () => {
    const network = test.networkId('westminster');
    await test.db.query(`update categories set offered = key in ('post', 'dog-walking') where network_id = $1`, [network]);
    const answer = await pressedWhileHeld(
      test,
      ['networks', network],
      () => switched('post', false),
      (by) => by.query(`update categories set offered = false where network_id = $1 and key = 'dog-walking'`, [network]),
    );
    expect(codesOf(answer)).toEqual(['LAST_CATEGORY']);
  });

  it('leaves a volunteer what they do already, and a form offers it no more', async () => {
    const { id } = await aVolunteer(test, { offers: ['dog-walking'], skills: ['sewing'] } as never);
    await done(switched('sewing', false, 'SKILL'));
    await done(switched('dog-walking', false));
    expect(await keysOf(lead(), 'skills')).not.toContain('sewing');
    await done(
      lead().press('changeVolunteer', {
        volunteerId: id,
        purpose: 'CHECK',
        categoryKeys: ['dog-walking'],
        skillKeys: ['sewing'],
      }),
    );
  });

  it('is nobody’s to change but a coordinator’s', async () => {
    for (const who of [lead(), test.api.as(safeguardingLeadOf('westminster'))])
      for (const [verb, said] of [
        ['switchOffering', { offered: false }],
        ['wordOffering', { language: 'en', label: 'L' }],
      ] as const)
        await expect(who.press(verb, { kind: 'SKILL', key: 'sewing', ...said })).rejects.toThrow('NOT_ALLOWED');
    expect(await offeringsOf(test.api.anyone() as never)).toEqual([]);
  });
});

describe('words of a network’s own', () => {
  const word = (language: string, label: string, publicLabel: string) =>
    coordinator().press('wordOffering', { kind: 'CATEGORY', key: 'post', language, label, publicLabel });
  const PREVIEW = 'query ($id: ID!) { callOutPreview(requestId: $id) { texts { language text } } }';

  it('are what the next call-out says, in each language its own', async () => {
    const before = await seenBy(lead(), 'post');
    await done(word('en', 'Letters', 'letters'));
    await aVolunteer(test);
    const { id } = await lead().taken({ categoryKey: 'post' });
    const { callOutPreview } = await lead().ask<{ callOutPreview: { texts: { language: string; text: string }[] } }>(PREVIEW, {
      id,
    });
    const textIn = (tag: string) => callOutPreview.texts.find(({ language }) => language === tag)?.text ?? '';
    expect(textIn('en')).toContain('help with letters in');
    expect(textIn('ar')).toContain(before.words.find(({ language }) => language === 'ar')?.publicLabel);
    expect(lintText(textIn('en'))).toEqual([]);
    expect((await seenBy(elsewhere(), 'post')).words).toEqual(before.words);
    await done(word('en', 'Post', 'post'));
    expect((await seenBy(lead(), 'post')).changes.map(({ part, was, value }) => [part, was, value])).toHaveLength(4);
  });

  it('are refused in the language in which they would tell of somebody, and then nothing is changed', async () => {
    const before = await offeringsOf(lead());
    for (const [language, publicLabel] of [
      ['en', 'post, ring 020 7946 0123'],
      ['en', 'insulin'],
      ['ar', 'دواء'],
    ] as const)
      expect(codesOf(await word(language, 'Letters', publicLabel))).toEqual(['WORDING_NOT_ANONYMOUS']);
    expect(await offeringsOf(lead())).toEqual(before);
  });

  it('are tried with every place of the network', async () => {
    await test.db.query(
      `insert into ward_localities (network_id, ward_code, name) select network_id, ward_code, 'Flat 9' from network_wards where network_id = $1 limit 1`,
      [test.networkId('westminster')],
    );
    expect(codesOf(await word('en', 'Letters', 'letters'))).toEqual(['WORDING_NOT_ANONYMOUS']);
    await test.db.query(`delete from ward_localities where name = 'Flat 9'`);
    await done(word('en', 'Letters', 'letters'));
    await done(word('en', 'Post', 'post'));
  });
});

it('lets nobody change words or what is offered but on record', async () => {
  const app = new pg.Pool({ connectionString: test.urls.app, max: 1 });
  try {
    for (const table of ['categories', 'skills'])
      await expect(app.query(`update ${table} set offered = false`)).rejects.toThrow('permission denied');
    for (const table of ['category_labels', 'skill_labels'])
      await expect(app.query(`update ${table} set label = ''`)).rejects.toThrow('permission denied');
    await expect(app.query('delete from offering_changes')).rejects.toThrow('permission denied');
  } finally {
    await app.end();
  }
});
