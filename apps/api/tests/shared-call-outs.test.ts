import { describe, expect, it } from 'vitest';
import { hashSecret, linkToken } from '../src/platform/seal/index.ts';
import { openTestHouse } from './house.ts';
import { codesOf, outcome, type Payload } from './payload.ts';
import { leadOf } from './people.ts';
import { everything } from './rows.ts';
import { aCalledRequest, done, linkOf, raw } from './scenes.ts';
import { sharedTextsOf, tokenIn } from './shared.ts';
import { until } from './until.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();

const WAITING = `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** A call-out that is out, and the token of its link. */
async function aSharedCallOut(facts = {}) {
  const scene = await aCalledRequest(test, facts);
  return { ...scene, token: tokenIn(await sharedTextsOf(scene)) };
}

const read = (token: string, language = 'en') =>
  test.api
    .anyone(language)
    .ask<{ sharedCallOut: { networkName: string; text: string } | null }>(
      'query ($token: String!) { sharedCallOut(token: $token) { networkName text } }',
      { token },
    );
const iCan = (token: string, phone: string): Promise<Payload> => test.api.anyone().press('answerCallOut', { token, phone });

/** The call-out mails that wait or went since there were so many, newest last, each as the volunteer it goes to. */
async function mailsOf(requestId: string): Promise<string[]> {
  const { rows } = await test.db.query<{ id: string }>(
    `select l.volunteer_id as id from outbox o join task_links l on l.id = (o.payload ->> 'linkId')::uuid
     where o.type in ('call-out.mail', 'call-out.link.mail') and l.request_id = $1 order by o.created_at, o.id`,
    [raw(requestId)],
  );
  return rows.map(({ id }) => id);
}

describe('the link of a call-out', () => {
  it('comes with the words to share in each language of the network, and identifies nobody', async () => {
    const scene = await aCalledRequest(test);
    const texts = await sharedTextsOf(scene);
    expect(texts.map(({ language, direction }) => [language, direction])).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
    const [en, ar] = texts.map(({ text }) => text);
    expect(en).toMatch(
      /^Someone needs help with shopping in Vincent Square area\. .*Arabic\.\nCan you\? Say so here:\nhttp:\S+\/c\/[\w-]{22}\?lang=en$/,
    );
    expect(ar).toContain('?lang=ar');
    expect(new Set(texts.map((text) => tokenIn([text]))).size).toBe(1);
    await aVolunteer(test);
    await done(scene.lead.callOut(scene.request.id));
    expect(await sharedTextsOf(scene)).toEqual(texts); // one link, however many waves
  });

  it('is there for no language that too few speak: such a request goes to its speakers alone', async () => {
    await aVolunteer(test, { languages: ['cy'] });
    const lead = test.api.as(leadOf('Vincent Square'));
    const request = await lead.taken({ preferredLanguage: 'cy' });
    await done(lead.callOut(request.id));
    expect(await sharedTextsOf({ lead, request })).toEqual([]);
    const preview = await lead.ask<{ callOutPreview: { texts: { text: string }[] } }>(
      'query ($id: ID!) { callOutPreview(requestId: $id) { texts { text } } }',
      { id: request.id },
    );
    for (const { text } of preview.callOutPreview.texts) expect(text).not.toMatch(/Welsh|الويلزية/);
  });

  it('that was out before the language was known to be rare mails its speakers alone', async () => {
    const speaker = await aVolunteer(test, { languages: ['cy'], phone: '+447700900881' });
    const other = await aVolunteer(test, { phone: '+447700900882' });
    const lead = test.api.as(leadOf('Vincent Square'));
    const request = await lead.taken({ preferredLanguage: 'cy' });
    await done(lead.callOut(request.id));
    const { rows } = await test.db.query<{ id: string }>('select id from call_outs where request_id = $1', [raw(request.id)]);
    const token = linkToken(test.house.ring, rows[0]?.id ?? '');
    const asked = await mailsOf(request.id);
    for (const line of ['882', '881']) await done(iCan(token, `07700 900${line}`));
    await test.house.afterwards.settled();
    expect((await mailsOf(request.id)).slice(asked.length)).toEqual([speaker.uuid]);
    expect(await mailsOf(request.id)).not.toContain(other.uuid);
  });

  it('is kept as a hash of a token nobody stores', async () => {
    const { token } = await aSharedCallOut();
    const { rows } = await test.db.query('select o::text as row from call_outs o where token_hash = $1', [hashSecret(token)]);
    expect(rows).toEqual([{ row: expect.not.stringContaining(token) }]);
  });

  it('opens the call-out’s words and no more, for anybody, and changes nothing', async () => {
    const { token, request } = await aSharedCallOut();
    const before = await everything(test);
    const { sharedCallOut } = await read(token);
    expect(sharedCallOut).toEqual({
      networkName: 'Westminster Neighbours',
      text: expect.stringMatching(/^Someone needs help with shopping in Vincent Square area\./),
    });
    expect((await read(token, 'ar')).sharedCallOut?.text).toMatch(/[\u0600-\u06ff]/);
    expect(JSON.stringify(sharedCallOut)).not.toContain(raw(request.id));
    for (const path of ['', '/i-can', '/sent'])
      for (const method of ['GET', 'HEAD']) await fetch(`${test.house.publicUrl}/c/${token}${path}`, { method });
    expect(await everything(test)).toEqual(before);
  });

  it('dies with the call-out, and a new call-out has a new one', async () => {
    const { token, lead, request, neighbour } = await aSharedCallOut();
    await done(neighbour.offer());
    const { offers } = (await lead.request(request.id)) as typeof request;
    await done(lead.choose(offers[0]?.id ?? ''));
    expect(await read(token)).toEqual({ sharedCallOut: null });
    expect(codesOf(await iCan(token, '07700 900811'))).toEqual(['CALL_OUT_OVER']);
    expect(await sharedTextsOf({ lead, request })).toEqual([]);
    await done(neighbour.handBack());
    await aVolunteer(test);
    await done(lead.callOut(request.id));
    const fresh = tokenIn(await sharedTextsOf({ lead, request }));
    expect([fresh.length, fresh === token]).toEqual([22, false]);
    expect(await read(token)).toEqual({ sharedCallOut: null });
  });

  it('is nobody’s when it was made up, and is no way to a task', async () => {
    const { token } = await aSharedCallOut();
    expect(await read('AAAAAAAAAAAAAAAAAAAAAA')).toEqual({ sharedCallOut: null });
    expect(await test.api.behind(token).task()).toBeNull();
    expect(codesOf(await test.api.behind(token).offer())).toEqual(['LINK_NOT_FOUND']);
  });

  it('is told to those who see the request, and to nobody else', async () => {
    const { request } = await aSharedCallOut();
    for (const stranger of [leadOf('Abbey Road'), leadOf("Queen's Park", 'north-paddington')])
      expect(
        await test.api
          .as(stranger)
          .ask('query ($id: ID!) { request(id: $id) { callOuts { share { text } } } }', { id: request.id }),
      ).toEqual({ request: null });
  });
});

describe('"I can" to a shared call-out', () => {
  it.each(['07700 900821', '+44 7700 900821', '0044 7700900821', '(07700) 900-821', '٠٧٧٠٠ ٩٠٠٨٢١'])(
    'finds the volunteer whose number is typed as %s, and mails them their own link',
    async (typed) => {
      const { token, request } = await aSharedCallOut();
      const volunteer = await aVolunteer(test, { phone: '07700 900821', capacity: 0 });
      expect(await done(iCan(token, typed))).toMatchObject({ sent: true });
      await until(
        () => mailsOf(request.id),
        (mails) => mails.includes(volunteer.uuid),
      );
      const theirs = test.api.behind(await linkOf(test, request.id, volunteer));
      expect(outcome(await theirs.offer())).toBe('OFFERED');
      await test.db.query(`update volunteers set status = 'LEFT' where id = $1`, [volunteer.uuid]);
    },
  );

  it('answers the same, and mails nobody, for a number we do not know, know in the other network, or know of somebody who has left', async () => {
    const { token, request } = await aSharedCallOut();
    const asked = await mailsOf(request.id);
    await aVolunteer(test, { network: 'north-paddington', phone: '+447700900831' });
    await aVolunteer(test, { phone: '+447700900832', status: 'LEFT' });
    await aVolunteer(test, { phone: '+447700900833', status: 'SUSPENDED' });
    const known = await aVolunteer(test, { phone: '+447700900834' });
    const answers = [];
    for (const line of [830, 831, 832, 833, 834]) answers.push(await iCan(token, `07700 900${line}`));
    expect(answers).toEqual(Array(5).fill({ sent: true, userErrors: [] }));
    await test.house.afterwards.settled();
    const since = (await mailsOf(request.id)).slice(asked.length);
    expect(since).toEqual([known.uuid]);
  });

  it('mails each of two who share a number', async () => {
    const { token, request } = await aSharedCallOut();
    const pair = [await aVolunteer(test, { phone: '+447700900841' }), await aVolunteer(test, { phone: '+447700900841' })];
    await done(iCan(token, '07700 900841'));
    await until(
      () => mailsOf(request.id),
      (mails) => pair.every(({ uuid }) => mails.includes(uuid)),
    );
    expect(await mailsOf(request.id)).toHaveLength(3);
  });

  it('fills nobody’s inbox: three mails an hour with one link, and the same answer after that', async () => {
    const { token, request } = await aSharedCallOut();
    const volunteer = await aVolunteer(test, { phone: '+447700900851' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => iCan(token, '07700 900851')));
    expect(answers).toEqual(Array(8).fill({ sent: true, userErrors: [] }));
    await test.house.afterwards.settled();
    const theirs = async () => (await mailsOf(request.id)).filter((id) => id === volunteer.uuid).length;
    expect(await theirs()).toBe(3);
    await test.db.query(`update outbox set created_at = created_at - interval '61 minutes'`);
    await done(iCan(token, '07700 900851'));
    await until(theirs, (mails) => mails === 4);
  });

  it('mails nobody where the call-out is over by the time they are looked for', async () => {
    const { token, request } = await aSharedCallOut();
    await aVolunteer(test, { phone: '+447700900891' });
    const asked = await mailsOf(request.id);
    const client = await test.db.connect();
    await client.query('begin');
    await client.query('select from help_requests where id = $1 for update', [raw(request.id)]);
    await done(iCan(token, '07700 900891'));
    await until(
      async () => (await test.db.query(WAITING)).rows[0],
      (seen) => seen.waiting > 0,
    );
    await client.query('update call_outs set closed_at = now(), next_wave_at = null where request_id = $1', [raw(request.id)]);
    await client.query('commit');
    client.release();
    await test.house.afterwards.settled();
    expect(await mailsOf(request.id)).toEqual(asked);
  });

  it('is made ready for a few at a time, and when very many are sent, for no more than can wait', async () => {
    let [now, most, all] = [0, 0, 0];
    for (let press = 0; press < 500; press++)
      test.house.afterwards.begin(async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 1));
        all += 1;
        now -= 1;
      });
    await test.house.afterwards.settled();
    expect([most, all]).toEqual([4, 200]);
  });

  it('keeps the number nowhere: not in a row, not in the log', async () => {
    const { token } = await aSharedCallOut();
    await done(iCan(token, '07700 900861'));
    await test.house.afterwards.settled();
    const { rows: tables } = await test.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const { rows } = await test.db.query(`select 1 from ${name} t where t::text like '%900861%'`);
      expect([name, rows]).toEqual([name, []]);
    }
    expect(test.log.filter((line) => line.includes('900861'))).toEqual([]);
  });
});
