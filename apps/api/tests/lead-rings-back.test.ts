import { describe, expect, it } from 'vitest';
import { anAnsweredAsk, anAsk, anOpenedPage } from './asking.ts';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { codesOf } from './payload.ts';
import { leadOf } from './people.ts';
import { sealedOf } from './rows.ts';
import { done } from './scenes.ts';

const test = openTestHouse();

describe('a lead who has rung back', () => {
  it('corrects what we hold, sees it as it is now, and leaves the rest as it was; on record as a look', async () => {
    const { lead, id } = await anAsk(test);
    const said = { calledName: 'Mrs Quill', phone: '07700 900998', email: 'new@feather.example', address: '8 Jam Mews' };
    const { details } = await done(lead.changeDetails(id, { ...said, note: 'Only bread' }, 'CHECK'));
    const now = { ...said, phone: '+447700900998', note: 'Only bread', safeContact: A_NEED.safeContact, postcode: 'SW1P 4JN' };
    expect(details).toMatchObject(now);
    const { request } = await lead.ask<{ request: { looks: object[] } }>(
      'query ($id: ID!) { request(id: $id) { looks { role purpose fields } } }',
      { id },
    );
    const fields = expect.arrayContaining(['calledName', 'phone', 'email', 'address', 'codeWord']);
    expect(request.looks).toEqual([{ role: 'WARD_LEAD', purpose: 'CHECK', fields }]);
    expect((await done(lead.lookAtDetails(id))).details).toEqual(details);
    expect(await sealedOf(test, id)).toEqual({ details: 1, cards: 0, keys: 1 });
  });

  it('tells whoever is on the way that something has changed, and of an e-mail alone nobody', async () => {
    const { lead, id } = await anAnsweredAsk(test);
    const told = async () =>
      (await test.db.query(`select payload from outbox where type = 'task.changed.mail'`)).rows.map(({ payload }) =>
        Object.keys(payload),
      );
    await done(lead.changeDetails(id, { email: 'new@feather.example' }));
    expect(await told()).toEqual([]);
    await done(lead.changeDetails(id, { safeContact: 'Do not ring: he is at home' }));
    expect(await told()).toEqual([['linkId']]);
  });

  it('takes an address or an e-mail out by an empty box', async () => {
    const { lead, id } = await anAsk(test);
    const { details } = await done(lead.changeDetails(id, { address: ' ', email: '' }));
    expect(details).toMatchObject({ address: null, email: null, phone: expect.any(String), note: A_NEED.note });
  });

  it('lets whoever asked back in: no browser is bound any more, and the next one that opens the page is', async () => {
    const { lead, id, requester } = await anOpenedPage(test);
    const [lost, found] = [requester, test.api.behind(requester.token)];
    expect(codesOf(await found.press('openMyRequest'))).toEqual(['LINK_BOUND_ELSEWHERE']);
    await done(lead.letBackIn(id));
    expect(await lost.mine()).toMatchObject({ bound: false, needsCode: false, status: null });
    expect((await done(found.press('openMyRequest'))).myRequest).toMatchObject({ bound: true, status: 'NEW' });
    expect(codesOf(await lost.press('openMyRequest'))).toEqual(['LINK_BOUND_ELSEWHERE']);
  });

  it('makes a code that was sent before worth nothing', async () => {
    const { lead, id, requester } = await anOpenedPage(test);
    const other = test.api.behind(requester.token);
    await done(other.press('sendMyCode'));
    await done(lead.letBackIn(id));
    expect(codesOf(await other.press('confirmMyCode', { code: '123456' }))).toEqual(['LINK_CODE_EXPIRED']);
  });

  it('lets nobody else back in, and does so after delivery too, while there is a card to ring by', async () => {
    const [mine, other] = [await anAnsweredAsk(test), await anOpenedPage(test)];
    await done(mine.volunteer.deliver());
    expect(codesOf(await test.api.as(leadOf('Abbey Road')).letBackIn(mine.id))).toEqual(['REQUEST_NOT_FOUND']);
    await done(mine.lead.letBackIn(mine.id));
    expect(await mine.requester.mine()).toMatchObject({ bound: false });
    expect(await other.requester.mine()).toMatchObject({ bound: true });
  });
});
