import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AT_ONCE, deliverOutbox, openPostman } from '../src/worker/deliver-outbox.ts';
import { openHouseAt, openTestHouse } from './house.ts';
import { type Gate, openPostOffice } from './post-office.ts';
import { openWardwise } from './processes.ts';
import { aCalledRequest, aProposedTask } from './scenes.ts';
import { until } from './until.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const _start = openWardwise(test);
const FROM = 'Wardwise <no-reply@wardwise.example>';
const closing: (() => Promise<unknown>)[] = [];

beforeEach(() => test.db.query('delete from outbox'));
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function office(gate?: Gate) {
  const opened = await openPostOffice(gate);
  closing.push(opened.close);
  return opened;
}

const waiting = async () =>
  (
    await test.db.query<{ attempts: number; done: boolean; failed: boolean; leased: boolean }>(
      'select attempts, done_at is not null as done, failed_at is not null as failed, leased_until > now() as leased from outbox order by id',
    )
  ).rows;

describe('the outbox', () => {
  it('sends each mail once when several workers are at it', async () => {
    const { letters, url } = await office();
    await Promise.all(Array.from({ length: 19 }, () => aVolunteer(test)));
    await aCalledRequest(test);
    const worker = async () => {
      const [house, postman] = [await openHouseAt(test.urls, test.keyRing), openPostman(url, FROM, 60)];
      house.publicUrl = test.house.publicUrl;
      const round = async () => {
        while ((await deliverOutbox(house, postman)) > 0);
      };
      await Promise.all([round(), round(), round()]);
      postman.transport.close();
      await house.source.destroy();
    };
    await Promise.all([worker(), worker(), worker()]);
    expect(letters).toHaveLength(20);
    expect(new Set(letters.map(({ to }) => to)).size).toBe(20);
    expect((await waiting()).every(({ done, attempts }) => done && attempts === 1)).toBe(true);
  });

  it('tries again later when the mail server will not have it, and in the end says so to a person', async () => {
    const { letters, url } = await office(() => Promise.reject(new Error('450 not now')));
    await aProposedTask(test);
    const postman = openPostman(url, FROM, 60);
    await deliverOutbox(test.house, postman);
    expect(await waiting()).toEqual([{ attempts: 1, done: false, failed: false, leased: null }]);
    expect(await deliverOutbox(test.house, postman)).toBe(0); // not before its time
    await test.db.query(`update outbox set attempts = 17, due_at = now()`);
    await deliverOutbox(test.house, postman);
    postman.transport.close();
    expect([await waiting(), letters]).toEqual([[{ attempts: 18, done: false, failed: true, leased: null }], []]);
    const lines = test.log.map((line) => JSON.parse(line) as { level: number; msg: string });
    expect(lines.filter(({ level, msg }) => level === 50 && msg === 'gave up')).toHaveLength(1);
  });

  it('hands over as many at once as it has connections, and one that fails keeps none of the others', async () => {
    let inHand = 0;
    let most = 0;
    const { letters, url } = await office(async (step) => {
      if (step !== 'DATA') return;
      most = Math.max(most, ++inHand);
      await until(
        () => most,
        (reached) => reached === AT_ONCE,
      );
      inHand -= 1;
    });
    await Promise.all(Array.from({ length: AT_ONCE }, () => aVolunteer(test)));
    await aCalledRequest(test);
    await test.db.query(`delete from outbox where id in (select id from outbox order by due_at, id offset $1)`, [AT_ONCE]);
    const postman = openPostman(url, FROM, 60);
    expect(await deliverOutbox(test.house, postman)).toBe(AT_ONCE);
    expect([letters.length, most]).toEqual([AT_ONCE, AT_ONCE]);
    await test.db.query('update outbox set done_at = null, attempts = 0');
    const [unlucky] = letters.splice(0);
    const sendMail = async (mail: { to: { address: string } }) => {
      if (mail.to.address === unlucky?.to) throw new Error('450 not now');
      return postman.transport.sendMail(mail as never);
    };
    expect(await deliverOutbox(test.house, { ...postman, transport: { sendMail } as never })).toBe(AT_ONCE);
    postman.transport.close();
    expect((await waiting()).filter(({ done }) => done)).toHaveLength(AT_ONCE - 1);
    expect(letters).toHaveLength(AT_ONCE - 1);
  });

  it('says nothing but verbs and ids', async () => {
    await aCalledRequest(test);
    const { rows } = await test.db.query<{ type: string; payload: Record<string, string> }>('select type, payload from outbox');
    for (const { payload } of rows) {
      expect(Object.keys(payload)).toEqual(['linkId']);
      for (const value of Object.values(payload)) expect(value).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('cannot be made to say anything else, whoever writes it', async () => {
    await aCalledRequest(test);
    const put = (payload: object) => test.db.query('update outbox set payload = $1', [payload]);
    const id = '0198a3c4-0000-7000-8000-00000000000a';
    for (const payload of [{}, { staffId: id }, { week: '2026-11-16', staffId: id }]) await put(payload);
    const words = [
      { name: 'Ann' },
      { to: 'a@b.example' },
      { phone: '+447700900123' },
      { requestId: `${id} Ann` },
      { is: { id } },
      { n: 7 },
    ];
    for (const payload of words) await expect(put(payload)).rejects.toThrow('outbox_says_ids_alone');
  });

  it('tells of a change if and only if the change is kept', async () => {
    const before = (await waiting()).length;
    await test.db.query(`create function no_mail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`);
    await test.db.query('create trigger no_mail before insert on outbox execute function no_mail()');
    const assigned = await test.db.query('select count(*)::int as n from assignments');
    await expect(aProposedTask(test)).rejects.toThrow('SOMETHING_WENT_WRONG');
    await test.db.query('drop trigger no_mail on outbox');
    await test.db.query('drop function no_mail()');
    expect([(await waiting()).length, (await test.db.query('select count(*)::int as n from assignments')).rows]).toEqual([
      before,
      assigned.rows,
    ]);
  });
});
