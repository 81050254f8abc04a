import { type RequestId, type TodayFacts, whyToday } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { findAsked } from '../src/call-outs/index.ts';
import { findAgreed } from '../src/calls/index.ts';
import { dbOf } from '../src/platform/context.ts';
import type { Tx } from '../src/platform/db/transaction.ts';
import { param, sql } from '../src/platform/sql.ts';
import { loadRequest } from '../src/requests/index.ts';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, secondLead, wardCalled } from './people.ts';
import {
  aCalledRequest,
  aClosedRequest,
  aDeliveredTask,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  raw,
} from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const second = () => test.api.as(secondLead);
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

type Found = { id: string; today: { kind: string | null; since: string | null } };
const todayOf = async (asking: Lead) =>
  (await asking.ask<{ today: { nodes: Found[] } }>('{ today(first: 100) { nodes { id today { kind since } } } }')).today.nodes;
const kindOf = async (id: string, asking = lead()) => (await todayOf(asking)).find((one) => one.id === id)?.today.kind ?? null;
type Snoozed = { snooze: { by: string; until: string; untilReply: boolean } | null; snoozes: { wokenBy: string | null }[] };
const snoozeOf = async (id: string, asking = lead()) =>
  (
    await asking.ask<{ request: Snoozed }>(
      'query ($id: ID!) { request(id: $id) { snooze { by until untilReply } snoozes { wokenBy } } }',
      { id },
    )
  ).request;
const putOff = (requestId: string, choice = 'TOMORROW', more = {}, by = lead()) =>
  by.press('snoozeRequest', { requestId, choice, ...more });
const back = (table: string, column: string, id: string, interval: string) =>
  test.db.query(`update ${table} set ${column} = ${column} - $2::interval where request_id = $1`, [raw(id), interval]);

/** What the rule of the domain says, of the request as it is kept. */
async function ruled(tx: Tx, id: RequestId): Promise<string | null> {
  const request = await loadRequest(tx, id, false);
  const found = await tx.one<
    Omit<TodayFacts, 'callBackAt' | 'asked'>
  >(sql`select routing_kind = 'NOBODY_ON_DUTY' as "nobodyOnDuty",
    asked_by_another and notice_read_at is null as "noticeOwed",
    exists (select from calls k where k.request_id = r.id and k.outcome = 'REACHED') as reached,
    exists (select from referrals f where f.request_id = r.id and f.ended_at is null) as referred,
    exists (select from referrals f where f.request_id = r.id and f.ended_at is null and f.chased_at is not null) as "serviceSilent",
    exists (select from snoozes s where s.request_id = r.id and s.woken_at is null and s.until > now()) as snoozed,
    exists (select from merges m where m.request_id = r.id) as "setAside" from help_requests r where r.id = ${param(id)}`);
  if (!request || !found) return null;
  return whyToday(request, { ...found, ...(await findAgreed(tx, id)), asked: await findAsked(tx, id) }, tx.now);
}

describe('Today', () => {
  it('says of every request what the rule says, in the order of the rule', async () => {
    await lead().taken();
    await lead().taken({ urgency: 'TODAY' });
    await coordinator().taken({ postcode: 'SW1P 9ZZ' });
    for (const scene of [aCalledRequest, anOfferedRequest, anAcceptedTask, aProposedTask, aDeliveredTask, aClosedRequest])
      await scene(test);
    const silent = await aCalledRequest(test);
    await test.db.query(`update help_requests set taken_at = taken_at - interval '2 days' where id = $1`, [
      raw(silent.request.id),
    ]);
    await back('call_outs', 'created_at', silent.request.id, '2 days');
    await test.db.query(
      `update waves set sent_at = sent_at - interval '2 days' where call_out_id in
      (select id from call_outs where request_id = $1)`,
      [raw(silent.request.id)],
    );
    const overdue = await anAcceptedTask(test, { urgency: 'TODAY' });
    await back('assignments', 'accepted_at', overdue.request.id, '2 days');
    await test.db.query(`update help_requests set taken_at = taken_at - interval '3 days' where id = $1`, [
      raw((await lead().taken({ urgency: 'TODAY' })).id),
    ]);
    const { id: rung } = await lead().taken();
    await done(lead().press('recordCall', { requestId: rung, outcome: 'CALL_BACK_AT', callBackAt: inDays(1 / 1440) }));
    const { id: another } = await lead().taken();
    await test.db.query(`update help_requests set asked_by_another = true where id = $1`, [raw(another)]);
    await done(putOff((await lead().taken()).id));

    const { rows } = await test.db.query<{ id: RequestId }>('select id from help_requests where network_id = $1', [
      test.networkId(),
    ]);
    const said = new Map((await todayOf(coordinator())).map(({ id, today }) => [raw(id), today.kind]));
    const rules = await dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction(async (tx) => {
      const all: [string, string | null][] = [];
      for (const { id } of rows) all.push([id, await ruled(tx, id)]);
      return all;
    });
    for (const [id, kind] of rules) expect([id, said.get(id) ?? null]).toEqual([id, kind]);
    const { today } = await coordinator().ask<{ today: { totalCount: number } }>('{ today(first: 1) { totalCount } }');
    expect(today.totalCount).toBe(said.size);
    const kinds = [...new Set(said.values())];
    expect(kinds).toEqual([
      'UNPLACED',
      'OFFER_WAITING',
      'CALL_BACK',
      'OVERDUE',
      'DUE',
      'NOBODY_ANSWERED',
      'NOBODY_ASKED',
      'FOLLOW_UP',
    ]);
  });

  it('is of one’s own wards, and of nobody else', async () => {
    const { id } = await lead().taken();
    expect(await kindOf(id)).toBe('NOBODY_ASKED');
    expect(await kindOf(id, coordinator())).toBe('NOBODY_ASKED');
    for (const other of [leadOf('Abbey Road'), coordinatorOf('north-paddington')])
      expect(await kindOf(id, test.api.as(other))).toBeNull();
  });
});

describe('what is put off', () => {
  it('is out of everybody’s way, says by whom and until when, and is brought back by whoever presses', async () => {
    const { id } = await lead().taken();
    await done(putOff(id));
    expect([await kindOf(id), await kindOf(id, second())]).toEqual([null, null]);
    expect((await snoozeOf(id, second())).snooze).toMatchObject({ by: 'Lead of Vincent Square', untilReply: false });
    await done(second().press('wakeRequest', { requestId: id }));
    expect(await kindOf(id)).toBe('NOBODY_ASKED');
    expect(await snoozeOf(id)).toEqual({ snooze: null, snoozes: [{ wokenBy: 'Second lead of Vincent Square' }] });
    expect(codesOf(await lead().press('wakeRequest', { requestId: id }))).toEqual(['NOT_SNOOZED']);
  });

  it('is back by itself when its time is over', async () => {
    const { id } = await lead().taken();
    await done(putOff(id, 'AN_HOUR'));
    await test.db.query(
      `update snoozes set snoozed_at = snoozed_at - interval '1 hour', until = until - interval '1 hour' where request_id = $1`,
      [raw(id)],
    );
    expect([await kindOf(id), (await snoozeOf(id)).snooze]).toEqual(['NOBODY_ASKED', null]);
    await done(putOff(id, 'NEXT_WEEK'));
    expect((await snoozeOf(id)).snoozes).toEqual([{ wokenBy: null }, { wokenBy: null }]);
  });

  it('is back when a volunteer answers, whatever time was chosen', async () => {
    for (const choice of ['NEXT_REPLY', 'NEXT_WEEK']) {
      const { request, neighbour } = await aCalledRequest(test);
      await done(putOff(request.id, choice));
      expect((await snoozeOf(request.id)).snooze?.untilReply).toBe(choice === 'NEXT_REPLY');
      await done(neighbour.offer());
      expect([await kindOf(request.id), (await snoozeOf(request.id)).snooze]).toEqual(['OFFER_WAITING', null]);
    }
  });

  it('is found alone, or left out, by the queue’s filter', async () => {
    const { id } = await lead().taken();
    await done(putOff(id));
    const ids = async (snooze: string) =>
      (
        await lead().ask<{ requests: { nodes: { id: string }[] } }>(
          'query ($filter: RequestFilter) { requests(first: 100, filter: $filter) { nodes { id } } }',
          { filter: { snoozes: [snooze] } },
        )
      ).requests.nodes.map((one) => one.id);
    expect([(await ids('PUT_OFF')).includes(id), (await ids('NOT_PUT_OFF')).includes(id)]).toEqual([true, false]);
  });

  it('goes with the ending, and comes back to whoever takes it over in another ward', async () => {
    const { id } = await lead().taken();
    await done(putOff(id));
    await done(lead().cancel(id));
    expect((await test.db.query('select from snoozes where request_id = $1', [raw(id)])).rowCount).toBe(0);
    const { id: moved } = await coordinator().taken();
    await done(putOff(moved, 'NEXT_WEEK', {}, coordinator()));
    await done(coordinator().press('placeRequest', { requestId: moved, wardCode: wardCalled('Abbey Road') }));
    expect((await snoozeOf(moved, coordinator())).snooze).toBeNull();
  });
});
