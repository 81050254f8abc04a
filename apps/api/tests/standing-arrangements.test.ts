import { dayIn, TIME_ZONE, weekdayOf } from '@wardwise/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldStubs } from '../src/worker/fold-stubs.ts';
import { makeOccurrences } from '../src/worker/make-occurrences.ts';
import { A_BAG, type Arranged, anArrangement, besideOf, nextOf, recordsOf, weekly } from './arrangements.ts';
import { anAsk } from './asking.ts';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { aFoodBank, aReferral, asSeenBy, aYes, started, statusOf } from './referrals.ts';
import { everything, orphanKeys, receiptsOf, sealedOf } from './rows.ts';
import { anAcceptedTask, done, linkOf, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
let keeper: pg.Pool;
beforeAll(() => {
  keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
});
afterAll(() => keeper.end());

/** Of Vincent Square: each of them hears of it. */
const LEADS_OF_THE_WARD = 2;
const mails = async (type: string, requestId: string) =>
  (await test.db.query(`select from outbox where type = $1 and payload ->> 'requestId' = $2`, [type, raw(requestId)])).rows
    .length;

/** Somebody is asked for this occurrence, says yes, and is on it. */
async function helped(arranged: Arranged, occurrenceId: string) {
  const volunteer = await aVolunteer(test);
  await done(arranged.lead.assign(occurrenceId, volunteer.id));
  const neighbour = test.api.behind(await linkOf(test, occurrenceId, volunteer));
  await done(neighbour.accept());
  return { volunteer, neighbour };
}

describe('help every week', () => {
  it('is set up beside a referral that runs, with a yes, and sealed under a key of its own', async () => {
    const arranged = await anArrangement(test);
    expect(arranged.arrangement).toMatchObject({
      ...{
        rhythm: { weekdays: [4], everyWeeks: 1, weekOfMonth: null, until: null },
        yes: 'FRESH',
        category: { key: 'shopping' },
        endedAt: null,
        toBeEnded: false,
        occurrences: [],
        viewerCan: { end: true, renew: true },
      },
    });
    expect(await recordsOf(test, arranged.arrangement)).toBe(1);
    const { rows } = await test.db.query<{ all: string }>(
      `select string_agg(t::text, ' ') as all from (select a::text as t from standing_arrangements a union all select o::text from outbox o
        union all select d::text from help_cards d union all select i::text from idempotency_records i) t`,
    );
    expect(rows[0]?.all).not.toMatch(/Pumpernickel|Quillfeather/);
  });

  it('is refused where it goes on already, without a yes, and to those who do not see the request', async () => {
    const { lead, requestId } = await anArrangement(test);
    expect(codesOf(await lead.press('setUpArrangement', weekly(requestId)))).toEqual(['ARRANGEMENT_RUNNING']);
    const arranged = await anArrangement(test);
    const { serviceId } = await aFoodBank(test);
    const occurrence = await nextOf(test, arranged);
    await done(lead.press('sendReferral', { requestId: occurrence.id, serviceId, consent: aYes() }));
    expect(codesOf(await lead.press('setUpArrangement', weekly(occurrence.id)))).toEqual(['ARRANGEMENT_RUNNING']);
    const other = await aReferral(test);
    for (const [more, code] of [
      [{ consent: null }, 'CONSENT_MISSING'],
      [{ weekdays: [8] }, 'WEEKDAY_OUT_OF_RANGE'],
      [{ everyWeeks: 5 }, 'RHYTHM_OUT_OF_RANGE'],
      [{ categoryKey: 'dog-walking', way: 'ONLINE' }, 'WAY_NOT_OFFERED'],
      [{ categoryKey: 'gardening' }, 'CATEGORY_UNKNOWN'],
      [{ note: ' ' }, 'TEXT_MISSING'],
    ] as const)
      expect(codesOf(await lead.press('setUpArrangement', weekly(other.requestId, more)))).toEqual([code]);
    for (const person of [leadOf("Queen's Park", 'north-paddington'), coordinatorOf('north-paddington'), leadOf('Harrow Road')]) {
      const stranger = test.api.as(person);
      expect(codesOf(await stranger.press('setUpArrangement', weekly(other.requestId)))).toEqual(['REQUEST_NOT_FOUND']);
    }
  });

  it('is nobody’s in another network, and there it goes on by itself', async () => {
    const [ours, theirs] = [await anArrangement(test), await anArrangement(test, 'north-paddington')];
    const { id: arrangementId } = theirs.arrangement;
    expect(await besideOf(ours.lead, theirs.requestId)).toBeNull();
    expect(codesOf(await ours.lead.press('endArrangement', { arrangementId }))).toEqual(['ARRANGEMENT_NOT_FOUND']);
    await done(ours.lead.press('endArrangement', { arrangementId: ours.arrangement.id }));
    expect([await recordsOf(test, ours.arrangement), await recordsOf(test, theirs.arrangement)]).toEqual([0, 1]);
    expect(weekdayOf((await nextOf(test, theirs)).neededBy)).toBe(4);
  });
});

describe('an occurrence', () => {
  it('is a request of its own for each such day two weeks ahead, made once however many workers look', async () => {
    const arranged = await anArrangement(test);
    await Promise.all([makeOccurrences(test.house), makeOccurrences(test.house)]);
    const { id, neededBy } = await nextOf(test, arranged);
    expect((await besideOf(arranged.lead, arranged.requestId))?.occurrences).toMatchObject([{ id }, { status: 'OPEN' }]);
    expect([weekdayOf(neededBy), neededBy > dayIn(TIME_ZONE, new Date())]).toEqual([4, true]);
    const before = await everything(test);
    await Promise.all([makeOccurrences(test.house), makeOccurrences(test.house)]);
    expect(await everything(test)).toEqual(before);
    const { details } = await done(arranged.lead.lookAtDetails(id));
    expect(details).toMatchObject({ calledName: A_NEED.calledName, address: A_NEED.address, note: A_BAG, email: null });
    const { rows } = await test.db.query('select purpose from looks where request_id = $1', [raw(id)]);
    expect(rows).toEqual([{ purpose: 'CALL_BACK' }]);
  });

  it('is counted only where it was made, and says by what it came', async () => {
    const arranged = await anArrangement(test);
    while ((await makeOccurrences(test.house)) > 0);
    const { id } = await nextOf(test, arranged);
    const { request } = await arranged.lead.ask<{ request: { cameBy: string } }>(
      'query ($id: ID!) { request(id: $id) { cameBy } }',
      {
        id,
      },
    );
    expect(request.cameBy).toBe('ARRANGEMENT');
  });

  it('waits for a lead to ring first where its kind of help is not given that way any more', async () => {
    const arranged = await anArrangement(test);
    const ways = (said: string) => test.db.query(`update categories set ways = $1 where key = 'shopping'`, [said]);
    await ways('{ONLINE}');
    try {
      expect(await makeOccurrences(test.house)).toBe(2);
      expect(await besideOf(arranged.lead, arranged.requestId)).toMatchObject({
        occurrences: [{ status: 'NEW' }, { status: 'NEW' }],
      });
      expect(await makeOccurrences(test.house)).toBe(0);
    } finally {
      await ways('{IN_PERSON,ONLINE}');
    }
  });

  it('goes the way of every request: somebody takes it, reads the details on record, delivers, and it is erased; then comes the next week', async () => {
    const arranged = await anArrangement(test);
    const first = await nextOf(test, arranged);
    const { neighbour } = await helped(arranged, first.id);
    expect((await done(neighbour.look())).details).toMatchObject({ address: A_NEED.address, note: A_BAG });
    await done(neighbour.deliver());
    expect([await sealedOf(test, first.id), await receiptsOf(test, first.id)]).toEqual([
      { details: 0, cards: 1, keys: 1 },
      ['details-at-DELIVERED'],
    ]);
    expect(codesOf(await neighbour.look())).toEqual(['ASSIGNMENT_NOT_LIVE']);
    const second = await nextOf(test, arranged);
    expect(Date.parse(second.neededBy) - Date.parse(first.neededBy)).toBe(7 * 86_400_000);
    await done(arranged.lead.cancel(second.id));
    await makeOccurrences(test.house);
    expect((await besideOf(arranged.lead, arranged.requestId))?.occurrences.map(({ status }) => status)).toEqual([
      ...['DELIVERED', 'CANCELLED'],
    ]);
    expect([await recordsOf(test, arranged.arrangement), await statusOf(arranged.lead, arranged.requestId)]).toEqual([1, 'OPEN']);
  });

  it('has what was corrected, wherever it was, and so has the next', async () => {
    const arranged = await anArrangement(test);
    const { id } = await nextOf(test, arranged);
    const { neighbour } = await helped(arranged, id);
    await done(arranged.lead.changeDetails(arranged.requestId, { phone: '07700 900111', note: 'Only of the request' }));
    expect((await done(neighbour.look())).details).toMatchObject({ note: A_BAG });
    expect(await done(neighbour.call())).toMatchObject({ phone: '+447700900111' });
    await done(arranged.lead.changeDetails(id, { address: '8 Marmalade Mews', note: 'Oats, too' }));
    const beside = await done(arranged.lead.lookAtDetails(arranged.requestId));
    expect(beside.details).toMatchObject({ address: '8 Marmalade Mews', note: 'Only of the request' });
    await done(neighbour.deliver());
    const { details } = await done(arranged.lead.lookAtDetails((await nextOf(test, arranged)).id));
    expect(details).toMatchObject({ phone: '+447700900111', address: '8 Marmalade Mews', note: 'Oats, too' });
    expect(await orphanKeys(test)).toBe(0);
  });
});

describe('when the service has started', () => {
  it('the lead is asked to end it; one press ends it, cancels what is not yet done, and the request ends as referred', async () => {
    const arranged = await anArrangement(test);
    const { lead, requestId, arrangement } = arranged;
    const { id } = await nextOf(test, arranged);
    const { volunteer } = await helped(arranged, id);
    await started(arranged);
    expect([await statusOf(lead, requestId), (await besideOf(lead, requestId))?.toBeEnded]).toEqual(['OPEN', true]);
    expect(await mails('arrangement.to-end.mail', requestId)).toBe(LEADS_OF_THE_WARD);
    const ended = await done(lead.press('endArrangement', { arrangementId: arrangement.id }));
    expect([ended.arrangement?.endedWhy, ended.arrangement?.toBeEnded, ended.request?.status]).toEqual([
      ...['BY_LEAD', false, 'REFERRED'],
    ]);
    expect([await recordsOf(test, arrangement), await statusOf(lead, id)]).toEqual([0, 'CANCELLED']);
    expect(await receiptsOf(test, requestId)).toEqual(['arrangement-ended-BY_LEAD', 'details-at-REFERRED']);
    for (const over of [requestId, id]) expect(await sealedOf(test, over)).toEqual({ details: 0, cards: 0, keys: 0 });
    const { rows } = await test.db.query(`select why from erasures where owner_id = $1`, [raw(arrangement.id)]);
    expect(rows).toEqual([{ why: 'arrangement-ended-BY_LEAD' }]);
    const told = await test.db.query(
      `select from outbox o join task_links l on o.payload ->> 'linkId' = l.id::text where o.type = 'assignment.cancelled.mail' and l.volunteer_id = $1`,
      [volunteer.uuid],
    );
    expect(told.rows).toHaveLength(1);
    expect(codesOf(await lead.press('endArrangement', { arrangementId: arrangement.id }))).toEqual(['ARRANGEMENT_OVER']);
    await makeOccurrences(test.house);
    expect((await besideOf(lead, requestId))?.occurrences.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await orphanKeys(test)).toBe(0);
  });

  it('a lead may end it before, and the request stays open; while another service is still to answer it stays so, too', async () => {
    const first = await anArrangement(test);
    const { request } = await done(first.lead.press('endArrangement', { arrangementId: first.arrangement.id }));
    expect(request?.status).toBe('OPEN');
    await started(first);
    expect(await statusOf(first.lead, first.requestId)).toBe('REFERRED');

    const second = await anArrangement(test);
    const { serviceId } = await aFoodBank(test);
    await done(second.lead.press('sendReferral', { requestId: second.requestId, serviceId, consent: aYes() }));
    await started(second);
    const ended = await done(second.lead.press('endArrangement', { arrangementId: second.arrangement.id }));
    expect(ended.request?.status).toBe('OPEN');
  });

  it('not when it says no or is silent: the request stays open, help goes on, and the gap is written', async () => {
    const arranged = await anArrangement(test);
    const { program, lead, referral, requestId } = arranged;
    const gaps = async () => (await test.db.query(`select from gaps where kind = 'SERVICE_FULL'`)).rows.length;
    const before = await gaps();
    await done(program.press('declineReferral', { referralId: referral.id, reason: 'NO_CAPACITY' }));
    expect([await statusOf(lead, requestId), await gaps()]).toEqual(['OPEN', before + 1]);
    expect(await besideOf(lead, requestId)).toMatchObject({ endedAt: null, toBeEnded: false });
    expect((await nextOf(test, arranged)).neededBy).toBeTruthy();
  });
});

describe('the request beside which it stands', () => {
  it('takes it along with each of its other endings', async () => {
    for (const end of [(it: Arranged) => it.lead.cancel(it.requestId), (it: Arranged) => it.lead.unmet(it.requestId)]) {
      const arranged = await anArrangement(test);
      const { id } = await nextOf(test, arranged);
      await done(end(arranged));
      expect([await recordsOf(test, arranged.arrangement), await statusOf(arranged.lead, id)]).toEqual([0, 'CANCELLED']);
      expect((await besideOf(arranged.lead, arranged.requestId))?.endedWhy).toBe('WITH_REQUEST');
      expect(await receiptsOf(test, arranged.requestId)).toContain('arrangement-ended-WITH_REQUEST');
    }
  });

  it('leaves it where a neighbour delivers: no service has started yet, and its stub stays as long', async () => {
    const { lead, request, neighbour } = await anAcceptedTask(test);
    const { serviceId } = await aFoodBank(test);
    const { referral } = await done(lead.press('sendReferral', { requestId: request.id, serviceId, consent: aYes() }));
    const { arrangement } = await done(lead.press('setUpArrangement', weekly(request.id)));
    if (!arrangement || !referral) throw new Error('Nothing was set up');
    await done(neighbour.deliver());
    await makeOccurrences(test.house);
    expect(await besideOf(lead, request.id)).toMatchObject({
      endedAt: null,
      occurrences: [{ status: 'OPEN' }, { status: 'OPEN' }],
    });
    await done(neighbour.answer('WENT_WELL'));
    const asked = (await lead.request(request.id))?.followUps.find(({ party }) => party === 'REQUESTER');
    await done(lead.followUp(asked?.id ?? '', 'WENT_WELL'));
    await test.db.query(
      `update help_requests set taken_at = taken_at - interval '60 days', delivered_at = delivered_at - interval '60 days', ended_at = ended_at - interval '40 days' where id = $1`,
      [raw(request.id)],
    );
    await foldStubs(keeper);
    expect(await statusOf(lead, request.id)).toBe('CLOSED');
    await done(lead.press('endArrangement', { arrangementId: arrangement.id }));
    await foldStubs(keeper);
    expect(await statusOf(lead, request.id)).toBeUndefined();
    expect((await asSeenBy(test.api.as(coordinatorOf('westminster')), referral.id))?.status).toBe('SENT');
  });
});

describe('two at once', () => {
  it('the lead ends it while the service starts: both happen, and the request ends as referred', async () => {
    const { lead, program, referral, arrangement, requestId } = await anArrangement(test);
    await done(program.press('acceptReferral', { referralId: referral.id }));
    const answers = await Promise.all([
      lead.press('endArrangement', { arrangementId: arrangement.id }),
      program.press('startReferral', { referralId: referral.id }),
    ]);
    expect(answers.map(codesOf)).toEqual([[], []]);
    expect([await statusOf(lead, requestId), await recordsOf(test, arrangement)]).toEqual(['REFERRED', 0]);
    expect([await sealedOf(test, requestId), await orphanKeys(test)]).toEqual([{ details: 0, cards: 0, keys: 0 }, 0]);
  });

  it('whoever it is for stops it while the worker makes the next: none is left open, and nothing sealed', async () => {
    const ask = await anAsk(test);
    const lead = test.api.as(leadOf('Vincent Square'));
    await done(lead.confirm(ask.id));
    const { serviceId } = await aFoodBank(test);
    await done(lead.press('sendReferral', { requestId: ask.id, serviceId, consent: aYes() }));
    const { arrangement } = await done(lead.press('setUpArrangement', weekly(ask.id)));
    await done(ask.requester.press('openMyRequest'));
    const [stopped] = await Promise.all([ask.requester.press('stopMyArrangement'), makeOccurrences(test.house)]);
    expect(codesOf(stopped)).toEqual([]);
    const { endedWhy, occurrences = [] } = (await besideOf(lead, ask.id)) ?? {};
    expect([endedWhy, occurrences.filter(({ status }) => status !== 'CANCELLED')]).toEqual(['BY_REQUESTER', []]);
    for (const { id } of occurrences) expect(await sealedOf(test, id)).toEqual({ details: 0, cards: 0, keys: 0 });
    expect([await recordsOf(test, arrangement as { id: string }), await orphanKeys(test)]).toEqual([0, 0]);
  });
});

describe('whoever it is for', () => {
  /** Somebody who has a page of their own, with help every week beside what they asked for. */
  async function withTheirPage() {
    const ask = await anAsk(test);
    const lead = test.api.as(leadOf('Vincent Square'));
    await done(lead.confirm(ask.id));
    const { serviceId } = await aFoodBank(test);
    await done(lead.press('sendReferral', { requestId: ask.id, serviceId, consent: aYes() }));
    const { arrangement } = await done(lead.press('setUpArrangement', weekly(ask.id)));
    await done(ask.requester.press('openMyRequest'));
    return { ...ask, lead, requestId: ask.id, arrangement } as Arranged & typeof ask;
  }

  it('is forgotten with what was done of it, too: no card of it is left, and nobody asks them how it went', async () => {
    const theirs = await withTheirPage();
    const first = await nextOf(test, theirs);
    await done((await helped(theirs, first.id)).neighbour.deliver());
    await done(theirs.requester.press('stopMyArrangement'));
    await done(theirs.lead.cancel(theirs.requestId));
    expect(await theirs.requester.mine()).toMatchObject({ status: 'CANCELLED', holdsCard: true, weekly: null });
    expect((await done(theirs.requester.press('forgetMe'))).myRequest).toMatchObject({ status: 'CANCELLED', holdsCard: false });
    expect(await sealedOf(test, first.id)).toEqual({ details: 0, cards: 0, keys: 0 });
    expect(await receiptsOf(test, first.id)).toContain('card-at-DELIVERED');
    const { followUps } = (await theirs.lead.request(first.id)) ?? {};
    expect(followUps?.map(({ party, status }) => [party, status]).sort()).toEqual([
      ['REQUESTER', 'EXPIRED'],
      ['VOLUNTEER', 'DUE'],
    ]);
    expect(codesOf(await theirs.requester.press('forgetMe'))).toEqual(['REQUEST_ENDED']);
    expect(await orphanKeys(test)).toBe(0);
  });

  it('keeps their page, and corrects there what it starts from, as long as it goes on or a service has what it was told', async () => {
    const { requester, lead, id, requestId, arrangement, ...theirs } = await withTheirPage();
    const next = await nextOf(test, { ...theirs, requester, lead, id, requestId, arrangement } as Arranged);
    await test.db.query(`update help_requests set status = 'CLOSED', delivered_at = now(), ended_at = now() where id = $1`, [
      raw(id),
    ]);
    await test.db.query('update requester_links set expires_at = now() where request_id = $1', [raw(id)]);
    expect(await requester.mine()).toMatchObject({ status: 'CLOSED', weekly: { rhythm: { weekdays: [4] } } });
    await done(requester.press('changeMyDetails', { address: '9 Marmalade Mews', phone: '07700 900111', note: 'Oats, too' }));
    const { details } = await done(lead.lookAtDetails(next.id));
    expect(details).toMatchObject({ address: '9 Marmalade Mews', phone: '+447700900111', note: 'Oats, too' });
    await done(requester.press('stopMyArrangement'));
    expect(await requester.mine()).toMatchObject({ weekly: null, referralRuns: true });
    expect(codesOf(await requester.press('changeMyDetails', { note: 'Oats' }))).toEqual(['REQUEST_ENDED']);
    await test.db.query('update referrals set sent_at = sent_at, ended_at = now(), status = $2 where request_id = $1', [
      ...[raw(id), 'WITHDRAWN'],
    ]);
    await expect(requester.mine()).rejects.toThrow('LINK_EXPIRED');
  });

  it('sees who comes to it, the code word they say, and who looked; after it, what is left of it', async () => {
    const theirs = await withTheirPage();
    const { requester, lead, id } = theirs;
    const next = await nextOf(test, theirs);
    expect((await done(requester.press('showMyDetails'))).details?.codeWord).toBeNull();
    const { volunteer, neighbour } = await helped(theirs, next.id);
    await done(neighbour.look());
    const { details } = await done(lead.lookAtDetails(next.id));
    const mine = await requester.mine();
    expect(mine).toMatchObject({ volunteers: [], weekly: { volunteers: [{ firstName: volunteer.firstName, started: false }] } });
    expect(mine?.looks.map(({ role }) => role)).toEqual(expect.arrayContaining(['REQUESTER', 'VOLUNTEER', 'WARD_LEAD']));
    expect((await done(requester.press('showMyDetails'))).details?.codeWord).toBe(details?.codeWord);
    await done(neighbour.deliver());
    expect((await requester.mine())?.weekly).toMatchObject({ volunteers: [] });
    await done(requester.press('stopMyArrangement'));
    await done(lead.cancel(id));
    expect((await done(requester.press('showMyDetails'))).details).toMatchObject({
      ...{ calledName: A_NEED.calledName, address: null, note: null, codeWord: null },
    });
  });

  it('sees it on their private page, with all that it holds, and stops it there', async () => {
    const { lead, arrangement, ...ask } = await withTheirPage();
    await makeOccurrences(test.house);
    expect((await ask.requester.mine())?.weekly).toMatchObject({
      ...{ rhythm: { weekdays: [4] }, askedUntil: null, paused: false },
      categoryLabel: expect.any(String),
      nextOn: expect.any(String),
    });
    expect((await done(ask.requester.press('showMyDetails'))).details?.weekly).toBe(A_BAG);
    const { myRequest } = await done(ask.requester.press('stopMyArrangement'));
    expect([myRequest?.weekly, myRequest?.status]).toEqual([null, 'OPEN']);
    expect(await besideOf(lead, ask.id)).toMatchObject({
      endedWhy: 'BY_REQUESTER',
      occurrences: [{ status: 'CANCELLED' }, { status: 'CANCELLED' }],
    });
    expect([await recordsOf(test, arrangement as { id: string }), await mails('arrangement.stopped.mail', ask.id)]).toEqual([
      0,
      LEADS_OF_THE_WARD,
    ]);
    expect(codesOf(await ask.requester.press('stopMyArrangement'))).toEqual(['ARRANGEMENT_OVER']);
  });
});
