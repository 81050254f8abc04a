import { toldWords } from '@wardwise/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { deliverOutbox } from '../src/worker/deliver-outbox.ts';
import { retireOnce } from '../src/worker/retire.ts';
import { anArrangement, nextOf } from './arrangements.ts';
import { anOpenedPage } from './asking.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, errorCodes, TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { aReferralIn } from './referrals-in.ts';
import { done, raw } from './scenes.ts';
import { aService } from './services.ts';

// Signposting: who asked is told of other support, in their language, and nobody is told of them.

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const lead = () => test.api.as(leadOf('Vincent Square'));
const EMAIL = 'quill@feather.example';
beforeEach(() => mailRoom.startAfresh());

const SIGNPOSTINGS = 'query ($id: ID!) { request(id: $id) { status signpostings { way language mail services { name } } } }';
const read = async (id: string, by = lead()) =>
  (await by.ask<{ request: { status: string; signpostings: object[] } | null }>(SIGNPOSTINGS, { id })).request;

/** A request with an address to mail to, or without one. */
async function asked(said: object = {}, email: string | null = EMAIL): Promise<string> {
  const { id } = await lead().taken(said as Record<string, unknown>);
  if (email) await done(lead().press('changeRequestDetails', { requestId: id, purpose: 'CALL_BACK', email }));
  await mailRoom.startAfresh();
  return id;
}
const told = (requestId: string, serviceIds: string[], more: object = {}) =>
  lead().press('tellOfServices', { requestId, serviceIds, way: 'TEXT', ...more });

describe('a lead tells who asked of services', () => {
  it('by mail, in their language: the words that the lead saw, made of the directory alone', async () => {
    const services = [
      await aService(test, { name: 'Mail one', open: [['MO', '09:00', '12:00']] }),
      await aService(test, { name: 'Mail two' }),
    ];
    for (const [preferredLanguage, language, start] of [
      ['ar', 'ar', 'هذه جهات قد تساعدك.'],
      ['so', 'en', 'Here are places that may help you.'],
    ] as const) {
      const id = await asked({ preferredLanguage });
      await done(told(id, services, { way: 'EMAIL', safeByEmail: true }));
      expect(await read(id)).toMatchObject({
        signpostings: [{ way: 'EMAIL', language, mail: 'WAITING', services: [{ name: 'Mail one' }, { name: 'Mail two' }] }],
      });
      const [letter, ...others] = await mailRoom.sent();
      expect([letter?.to, others]).toEqual([EMAIL, []]);
      expect(letter?.text).toContain(start);
      const { nodes } = (
        await lead().ask<{ services: { nodes: { name: string; organization: { name: string } }[] } }>(
          'query ($ids: [ID!]) { services(filter: { ids: $ids }) { nodes { name organization { name } } } }',
          { ids: services },
        )
      ).services;
      const words = nodes.map(({ name, organization }) => ({
        ...{ name, organizationName: organization.name, description: '', phone: null, email: null, url: null, places: [] },
        hours:
          name === 'Mail one'
            ? [{ freq: 'WEEKLY' as const, every: 1, byday: 'MO', bymonthday: null, opensAt: '09:00', closesAt: '12:00' }]
            : [],
        ...{ eligibility: null, fees: null, alert: null, example: false },
      }));
      const preview = toldWords(words, 'Westminster Neighbours', language).join('\n\n');
      expect(letter?.text.replaceAll('\r\n', '\n')).toContain(preview);
      for (const secret of TOLD) expect(`${letter?.subject} ${letter?.text}`).not.toContain(secret);
      expect(letter?.subject).not.toMatch(/Mail one|Mail two/);
      expect(await read(id)).toMatchObject({ status: 'OPEN', signpostings: [{ mail: 'SENT' }] });
      await mailRoom.startAfresh();
    }
  });

  it('by mail where an organisation brought them: the address is their own', async () => {
    const service = await aService(test, { name: 'Brought' });
    const { requestId } = await aReferralIn(test, { need: { email: EMAIL } });
    await mailRoom.startAfresh();
    await done(told(requestId, [service], { way: 'EMAIL', safeByEmail: true }));
    expect((await mailRoom.sent()).map(({ to }) => to)).toEqual([EMAIL]);
  });

  it('by a text or a letter: on record, no mail, and our own help goes on', async () => {
    const service = await aService(test, { name: 'Text' });
    const id = await asked({}, null);
    await done(told(id, [service]));
    await done(told(id, [service, service], { way: 'LETTER' }));
    expect(await mailRoom.sent()).toEqual([]);
    expect(await read(id)).toEqual({
      status: 'OPEN',
      signpostings: [
        { way: 'TEXT', language: 'ar', mail: null, services: [{ name: 'Text' }] },
        { way: 'LETTER', language: 'ar', mail: null, services: [{ name: 'Text' }] },
      ],
    });
  });

  it('once, however often the button is pressed with its key', async () => {
    const service = await aService(test, { name: 'Once' });
    const id = await asked();
    const press = () => told(id, [service], { way: 'EMAIL', safeByEmail: true, idempotencyKey: `once ${id}` });
    await done(press());
    await done(press());
    expect([(await read(id))?.signpostings.length, (await mailRoom.sent()).length]).toEqual([1, 1]);
  });

  it('of nobody’s request but their own: it does not exist for another ward, another network or a stranger', async () => {
    const service = await aService(test, { name: 'Theirs' });
    const id = await asked();
    const input = { requestId: id, serviceIds: [service], way: 'TEXT' };
    for (const other of [leadOf('Abbey Road'), coordinatorOf('north-paddington')])
      for (const mutation of ['tellOfServices', 'signpostRequest'])
        expect(
          (await test.api.as(other).press(mutation, mutation === 'tellOfServices' ? input : { requestId: id })).userErrors,
        ).toMatchObject([{ code: 'REQUEST_NOT_FOUND' }]);
    const TELL = 'mutation ($input: TellOfServicesInput!) { tellOfServices(input: $input) { userErrors { code } } }';
    expect(errorCodes(await test.api.anyone().send(TELL, { input }))).toEqual(['NOT_SIGNED_IN']);
    expect([(await read(id))?.signpostings, await read(id, test.api.as(leadOf('Abbey Road')))]).toEqual([[], null]);
  });

  it('and a mail that waits is held back when it is no longer safe; what did not reach them is no ending', async () => {
    const services = [await aService(test, { name: 'Held back' })];
    const id = await asked();
    await done(told(id, services, { way: 'EMAIL', safeByEmail: true }));
    const said = { requestId: id, purpose: 'CALL_BACK', safeContact: 'No e-mail, he reads it' };
    await done(lead().press('changeRequestDetails', said));
    expect(await mailRoom.sent()).toEqual([]);
    expect(await read(id)).toMatchObject({ signpostings: [{ mail: 'HELD_BACK' }] });
    expect((await lead().press('signpostRequest', { requestId: id })).userErrors).toHaveLength(1);
    expect((await test.db.query('select from outbox where failed_at is not null')).rows).toEqual([]); // nothing has failed
    await test.db.query(`update outbox set held_back_at = held_back_at - interval '29 days' where type = 'signposting.mail'`);
    await retireOnce(test.urls.keeper);
    expect((await test.db.query(`select from outbox where type = 'signposting.mail'`)).rows).toEqual([]);
  });

  it('and so it is where they say so themselves, or it is said of their help every week', async () => {
    const services = [await aService(test, { name: 'Held back, too' })];
    const ask = await anOpenedPage(test);
    await done(told(ask.id, services, { way: 'EMAIL', safeByEmail: true }));
    await done(ask.requester.press('changeMyDetails', { note: 'Only bread' }));
    expect(await read(ask.id)).toMatchObject({ signpostings: [{ mail: 'WAITING' }] });
    await done(ask.requester.press('changeMyDetails', { safeContact: 'No e-mail, he reads it' }));
    expect(await read(ask.id)).toMatchObject({ signpostings: [{ mail: 'HELD_BACK' }] });

    const arranged = await anArrangement(test);
    const { id } = await nextOf(test, arranged);
    await done(lead().changeDetails(arranged.requestId, { email: EMAIL }));
    await done(told(arranged.requestId, services, { way: 'EMAIL', safeByEmail: true }));
    await done(lead().changeDetails(id, { safeContact: 'No e-mail, he reads it' }));
    expect(await read(arranged.requestId)).toMatchObject({ signpostings: [{ mail: 'HELD_BACK' }] });
  });

  it('and one that was being sent at that moment shows as sent', async () => {
    const services = [await aService(test, { name: 'On its way' })];
    const id = await asked();
    await done(told(id, services, { way: 'EMAIL', safeByEmail: true }));
    const sendMail = () => lead().changeDetails(id, { safeContact: 'No e-mail, he reads it' });
    expect(await deliverOutbox(test.house, { ...mailRoom.postman, transport: { sendMail } as never })).toBe(1);
    expect(await read(id)).toMatchObject({ signpostings: [{ mail: 'SENT' }] });
  });

  it('by mail only where the address is theirs: who asked for another is not told where that person is pointed to', async () => {
    const services = [await aService(test, { name: 'For another' })];
    const id = await asked({ onBehalf: { asker: 'Ada', howTheyKnow: 'her daughter' } });
    expect((await told(id, services, { way: 'EMAIL', safeByEmail: true })).userErrors).toMatchObject([
      { code: 'EMAIL_IS_THE_ASKERS' },
    ]);
    await done(told(id, services));
  });

  it('and a mail whose request has ended before it left is never sent', async () => {
    const service = await aService(test, { name: 'Late' });
    const id = await asked();
    await done(told(id, [service], { way: 'EMAIL', safeByEmail: true }));
    await done(lead().press('cancelRequest', { requestId: id }));
    expect(await mailRoom.sent()).toEqual([]);
  });
});

describe('the ending by signposting', () => {
  it('comes after the mail has left, erases what we knew, and keeps of which services they were told with the stub', async () => {
    const service = await aService(test, { name: 'Ending' });
    const id = await asked();
    await done(told(id, [service], { way: 'EMAIL', safeByEmail: true }));
    expect((await lead().press('signpostRequest', { requestId: id })).userErrors).toMatchObject([{ code: 'MAIL_STILL_WAITING' }]);
    expect(await mailRoom.sent()).toHaveLength(1);
    await done(lead().press('signpostRequest', { requestId: id }));
    expect(await read(id)).toMatchObject({ status: 'SIGNPOSTED', signpostings: [{ services: [{ name: 'Ending' }] }] });
    const { rows } = await test.db.query('select 1 from request_details where request_id = $1', [raw(id)]);
    expect(rows).toEqual([]);
  });

  it('is counted on the stub, and as a number when that goes', async () => {
    const service = await aService(test, { name: 'Counted' });
    const ended = await asked({}, null);
    await done(told(ended, [service]));
    await done(lead().press('signpostRequest', { requestId: ended }));
    const untold = await asked({}, null);
    await done(lead().press('cancelRequest', { requestId: untold }));
    const ids = [ended, untold].map(raw);
    await test.db.query(
      `update help_requests set taken_at = now() - interval '40 days', ended_at = now() - interval '29 days' where id = any($1)`,
      [ids],
    );
    await test.db.query('delete from request_counts');
    await retireOnce(test.urls.keeper);
    const { rows } = await test.db.query('select outcome, requests, signposted from request_counts order by outcome');
    expect(rows).toEqual([
      { outcome: 'CANCELLED', requests: 1, signposted: 0 },
      { outcome: 'SIGNPOSTED', requests: 1, signposted: 1 },
    ]);
    const left = await test.db.query('select 1 from signpostings where request_id = any($1)', [ids]);
    expect(left.rows).toEqual([]);
  });
});

it('says nothing of who was told to the service, nor in any table of the directory', async () => {
  const service = await aService(test, { name: 'Silent' });
  const id = await asked();
  await done(told(id, [service], { way: 'EMAIL', safeByEmail: true }));
  const seen = JSON.stringify((await test.db.query('select * from outbox, signpostings, signposted_services')).rows);
  for (const secret of [...TOLD, EMAIL, A_NEED.calledName]) expect(seen).not.toContain(secret);
});
