import { describe, expect, it } from 'vitest';
import { retireOnce } from '../src/worker/retire.ts';
import { aNumber } from './asking.ts';
import { aClient, withKey } from './clients.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { aPerson, aReferralIn, aReferrer, aStatedYes, fromMe, requestBehind, tokenOf } from './referrals-in.ts';
import { everything, inClear, orphanKeys, sealedOf } from './rows.ts';
import { done, linkOf, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';
import { aWebhook } from './webhooks.ts';

const test = openTestHouse();
const room = openMailRoom(test);
const olivia = () => test.api.as(coordinatorOf('westminster'));

const SEEN = `{ status cameBy askedByAnother noticeReadAt consentWords consentAt ward { name }
  referredBy { organizationName consent { by how words language at } } possibleDuplicates { id } }`;
const seen = async (side: ReturnType<typeof olivia>, id: string) =>
  (await side.ask<{ request: Record<string, unknown> | null }>(`query ($id: ID!) { request(id: $id) ${SEEN} }`, { id })).request;
const eventsOf = async (id: string) =>
  (
    await test.db.query<{ type: string; status: string }>(
      'select type, status from webhook_events where referral_id = $1 order by made_at, id',
      [id],
    )
  ).rows;

describe('somebody whom an organisation brings', () => {
  it('is routed like any request, and the lead reads whom we have it from and what they agreed to', async () => {
    const at = new Date(Date.now() - 86_400_000).toISOString();
    const { lead, referral, requestId } = await aReferralIn(test, { need: { consent: aStatedYes({ at }) } });
    expect(referral).toMatchObject({
      status: 'RECEIVED',
      reason: null,
      canWithdraw: true,
      reference: expect.stringMatching(/^VSQ-/),
    });
    const stated = { by: 'THEMSELVES', how: 'FACE_TO_FACE', words: 'REFERRED_1', language: 'ar', at };
    expect(await seen(lead, requestId)).toMatchObject({
      ...{ status: 'NEW', cameBy: 'REFERRAL', ward: { name: 'Vincent Square' }, consentWords: 'REFERRED_1', consentAt: at },
      // To be told at the first call, as whoever was asked for by another is.
      ...{ askedByAnother: true, noticeReadAt: null, possibleDuplicates: [] },
      referredBy: { organizationName: 'Abbey Road Food Bank', consent: stated },
    });
    await done(lead.press('recordNotice', { requestId, read: true }));
    expect(await seen(lead, requestId)).toMatchObject({ noticeReadAt: expect.any(String) });
    const { details } = await done(lead.lookAtDetails(requestId));
    expect(details).toMatchObject({ calledName: A_NEED.calledName, note: A_NEED.note, onBehalf: null });
  });

  it('is not told of to anybody else: another organisation, a program that may only read, another ward, the other network', async () => {
    const { referral, requestId, organizationId } = await aReferralIn(test);
    const other = await aReferralIn(test, { network: 'north-paddington', organizationId });
    const reader = await aClient(test, {
      name: 'Reads',
      kind: 'PARTNER',
      wardCodes: [],
      scopes: ['REFERRALS_READ'],
      organizationId,
    });
    expect((await fromMe(other.program)).map(({ id }) => id)).toEqual([other.referral.id]);
    expect((await fromMe(withKey(test, reader.key))).map(({ id, canWithdraw }) => [id, canWithdraw])).toEqual([
      [referral.id, false],
    ]);
    expect(await fromMe((await aReferralIn(test)).program)).toHaveLength(1);
    expect(await fromMe(test.api.anyone())).toEqual([]);
    for (const side of [test.api.as(leadOf('Church Street')), other.lead]) expect(await seen(side, requestId)).toBeNull();
    for (const side of [other.program, withKey(test, reader.key)])
      expect(await side.press('withdrawReferral', { referralId: referral.id }).then(codesOf, ({ codes }) => codes)).toEqual(
        side === other.program ? ['REFERRAL_NOT_FOUND'] : ['NOT_ALLOWED'],
      );
    await expect(withKey(test, reader.key).press('createReferral', aPerson())).rejects.toThrow('NOT_ALLOWED');
    await expect(olivia().press('createReferral', aPerson())).rejects.toThrow('NOT_ALLOWED');
  });

  it('stands in clear in no row, mail or event, and the organisation is told nothing of them', async () => {
    const { program, referral } = await aReferralIn(test, { need: { calledName: 'Mrs Quillfeather', phone: A_NEED.phone } });
    const told = JSON.stringify([referral, await fromMe(program)]);
    const rows = await inClear(test);
    for (const word of TOLD) expect(told + rows).not.toContain(word);
    expect(told).not.toContain('Vincent Square');
  });
});

it('is brought by a program that reads which kinds of help there are', async () => {
  const { program } = await aReferralIn(test);
  const { categories } = await program.ask<{ categories: { key: string }[] }>('{ categories { key ways } }');
  expect(categories.map(({ key }) => key)).toContain('shopping');
});

describe('whoever referred', () => {
  it('hears of each step by the API and by a webhook, thinly', async () => {
    const hook = await aWebhook(test, 'https://hooks.food.example/');
    const { program, lead, referral, requestId } = await aReferralIn(test, { organizationId: hook.organizationId });
    await done(lead.confirm(requestId));
    const helper = await aVolunteer(test);
    await done(lead.assign(requestId, helper.id));
    const task = test.api.behind(await linkOf(test, requestId, helper));
    await done(task.accept());
    expect(await fromMe(program)).toMatchObject([{ id: referral.id, status: 'STARTED', endedAt: null }]);
    await done(task.deliver());
    expect(await fromMe(program)).toMatchObject([
      { status: 'COMPLETED', reason: null, canWithdraw: false, endedAt: expect.any(String) },
    ]);
    expect(await eventsOf(referral.id)).toEqual(
      (['RECEIVED', 'ACCEPTED', 'STARTED', 'COMPLETED'] as const).map((status) => ({
        type: `referral-in.${status.toLowerCase()}`,
        status,
      })),
    );
  });

  it.each([
    ['cancelRequest', {}, 'NOT_NEEDED'],
    ['markUnmet', { kind: 'NO_VOLUNTEER' }, 'NOBODY_COULD_HELP'],
  ])('is told why we did not help: %s', async (verb, more, reason) => {
    const { program, lead, requestId } = await aReferralIn(test);
    await done(lead.press(verb, { requestId, ...more }));
    expect(await fromMe(program)).toMatchObject([{ status: 'DECLINED', reason }]);
  });

  it('never learns that we knew them already', async () => {
    const { program, lead, requestId } = await aReferralIn(test);
    const { id: originalId } = await lead.taken();
    await done(lead.duplicate(requestId, originalId));
    expect(await fromMe(program)).toMatchObject([{ status: 'DECLINED', reason: 'NOT_NEEDED' }]);
  });

  it('takes it back: the request ends, and what we knew is erased', async () => {
    const { program, lead, requestId, referral } = await aReferralIn(test);
    await done(lead.confirm(requestId));
    const { referralIn } = await done(program.press('withdrawReferral', { referralId: referral.id }));
    expect(referralIn).toMatchObject({ status: 'WITHDRAWN', reason: null, canWithdraw: false });
    expect(await lead.request(requestId)).toMatchObject({ status: 'CANCELLED' });
    expect(await sealedOf(test, requestId)).toEqual({ details: 0, cards: 0, keys: 0 });
    expect(await orphanKeys(test)).toBe(0);
    expect(codesOf(await program.press('withdrawReferral', { referralId: referral.id }))).toEqual(['REFERRAL_OVER']);
  });

  it('takes it back while a lead takes it on: it is over, whoever came first, and what we knew is erased', async () => {
    const { program, lead, requestId, referral } = await aReferralIn(test);
    const [withdrawn, confirmed] = await Promise.all([
      program.press('withdrawReferral', { referralId: referral.id }),
      lead.press('confirmRequest', { requestId }),
    ]);
    expect(codesOf(withdrawn)).toEqual([]);
    expect([[], ['REQUEST_NOT_NEW']]).toContainEqual(codesOf(confirmed));
    expect(await fromMe(program)).toMatchObject([{ status: 'WITHDRAWN', canWithdraw: false }]);
    expect(await lead.request(requestId)).toMatchObject({ status: 'CANCELLED' });
    expect([await sealedOf(test, requestId), await orphanKeys(test)]).toEqual([{ details: 0, cards: 0, keys: 0 }, 0]);
  });

  it('makes one of two presses with one key, and nothing without a yes that counts', async () => {
    const { program } = await aReferralIn(test);
    const input = aPerson({ idempotencyKey: 'once' });
    const [one, two] = [await done(program.press('createReferral', input)), await done(program.press('createReferral', input))];
    expect(two).toEqual(one);
    expect(await fromMe(program)).toHaveLength(2);
    const before = await everything(test);
    for (const consent of [null, aStatedYes({ words: 'FORM_1' })])
      expect(codesOf(await program.press('createReferral', aPerson({ consent })))).toEqual(['CONSENT_MISSING']);
    for (const days of [-1, 40]) {
      const at = new Date(Date.now() - days * 86_400_000).toISOString();
      const payload = await program.press('createReferral', aPerson({ consent: aStatedYes({ at }) }));
      expect(codesOf(payload)).toEqual(['CONSENT_AT_OUT_OF_RANGE']);
    }
    expect(codesOf(await program.press('createReferral', aPerson({ postcode: 'M1 1AE' })))).toEqual(['POSTCODE_NOT_OURS']);
    expect(await everything(test)).toEqual(before);
  });
});

describe('a number that stands in another request', () => {
  it('is told to the lead of the same ward, and of another ward to the coordinator alone', async () => {
    const phone = '07700 900119';
    const here = await test.api.as(leadOf('Vincent Square')).taken({ phone });
    const far = await test.api.as(leadOf('Church Street')).taken({ phone, postcode: 'NW8 8BF' });
    const over = await test.api.as(leadOf('Vincent Square')).taken({ phone });
    await done(test.api.as(leadOf('Vincent Square')).cancel(over.id));
    const { lead, requestId, program, referral } = await aReferralIn(test, { need: { phone } });
    expect(await seen(lead, requestId)).toMatchObject({ possibleDuplicates: [{ id: here.id }] });
    expect(await seen(lead, here.id)).toMatchObject({ possibleDuplicates: [{ id: requestId }] });
    expect(await seen(olivia(), requestId)).toMatchObject({ possibleDuplicates: [{ id: here.id }, { id: far.id }] });
    expect(JSON.stringify([referral, await fromMe(program)])).not.toContain(raw(here.id));
    const elsewhere = await aReferralIn(test, { network: 'north-paddington', need: { phone } });
    expect(await seen(elsewhere.lead, elsewhere.requestId)).toMatchObject({ possibleDuplicates: [] });
  });
});

describe('possible duplicates', () => {
  const lead = () => test.api.as(leadOf('Vincent Square'));
  const duplicatesOf = async (id: string) =>
    ((await seen(lead(), id)) as { possibleDuplicates: { id: string }[] }).possibleDuplicates.map((other) => other.id);

  it('are requests that run: what is delivered is none', async () => {
    const phone = aNumber();
    const here = await lead().taken({ phone });
    const { requestId } = await aReferralIn(test, { need: { phone } });
    expect(await duplicatesOf(requestId)).toEqual([here.id]);
    const helper = await aVolunteer(test);
    await done(lead().assign(here.id, helper.id));
    const task = test.api.behind(await linkOf(test, here.id, helper));
    await done(task.accept());
    await done(task.deliver());
    expect([await duplicatesOf(requestId), await duplicatesOf(here.id)]).toEqual([[], []]);
  });

  it('go by the number as it is now: a lead corrects it, and the pairs are found again', async () => {
    const [wrong, right] = [aNumber(), aNumber()];
    const [one, two] = [await lead().taken({ phone: wrong }), await lead().taken({ phone: right })];
    const { requestId } = await aReferralIn(test, { need: { phone: wrong } });
    expect(await duplicatesOf(requestId)).toEqual([one.id]);
    const change = (id: string, phone: string) =>
      done(lead().press('changeRequestDetails', { requestId: id, purpose: 'CALL_BACK', phone }));
    await change(requestId, right);
    expect([await duplicatesOf(requestId), await duplicatesOf(one.id)]).toEqual([[two.id], []]);
    await change(two.id, wrong);
    expect(await duplicatesOf(requestId)).toEqual([]);
    // Two that nobody brought are no pair, whatever number they share.
    expect(await duplicatesOf(two.id)).toEqual([]);
    await change(one.id, right);
    expect(await duplicatesOf(requestId)).toEqual([one.id]);
  });
});

describe("a referrer's link", () => {
  const aLink = async (organizationId?: string) => {
    await room.startAfresh();
    const input = { organizationId: organizationId ?? (await aReferrer(test)), pageLanguage: 'ar', days: 30 };
    const { link } = await done(olivia().press('makeReferrerLink', input));
    const { id } = link as unknown as { id: string };
    return { id, token: tokenOf(test, id) };
  };
  const DOOR = 'query ($token: String!) { referrerDoor(token: $token) { organizationName networkName pageLanguage } }';

  it('is mailed to the published address, and by it the organisation refers, reads how that stands, and takes it back', async () => {
    const { token } = await aLink();
    const [letter] = await room.sent();
    expect(letter?.to).toContain('team@shelter.example');
    expect(letter?.text).toContain(`/refer/${token}`);
    const there = test.api.behind(token);
    expect((await there.send(DOOR, { token })).data).toEqual({
      referrerDoor: { organizationName: 'Marylebone Shelter', networkName: 'Westminster Neighbours', pageLanguage: 'ar' },
    });
    const { referralIn } = await done(there.press('createReferral', aPerson()));
    expect(await fromMe(there)).toMatchObject([
      { id: referralIn?.id, status: 'RECEIVED', organizationName: 'Marylebone Shelter' },
    ]);
    const requestId = await requestBehind(test, { id: referralIn?.id ?? '' });
    await done(there.press('withdrawReferral', { referralId: referralIn?.id }));
    expect(await test.api.as(leadOf('Vincent Square')).request(requestId)).toMatchObject({ status: 'CANCELLED' });
  });

  it('opens what came by it alone, and nothing of its organisation', async () => {
    const organizationId = await aReferrer(test);
    const [one, two] = [await aLink(organizationId), await aLink(organizationId)];
    const { referralIn } = await done(test.api.behind(one.token).press('createReferral', aPerson()));
    const program = (await aReferralIn(test, { organizationId })).program;
    expect(await fromMe(program)).toHaveLength(2);
    expect(await fromMe(test.api.behind(two.token))).toEqual([]);
    expect(await fromMe(test.api.behind(one.token))).toHaveLength(1);
    expect(codesOf(await test.api.behind(two.token).press('withdrawReferral', { referralId: referralIn?.id }))).toEqual([
      'REFERRAL_NOT_FOUND',
    ]);
    const { data } = await test.api
      .behind(one.token)
      .send('{ referralsToMe { totalCount } requests { totalCount } apiClient { id } }');
    expect(data).toEqual({ referralsToMe: { totalCount: 0 }, requests: { totalCount: 0 }, apiClient: null });
    expect(codesOf(await test.api.behind(one.token).press('addWebhook', { url: 'https://hooks.example/' }))).toEqual([
      'API_CLIENT_NOT_FOUND',
    ]);
  });

  it('ends by its day, or when a coordinator of this network ends it', async () => {
    const { id, token } = await aLink();
    expect(
      codesOf(await test.api.as(coordinatorOf('north-paddington')).press('revokeReferrerLink', { referrerLinkId: id })),
    ).toEqual(['REFERRER_LINK_NOT_FOUND']);
    expect(await test.api.as(coordinatorOf('north-paddington')).ask('{ referrerLinks { id } }')).toEqual({ referrerLinks: [] });
    const { link } = await done(olivia().press('revokeReferrerLink', { referrerLinkId: id }));
    expect(link).toMatchObject({ id, live: false });
    const closed = test.api.behind(token);
    await expect(closed.press('createReferral', aPerson())).rejects.toThrow('LINK_EXPIRED');
    const other = await aLink();
    await test.db.query(`update referrer_links set expires_at = now() where id = $1`, [raw(other.id)]);
    await expect(test.api.behind(other.token).press('createReferral', aPerson())).rejects.toThrow('LINK_EXPIRED');
  });

  it('is made by coordinators alone', async () => {
    const organizationId = await aReferrer(test);
    const lead = test.api.as(leadOf('Vincent Square'));
    await expect(lead.press('makeReferrerLink', { organizationId, days: 30 })).rejects.toThrow('NOT_ALLOWED');
    expect(await lead.ask('{ referrerLinks { id } }')).toEqual({ referrerLinks: [] });
  });
});

it('goes with what is left of the request, and a link four weeks after it has ended', async () => {
  const organizationId = await aReferrer(test);
  const { link } = await done(olivia().press('makeReferrerLink', { organizationId, days: 30 }));
  const linkId = raw((link as unknown as { id: string }).id);
  const { lead, requestId, referral } = await aReferralIn(test, { need: { phone: '07700 900118' } });
  await done(lead.press('cancelRequest', { requestId }));
  const of = async () => {
    const { rows } = await test.db.query(
      `select (select count(*)::int from referrals_in where id = $1) as referrals, (select count(*)::int from referrer_links where id = $2) as links`,
      [raw(referral.id), linkId],
    );
    return rows[0];
  };
  await test.db.query(`update referrer_links set expires_at = now() - interval '27 days' where id = $1`, [linkId]);
  await retireOnce(test.urls.keeper);
  expect(await of()).toEqual({ referrals: 1, links: 1 });
  await test.db.query(`update help_requests set ended_at = now() - interval '29 days' where id = $1`, [raw(requestId)]);
  await test.db.query(`update referrer_links set expires_at = now() - interval '29 days' where id = $1`, [linkId]);
  await retireOnce(test.urls.keeper);
  expect(await of()).toEqual({ referrals: 0, links: 0 });
});
