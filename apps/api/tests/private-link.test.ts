import { REQUEST_STATUSES } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { findRequester } from '../src/requesters/index.ts';
import { canLookAtOwnCard, canLookAtOwnDetails } from '../src/requesters/my-request.policy.ts';
import { aNumber, anAnsweredAsk, anAsk, anOpenedPage, privateLinkOf } from './asking.ts';
import { forge, forgeCard, shownByTheDatabase } from './forged.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { wardCalled } from './people.ts';
import { aFoodBank, asSeenBy, aYes, envelopesOf } from './referrals.ts';
import { everything, receiptsOf, sealedOf } from './rows.ts';
import { done } from './scenes.ts';

const test = openTestHouse();

describe('opening a private link', () => {
  it('changes nothing and tells nothing but whose page it is, until the first button binds the browser', async () => {
    const { requester, reference } = await anAsk(test);
    const before = await everything(test);
    for (const browser of [requester, test.api.behind(requester.token), test.api.behind(requester.token, null)]) {
      const mine = await browser.mine();
      expect(mine).toMatchObject({ networkName: 'Westminster Neighbours', bound: false, needsCode: false, status: null });
      expect(JSON.stringify(mine)).not.toContain(reference);
    }
    expect(await everything(test)).toEqual(before);
    expect((await done(requester.press('openMyRequest'))).myRequest).toMatchObject({ bound: true, status: 'NEW', reference });
    expect(await test.api.behind(requester.token).mine()).toMatchObject({ bound: false, needsCode: true, status: null });
  });

  it('is kept as a hash, is nobody’s when made up, and runs out when its time is over and nothing is held any more', async () => {
    const { id, requester } = await anOpenedPage(test);
    expect(requester.token).toBe(await privateLinkOf(test, id));
    expect(await test.api.behind('AAAAAAAAAAAAAAAAAAAAAA').mine()).toBeNull();
    await test.db.query('update requester_links set expires_at = now() where request_id = $1', [id.slice(4)]);
    expect(await requester.mine()).toMatchObject({ status: 'NEW' });
    expect(await done(requester.press('showMyDetails'))).toMatchObject({ details: { calledName: A_NEED.calledName } });
    await test.db.query(`update requester_links set expires_at = now() + interval '1 hour' where request_id = $1`, [id.slice(4)]);
    await done(requester.press('forgetMe'));
    expect(await requester.mine()).toMatchObject({ status: 'CANCELLED' });
    await test.db.query('update requester_links set expires_at = now() where request_id = $1', [id.slice(4)]);
    await expect(requester.mine()).rejects.toThrow('LINK_EXPIRED');
  });

  it('opens no volunteer’s page, and a volunteer’s link opens no private one', async () => {
    const { requester, volunteer } = await anAnsweredAsk(test);
    expect(await requester.task()).toBeNull();
    expect(await volunteer.mine()).toBeNull();
    expect(codesOf(await requester.press('deliver', { paidBack: 'NO' }))).toEqual(['LINK_NOT_FOUND']);
    expect(codesOf(await volunteer.press('forgetMe'))).toEqual(['LINK_NOT_FOUND']);
  });

  it('is bound once when two browsers press at the same moment', async () => {
    const { requester } = await anAsk(test);
    const press = () => test.api.behind(requester.token).press('openMyRequest');
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['LINK_BOUND_ELSEWHERE'], ['LINK_BOUND_ELSEWHERE']]);
  });
});

describe('whoever asked', () => {
  it('follows it in plain states, and learns a first name and the code word when somebody says yes', async () => {
    const { requester, lead, id, volunteer, firstName } = await anAnsweredAsk(test);
    expect(await requester.mine()).toMatchObject({ status: 'ASSIGNED', volunteers: [{ firstName, started: false }] });
    await done(volunteer.start());
    expect(await requester.mine()).toMatchObject({ volunteers: [{ firstName, started: true }] });
    const { details } = await done(requester.press('showMyDetails'));
    const { details: told } = await done(lead.lookAtDetails(id));
    expect(details?.codeWord).toBe(told?.codeWord);
    await done(volunteer.deliver());
    expect(await requester.mine()).toMatchObject({ status: 'DELIVERED', volunteers: [], holdsCard: true, changeable: false });
  });

  it('sees all that we hold, on record, and the code word not before somebody comes', async () => {
    const { requester, id, lead } = await anOpenedPage(test);
    const { details } = await done(requester.press('showMyDetails'));
    expect(details).toMatchObject({ calledName: A_NEED.calledName, email: 'quill@feather.example', codeWord: null });
    await done(lead.lookAtDetails(id, 'CALL_BACK'));
    const { looks } = (await requester.mine()) as { looks: object[] };
    expect(looks).toMatchObject([
      { role: 'REQUESTER', who: null, purpose: 'OWN_DATA' },
      { role: 'WARD_LEAD', who: 'Lead', purpose: 'CALL_BACK', fields: expect.arrayContaining(['phone', 'email']) },
    ]);
    const seen = await lead.ask<{ request: { looks: object[] } }>(
      'query ($id: ID!) { request(id: $id) { looks { role who purpose } } }',
      { id },
    );
    expect(seen.request.looks).toContainEqual({ role: 'REQUESTER', who: '', purpose: 'OWN_DATA' });
  });

  it('corrects what they told, and what is left empty stays', async () => {
    const { requester, id, lead } = await anOpenedPage(test);
    await done(requester.press('changeMyDetails', { note: 'Only bread', phone: '07700 900999', safeContact: '  ' }));
    const { details } = await done(lead.lookAtDetails(id));
    expect(details).toMatchObject({ note: 'Only bread', phone: '+447700900999', safeContact: A_NEED.safeContact });
    expect(await sealedOf(test, id)).toEqual({ details: 1, cards: 0, keys: 1 });
  });

  it('cancels, and everything is erased; whoever was going is told', async () => {
    const { requester, id, volunteer } = await anAnsweredAsk(test);
    expect((await done(requester.press('forgetMe'))).myRequest).toMatchObject({ status: 'CANCELLED' });
    expect(await sealedOf(test, id)).toEqual({ details: 0, cards: 0, keys: 0 });
    expect(await receiptsOf(test, id)).toEqual(['details-at-CANCELLED']);
    expect(await volunteer.task()).toMatchObject({ state: 'ENDED' });
    expect(codesOf(await requester.press('showMyDetails'))).toEqual(['DETAILS_ERASED']);
  });

  it('is forgotten after delivery too: the card goes, and only whoever helped is still asked', async () => {
    const { requester, id, volunteer, lead } = await anAnsweredAsk(test);
    await done(volunteer.deliver());
    const { details } = await done(requester.press('showMyDetails'));
    expect(details).toMatchObject({ calledName: A_NEED.calledName, address: null, note: null });
    expect((await done(requester.press('forgetMe'))).myRequest).toMatchObject({ status: 'CLOSED', holdsCard: false });
    expect((await lead.request(id))?.status).toBe('DELIVERED');
    expect(await sealedOf(test, id)).toEqual({ details: 0, cards: 0, keys: 0 });
    expect(await receiptsOf(test, id)).toEqual(['details-at-DELIVERED', 'card-at-DELIVERED']);
    expect(codesOf(await lead.lookAtCard(id))).toEqual(['CARD_ERASED']);
    expect(codesOf(await volunteer.answer('NEEDS_MORE_HELP'))).toEqual(['CARD_ERASED']);
    await done(volunteer.answer('PROBLEM'));
    expect((await lead.request(id))?.status).toBe('CLOSED');
  });

  it('is forgotten after they have said how it went, too', async () => {
    const { requester, id, volunteer, lead } = await anAnsweredAsk(test);
    await done(volunteer.deliver());
    const { rows } = await test.db.query<{ id: string }>(
      `select id from follow_ups where request_id = $1 and party = 'REQUESTER'`,
      [id.slice(4)],
    );
    await done(lead.followUp(`fup_${rows[0]?.id}`, 'WENT_WELL'));
    expect(await requester.mine()).toMatchObject({ status: 'DELIVERED', holdsCard: true });
    expect((await done(requester.press('forgetMe'))).myRequest).toMatchObject({ status: 'CLOSED', holdsCard: false });
    expect((await lead.request(id))?.status).toBe('DELIVERED');
    expect(await sealedOf(test, id)).toEqual({ details: 0, cards: 0, keys: 0 });
  });

  it('is forgotten by a service, too, that goes on after delivery: what it was told is erased, and it hears so', async () => {
    for (const said of [[], ['WENT_WELL']] as const) {
      const { requester, id, volunteer, lead } = await anAnsweredAsk(test);
      const { serviceId } = await aFoodBank(test);
      const { referral } = await done(lead.press('sendReferral', { requestId: id, serviceId, consent: aYes() }));
      if (!referral) throw new Error('Nothing was sent');
      await done(volunteer.deliver());
      await done(volunteer.answer('WENT_WELL'));
      const asked = (await lead.request(id))?.followUps.find(({ party }) => party === 'REQUESTER');
      for (const answer of said) await done(lead.followUp(asked?.id ?? '', answer));
      expect(await requester.mine()).toMatchObject({
        status: said.length > 0 ? 'CLOSED' : 'DELIVERED',
        referralRuns: true,
        holdsCard: said.length === 0,
      });
      expect(await envelopesOf(test, referral)).toBe(1);
      expect((await done(requester.press('forgetMe'))).myRequest).toMatchObject({ status: 'CLOSED', referralRuns: false });
      expect([await envelopesOf(test, referral), (await asSeenBy(lead, referral.id))?.status]).toEqual([0, 'WITHDRAWN']);
      expect(await receiptsOf(test, id)).toContain('envelope-at-WITHDRAWN');
      expect(codesOf(await requester.press('forgetMe'))).toEqual(['REQUEST_ENDED']);
    }
  });

  it('leaves no word behind that they were young', async () => {
    const { requester, id } = await anOpenedPage(test, { adult: false });
    const young = async () =>
      (await test.db.query('select young_person, skill_keys from help_requests where id = $1', [id.slice(4)])).rows;
    expect(await young()).toMatchObject([{ young_person: true }]);
    await done(requester.press('forgetMe'));
    expect(await young()).toEqual([{ young_person: false, skill_keys: [] }]);
  });

  it('sees their own by the policy and by the database alike, in every state, and nobody else’s', async () => {
    const [mine, other] = [await anOpenedPage(test), await anOpenedPage(test)];
    await forgeCard(test, mine.id);
    const ward = wardCalled('Vincent Square');
    for (const status of REQUEST_STATUSES) {
      await forge(test, mine.id, { status, ward, handledBy: ward, takenBy: null });
      for (const { requester } of [mine, other]) {
        const found = await findRequester(test.house, requester.token, requester.browser);
        if (found === null || found === 'LINK_EXPIRED') throw new Error('the link is not known');
        const own = { networkId: test.networkId(), id: mine.id.slice(4) as never, status };
        const shown = await shownByTheDatabase(test, found.actor, mine.id);
        expect([status, shown.details, shown.card]).toEqual([
          status,
          canLookAtOwnDetails(found.actor, own),
          canLookAtOwnCard(found.actor, own),
        ]);
      }
    }
  });
});

describe('another browser', () => {
  const mailRoom = openMailRoom(test);
  const sent = async () => {
    mailRoom.empty();
    return mailRoom.sent();
  };

  it('is let in by the code that goes to the e-mail that was given, and by no other', async () => {
    await test.db.query('delete from outbox');
    const { requester } = await anOpenedPage(test);
    const second = test.api.behind(requester.token);
    await done(second.press('sendMyCode'));
    const [letter] = await sent();
    expect(letter?.to).toBe('quill@feather.example');
    for (const word of TOLD) expect((letter?.text ?? '') + letter?.html).not.toContain(word);
    const code = /^\d{6}$/m.exec(letter?.text ?? '')?.[0] ?? '';
    expect(codesOf(await second.press('confirmMyCode', { code: code === '111111' ? '222222' : '111111' }))).toEqual([
      'LINK_CODE_WRONG',
    ]);
    expect((await done(second.press('confirmMyCode', { code }))).myRequest).toMatchObject({ bound: true, status: 'NEW' });
    expect(codesOf(await test.api.behind(requester.token).press('confirmMyCode', { code }))).toEqual(['LINK_CODE_EXPIRED']);
  });

  it('is answered alike where no e-mail was given, and nothing is sent', async () => {
    await test.db.query('delete from outbox');
    const { requester } = await anOpenedPage(test, { email: null, phone: aNumber() });
    await done(test.api.behind(requester.token).press('sendMyCode'));
    expect(await sent()).toEqual([]);
  });
});
