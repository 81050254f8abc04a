import { expect, it } from 'vitest';
import { keepReferrals } from '../src/referrals/index.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf, type SeenReferral } from './payload.ts';
import { leadOf } from './people.ts';
import { aFoodBank, age, anOpenDoor, asSeenBy, aYes, envelopesOf, mailedLinkOf, toMe } from './referrals.ts';
import { everything } from './rows.ts';
import { done, raw } from './scenes.ts';

const test = openTestHouse();
const room = openMailRoom(test);
const INBOX = 'referrals@food.example';
const DOOR = 'query ($token: String!) { referralDoor(token: $token) { networkName open } }';

/** A request that was referred to a food bank which takes referrals by mail. */
async function aMailedReferral() {
  await room.startAfresh();
  const lead = test.api.as(leadOf('Vincent Square'));
  const { id } = await lead.taken();
  const { serviceId } = await aFoodBank(test, { email: INBOX });
  const sent = await done(lead.press('sendReferral', { requestId: id, serviceId, consent: aYes(), diet: 'Halal' }));
  const referral = sent.referral as SeenReferral;
  return { lead, referral, token: await mailedLinkOf(test, referral) };
}

it('is brought by a mail that reveals nothing, with a link that opens nothing by itself', async () => {
  const { token } = await aMailedReferral();
  const [letter] = await room.sent();
  expect(letter?.to).toContain(INBOX);
  expect(letter?.text).toContain(`/referral/${token}`);
  for (const word of [...TOLD, 'Halal', 'Vincent', 'shopping']) expect(letter?.text).not.toContain(word);
  const before = await everything(test);
  const anybody = test.api.behind(token);
  expect((await anybody.send(DOOR, { token })).data).toEqual({
    referralDoor: { networkName: 'Westminster Neighbours', open: false },
  });
  expect(await toMe(anybody)).toEqual([]);
  expect(await everything(test)).toEqual(before);
});

it('is opened by a code from the same inbox, in one browser, for that one referral', async () => {
  const { token, referral, lead } = await aMailedReferral();
  const other = await aMailedReferral();
  const there = test.api.behind(token);
  await done(there.press('sendReferralCode', { token }));
  const letters = await room.sent();
  const code = letters.map(({ text }) => /\b(\d{6})\b/.exec(text)?.[1]).find(Boolean) ?? '';
  expect(codesOf(await there.press('confirmReferralCode', { token, code: '000000' }))).toEqual(['LINK_CODE_WRONG']);
  await done(there.press('confirmReferralCode', { token, code }));
  expect((await toMe(there)).map(({ id }) => id)).toEqual([referral.id]);
  expect(await toMe(test.api.behind(token))).toEqual([]);
  expect(codesOf(await there.press('openReferral', { referralId: other.referral.id }))).toEqual(['REFERRAL_NOT_FOUND']);
  const { envelope } = await done(there.press('openReferral', { referralId: referral.id }));
  expect(envelope).toMatchObject({ calledName: A_NEED.calledName, diet: 'Halal', note: null });
  await done(there.press('acceptReferral', { referralId: referral.id }));
  expect((await asSeenBy(lead, referral.id))?.status).toBe('ACCEPTED');
});

it('taken back shows nothing more, and the service is told to delete what it noted', async () => {
  const { token, referral, lead } = await aMailedReferral();
  const door = await anOpenDoor(test, token);
  await done(door.press('openReferral', { referralId: referral.id }));
  await room.startAfresh();
  await done(lead.press('withdrawReferral', { referralId: referral.id }));
  expect(codesOf(await door.press('openReferral', { referralId: referral.id }))).toEqual(['REFERRAL_OVER']);
  expect((await toMe(door)).map(({ status }) => status)).toEqual(['WITHDRAWN']);
  expect((await room.sent()).map(({ subject }) => subject)).toEqual(['A referral was withdrawn: please delete it']);
});

it('runs out, and is nobody’s when made up', async () => {
  const { token, referral } = await aMailedReferral();
  const door = await anOpenDoor(test, token);
  await test.db.query('update referral_links set expires_at = now() where referral_id = $1', [raw(referral.id)]);
  expect((await door.send('{ referralsToMe { totalCount } }')).errors.map(({ extensions }) => extensions.code)).toEqual([
    'LINK_EXPIRED',
  ]);
  const nobody = test.api.behind('AAAAAAAAAAAAAAAAAAAAAA');
  expect(codesOf(await nobody.press('sendReferralCode', { token: 'AAAAAAAAAAAAAAAAAAAAAA' }))).toEqual(['LINK_NOT_FOUND']);
});

it('is asked about once, when the service’s own time is over', async () => {
  const { referral } = await aMailedReferral();
  await room.startAfresh();
  await age(test, referral, '48 hours');
  await keepReferrals(test.house);
  await keepReferrals(test.house);
  expect((await room.sent()).map(({ subject }) => subject)).toEqual(['A referral still waits for your word']);
});

it('has failed when its mail was given up: a gap, and nothing left of what was to be told', async () => {
  const { referral, lead } = await aMailedReferral();
  await test.db.query(`update outbox set failed_at = now() where type = 'referral.sent.mail'`);
  await keepReferrals(test.house);
  expect((await asSeenBy(lead, referral.id))?.status).toBe('FAILED');
  expect(await envelopesOf(test, referral)).toBe(0);
  expect((await test.db.query(`select from gaps where kind = 'SERVICE_NOT_REACHED'`)).rows).toHaveLength(1);
});
