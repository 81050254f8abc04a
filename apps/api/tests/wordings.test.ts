import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf } from './people.ts';
import { done } from './scenes.ts';
import { aService } from './services.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const lead = () => test.api.as(leadOf('Vincent Square'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const elsewhere = () => test.api.as(coordinatorOf('north-paddington'));
beforeEach(async () => {
  await test.db.query('delete from wordings');
  await mailRoom.startAfresh();
});

type Version = { id: string; language: string; said: string | null; inForce: boolean; by: string };
type Seen = { key: string; changeable: boolean; versions: Version[] };
const WORDINGS = '{ wordings { key changeable versions { id language said inForce by } } }';
const wordingsOf = async (who: Lead) => (await who.ask<{ wordings: Seen[] }>(WORDINGS)).wordings;
const seenBy = async (who: Lead, key: string) => (await wordingsOf(who)).find((one) => one.key === key) as Seen;
const change = (key: string, text: string | null, seen: string | null = null, language = 'en') =>
  coordinator().press('changeWording', { key, language, text, seen });
const OWN = 'A neighbour in {place} could do with {help}.';
const PREVIEW = 'query ($id: ID!) { callOutPreview(requestId: $id) { texts { language text } } }';
const textsOf = async (id: string) => {
  const { callOutPreview } = await lead().ask<{ callOutPreview: { texts: { language: string; text: string }[] } }>(PREVIEW, {
    id,
  });
  return Object.fromEntries(callOutPreview.texts.map(({ language, text }) => [language, text]));
};
const unwrapped = (text = '') => text.replaceAll('\n', ' ');

describe('a network’s own sentence', () => {
  it('is what the next call-out says, in its language alone, and what it said before once it is taken back', async () => {
    const volunteer = await aVolunteer(test);
    const { id } = await lead().taken();
    const before = await textsOf(id);
    await done(change('CALL_OUT', OWN));
    const after = await textsOf(id);
    expect(after.en).toContain('A neighbour in Vincent Square could do with shopping.');
    expect({ ...after, en: '' }).toEqual({ ...before, en: '' });
    await done(lead().callOut(id));
    const [letter] = (await mailRoom.sent()).filter(({ to }) => to === volunteer.email);
    expect(unwrapped(letter?.text)).toContain('A neighbour in Vincent Square could do with shopping. It is for this week.');
    const [inForce] = (await seenBy(lead(), 'CALL_OUT')).versions;
    await done(change('CALL_OUT', null, inForce?.id));
    expect(await textsOf(id)).toEqual(before);
  });

  it('is on record with every version before it, and is one network’s alone', async () => {
    await done(change('CALL_OUT', OWN));
    const first = await seenBy(coordinator(), 'CALL_OUT');
    await done(change('CALL_OUT', null, first.versions[0]?.id));
    const { versions, changeable } = await seenBy(lead(), 'CALL_OUT');
    expect([changeable, first.changeable]).toEqual([false, true]);
    expect(versions.map(({ said, inForce, by }) => [said, inForce, by])).toEqual([
      [null, true, coordinatorOf('westminster').displayName],
      [OWN, false, coordinatorOf('westminster').displayName],
    ]);
    expect((await wordingsOf(elsewhere())).flatMap((one) => one.versions)).toEqual([]);
  });

  it('is tried with every place, kind of help and language that the network has', async () => {
    const place = `insert into ward_localities (network_id, ward_code, name) select network_id, ward_code, 'Flat 9' from network_wards where network_id = $1 limit 1`;
    await test.db.query(place, [test.networkId('westminster')]);
    expect(codesOf(await change('CALL_OUT', OWN))).toEqual(['WORDING_NOT_ANONYMOUS']);
    await test.db.query(`delete from ward_localities where name = 'Flat 9'`);
    await done(change('CALL_OUT', OWN));
  });

  it('said as all say it is none', async () => {
    await done(change('CALL_OUT', 'Someone needs help with  {help} in {place} area. '));
    expect((await seenBy(lead(), 'CALL_OUT')).versions).toEqual([]);
  });

  it('takes one of two changes that are made at once, and tells the other', async () => {
    const answers = await Promise.all([change('VOLUNTEER_LINE', 'See you.'), change('VOLUNTEER_LINE', 'Come by.')]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['SETTING_CHANGED_MEANWHILE']]);
    expect((await seenBy(lead(), 'VOLUNTEER_LINE')).versions).toHaveLength(1);
  });

  it('is nobody’s to change or to try but a coordinator’s', async () => {
    const preview = '{ wordingPreview(key: CALL_OUT, language: en, text: "") { text } }';
    for (const who of [lead(), test.api.as(safeguardingLeadOf('westminster'))]) {
      await expect(who.press('changeWording', { key: 'CALL_OUT', language: 'en', text: OWN })).rejects.toThrow('NOT_ALLOWED');
      expect(await who.ask(preview)).toEqual({ wordingPreview: null });
    }
    expect(await wordingsOf(test.api.anyone() as never)).toEqual([]);
  });
});

describe('a last line of a network’s own', () => {
  const LINE = 'Questions? Ring {network}: 020 7946 0123.';

  it('ends the mails to volunteers, and to nobody else', async () => {
    await done(change('VOLUNTEER_LINE', LINE));
    const volunteer = await aVolunteer(test);
    const { id } = await lead().taken();
    await done(lead().callOut(id));
    const letters = await mailRoom.sent();
    const named = /Questions\? Ring .+: 020 7946 0123\./;
    expect(unwrapped(letters.find(({ to }) => to === volunteer.email)?.text)).toMatch(named);
    expect(letters.find(({ to }) => to === volunteer.email)?.html).toMatch(named);
    expect(letters.filter(({ text }) => named.test(unwrapped(text))).length).toBe(1);
  });

  it('ends what is mailed to whoever asked', async () => {
    await done(change('ASKER_LINE', LINE));
    const { id } = await lead().taken({ preferredLanguage: 'en' });
    await done(lead().press('changeRequestDetails', { requestId: id, purpose: 'CALL_BACK', email: 'quill@feather.example' }));
    await mailRoom.startAfresh();
    const serviceIds = [await aService(test, { name: 'Mail one' })];
    await done(lead().press('tellOfServices', { requestId: id, serviceIds, way: 'EMAIL', safeByEmail: true }));
    const [letter] = await mailRoom.sent();
    expect(unwrapped(letter?.text)).toContain('020 7946 0123.');
  });
});

it('shows the whole mail that words would stand in, and none of words that would be refused', async () => {
  const preview = async (key: string, text: string, language = 'en') =>
    (
      await coordinator().ask<{ wordingPreview: { subject: string; text: string } | null }>(
        'query ($key: WordingKey!, $language: WordingLanguage!, $text: String!) { wordingPreview(key: $key, language: $language, text: $text) { subject text } }',
        { key, language, text },
      )
    ).wordingPreview;
  expect(unwrapped((await preview('CALL_OUT', OWN))?.text)).toMatch(/A neighbour in .+ could do with .+\. It is for today\./);
  expect(unwrapped((await preview('CALL_OUT_ORGANIZATION', '{place}: {help}'))?.subject)).toContain('organisation');
  expect(unwrapped((await preview('ASKER_LINE', 'Come by.'))?.text)).toContain('Come by.');
  expect((await preview('VOLUNTEER_LINE', '', 'ar'))?.text).toMatch(/[\u0600-\u06ff]/);
  expect([await preview('CALL_OUT', '{help}'), await preview('ASKER_LINE', 'www.example.org')]).toEqual([null, null]);
});

it('lets nobody take a version off the record, or put words in force but as a coordinator', async () => {
  await done(change('CALL_OUT', OWN));
  const app = new pg.Pool({ connectionString: test.urls.app, max: 1 });
  try {
    for (const statement of ['delete from wordings', `update wordings set said = ''`])
      await expect(app.query(statement)).rejects.toThrow('permission denied');
    const again = `insert into wordings (network_id, id, key, language, said, changed_by, changed_at)
      select network_id, gen_random_uuid(), key, language, 'x', changed_by, now() from wordings`;
    await expect(app.query(again)).rejects.toThrow('row-level security');
  } finally {
    await app.end();
  }
});
