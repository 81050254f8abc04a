import { addDays, dayIn, TIME_ZONE, weekdayOf } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { makeOccurrences } from '../src/worker/make-occurrences.ts';
import { offerOccurrences } from '../src/worker/offer-occurrences.ts';
import { A_BAG, anArrangedPage, anArrangement, besideOf, nextOf, recordsOf, weekly } from './arrangements.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, type Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { leadOf } from './people.ts';
import { statusOf } from './referrals.ts';
import { orphanKeys, receiptsOf, sealedOf } from './rows.ts';
import { anAcceptedTask, done, linkOf, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const today = () => dayIn(TIME_ZONE, new Date());
/** The days of the week that come round soonest, so that both are within a week. */
const dayAfter = (days: number) => weekdayOf(addDays(today(), days));
const YES = { words: 'ARRANGEMENT_2', language: 'ar' };

const mails = async (type: string, requestId: string) =>
  (await test.db.query(`select from outbox where type = $1 and payload ->> 'requestId' = $2`, [type, raw(requestId)])).rows
    .length;

/** As if so many days had passed since they said yes. */
const saidYes = (arrangementId: string, daysAgo: number) =>
  test.db.query(`update standing_arrangements set consent_at = now() - make_interval(days => $2) where id = $1`, [
    raw(arrangementId),
    daysAgo,
  ]);

const days = async (lead: Lead, requestId: string) =>
  (await besideOf(lead, requestId))?.occurrences.map(({ neededBy }) => neededBy);

/** Help that recurs, set up from a task that a neighbour has just done. */
async function afterATask(said: object = {}) {
  const task = await anAcceptedTask(test);
  await done(task.neighbour.deliver());
  const address = '9 Marmalade Mews';
  const { arrangement } = await done(task.lead.press('setUpArrangement', weekly(task.request.id, { address, ...said })));
  if (!arrangement) throw new Error('Nothing was set up');
  return { ...task, requestId: task.request.id, arrangement };
}

/** Who is proposed an occurrence, or has it. */
const onIt = async (occurrenceId: string) =>
  (
    await test.db.query<{ id: string; status: string }>(
      'select volunteer_id as id, status from assignments where request_id = $1 order by proposed_at',
      [raw(occurrenceId)],
    )
  ).rows;
const called = async (occurrenceId: string) =>
  (await test.db.query('select from call_outs where request_id = $1', [raw(occurrenceId)])).rows.length;

describe('set up without a service to wait for', () => {
  it('from an open request, on some days of every second week, until a day', async () => {
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    const [first, second] = [dayAfter(2), dayAfter(3)];
    const until = addDays(today(), 20);
    const rhythm = { weekdays: [second, first], everyWeeks: 2, until };
    const { arrangement } = await done(lead.press('setUpArrangement', weekly(id, rhythm)));
    expect(arrangement?.rhythm).toEqual({ ...rhythm, weekdays: [first, second].sort(), weekOfMonth: null });
    const { rows } = await test.db.query('select rule from standing_arrangements where id = $1', [raw(arrangement?.id ?? '')]);
    expect(rows[0].rule).toMatch(/^FREQ=WEEKLY;INTERVAL=2;BYDAY=\w\w,\w\w;UNTIL=\d{8}$/);
    await makeOccurrences(test.house);
    expect((await days(lead, id))?.[0]).toBe(addDays(today(), 2));
    expect((await days(lead, id))?.every((day) => day <= until)).toBe(true);
  });

  it('from a request that was just delivered: of its card, and of the address that is asked again', async () => {
    const { lead, requestId, ...task } = await afterATask();
    const { id } = await nextOf(test, { lead, requestId });
    const { details } = await done(lead.lookAtDetails(id));
    expect(details).toMatchObject({ calledName: A_NEED.calledName, address: '9 Marmalade Mews', postcode: null, note: A_BAG });
    expect(details?.codeWord).toBeTruthy();
    await done(lead.press('endArrangement', { arrangementId: task.arrangement.id }));
    expect(await sealedOf(test, id)).toEqual({ details: 0, cards: 0, keys: 0 });
    const other = await anAcceptedTask(test);
    await done(other.neighbour.deliver());
    expect(codesOf(await other.lead.press('setUpArrangement', weekly(other.request.id)))).toEqual(['TEXT_MISSING']);
  });

  it('on one such day of a month, the next of which is made however far it is', async () => {
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    await done(lead.press('setUpArrangement', weekly(id, { weekdays: [2], weekOfMonth: -1 })));
    await makeOccurrences(test.house);
    const [next, ...more] = (await days(lead, id)) ?? [];
    if (!next) throw new Error('Nothing was made');
    expect([weekdayOf(next), addDays(next, 7).slice(5, 7) === next.slice(5, 7), more.length]).toEqual([2, false, 0]);
  });
});

describe('what is made ahead', () => {
  it('holds nothing of anybody until a lead looks or somebody says yes, and loses it with its ending', async () => {
    const arranged = await anArrangement(test);
    const { lead, requestId } = arranged;
    await makeOccurrences(test.house);
    const [first, second] = (await besideOf(lead, requestId))?.occurrences ?? [];
    if (!first || !second) throw new Error('Too few occurrences');
    for (const { id } of [first, second]) expect(await sealedOf(test, id)).toEqual({ details: 0, cards: 0, keys: 0 });
    const volunteer = await aVolunteer(test);
    await done(lead.assign(first.id, volunteer.id));
    expect((await sealedOf(test, first.id)).details).toBe(0);
    const neighbour = test.api.behind(await linkOf(test, first.id, volunteer));
    await done(neighbour.accept());
    expect(await sealedOf(test, first.id)).toEqual({ details: 1, cards: 0, keys: 1 });
    await Promise.all([lead.lookAtDetails(second.id), lead.lookAtDetails(second.id)].map(done));
    expect(await sealedOf(test, second.id)).toEqual({ details: 1, cards: 0, keys: 1 });
    await done(neighbour.deliver());
    await done(lead.cancel(second.id));
    expect([await receiptsOf(test, first.id), await receiptsOf(test, second.id)]).toEqual([
      ['details-at-DELIVERED'],
      ['details-at-CANCELLED'],
    ]);
    expect([await recordsOf(test, arranged.arrangement), await orphanKeys(test)]).toEqual([1, 0]);
  });

  it('is skipped by a lead who cancels it, and is not made again; and moved by another day', async () => {
    const arranged = await anArrangement(test);
    const { lead, requestId } = arranged;
    const first = await nextOf(test, arranged);
    await done(lead.cancel(first.id));
    const { id, neededBy } = await nextOf(test, arranged);
    await test.db.query('update help_requests set needed_by = needed_by + 1 where id = $1', [raw(id)]);
    await makeOccurrences(test.house);
    expect(await days(lead, requestId)).toEqual([first.neededBy, addDays(neededBy, 1)]);
  });
});

describe('whoever did it last', () => {
  it('is offered it first, and no wave goes until they have said no; then the usual waves begin', async () => {
    const { lead, requestId, neighbour, volunteer } = await afterATask({ weekdays: [dayAfter(2)] });
    await neighbour.answer('WENT_WELL');
    const { id } = await nextOf(test, { lead, requestId });
    const { candidates } = await lead.ask<{
      candidates: { suitable: { score: number; reasons: { kind: string; fact: string; weight: number }[] }[] };
    }>('query ($id: ID!) { candidates(requestId: $id) { suitable { score reasons { kind fact weight } } } }', { id });
    const reasons = candidates.suitable.flatMap((each) => each.reasons).filter(({ kind }) => kind === 'DID_IT_LAST');
    expect(reasons).toEqual([{ kind: 'DID_IT_LAST', fact: 'Helped this person last time', weight: 24 }]);
    for (const { score, reasons: all } of candidates.suitable)
      expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
    await Promise.all([offerOccurrences(test.house), offerOccurrences(test.house)]);
    expect(await onIt(id)).toEqual([{ id: volunteer.uuid, status: 'PROPOSED' }]);
    await offerOccurrences(test.house);
    expect([await statusOf(lead, id), await called(id), codesOf(await lead.press('sendCallOut', { requestId: id }))]).toEqual([
      ...['ASSIGNED', 0, ['REQUEST_NOT_OPEN']],
    ]);
    await done(test.api.behind(await linkOf(test, id, volunteer)).press('declineAssignment'));
    await offerOccurrences(test.house);
    await offerOccurrences(test.house);
    expect([await onIt(id), await called(id)]).toEqual([[{ id: volunteer.uuid, status: 'DECLINED' }], 1]);
  });

  it('is passed over where they do not suit any more, and nothing is asked more than a week ahead', async () => {
    const off = await afterATask({ weekdays: [dayAfter(2)] });
    await aVolunteer(test);
    await test.db.query('update volunteers set on_duty = false where id = $1', [off.volunteer.uuid]);
    await makeOccurrences(test.house);
    await offerOccurrences(test.house);
    const [soon, later] = (await besideOf(off.lead, off.requestId))?.occurrences ?? [];
    expect([await onIt(soon?.id ?? ''), await called(soon?.id ?? '')]).toEqual([[], 1]);
    expect([await onIt(later?.id ?? ''), await called(later?.id ?? '')]).toEqual([[], 0]);
  });
});

describe('the yes', () => {
  it('is asked for again after four weeks, of the leads once; a lead writes it down', async () => {
    const { lead, requestId, arrangement } = await anArrangement(test);
    await saidYes(arrangement.id, 29);
    await makeOccurrences(test.house);
    await makeOccurrences(test.house);
    expect((await besideOf(lead, requestId))?.yes).toBe('DUE');
    expect(await mails('arrangement.yes-due.mail', requestId)).toBe(2);
    const covered = await days(lead, requestId);
    expect(covered?.every((day) => day <= addDays(today(), 6))).toBe(true);
    const renewed = await done(lead.press('renewArrangement', { arrangementId: arrangement.id, consent: YES }));
    expect(renewed.arrangement?.yes).toBe('FRESH');
    await makeOccurrences(test.house);
    expect((await days(lead, requestId))?.length).toBe(2);
  });

  it('pauses it where none comes for a week more, goes on with one, and ends it after nine weeks', async () => {
    const arranged = await anArrangement(test);
    const { lead, requestId, arrangement } = arranged;
    await saidYes(arrangement.id, 40);
    await makeOccurrences(test.house);
    await makeOccurrences(test.house);
    expect(await besideOf(lead, requestId)).toMatchObject({ yes: 'OVER', endedAt: null, occurrences: [] });
    expect(await mails('arrangement.paused.mail', requestId)).toBe(2);
    await done(lead.press('renewArrangement', { arrangementId: arrangement.id, consent: YES }));
    const { id } = await nextOf(test, arranged);
    await saidYes(arrangement.id, 70);
    await makeOccurrences(test.house);
    expect(await besideOf(lead, requestId)).toMatchObject({ endedWhy: 'NO_YES' });
    expect([await recordsOf(test, arrangement), await statusOf(lead, id)]).toEqual([0, 'CANCELLED']);
    expect(await mails('arrangement.over.mail', requestId)).toBe(2);
    expect(await receiptsOf(test, requestId)).toEqual(['arrangement-ended-NO_YES']);
  });

  it('ends it, too, when its last day is over and all of it is done', async () => {
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    const said = { weekdays: [dayAfter(1)], until: addDays(today(), 1) };
    const { arrangement } = await done(lead.press('setUpArrangement', weekly(id, said)));
    const next = await nextOf(test, { lead, requestId: id });
    await test.db.query(
      `update standing_arrangements set rule = regexp_replace(rule, 'UNTIL=.*', 'UNTIL=20260101') where id = $1`,
      [raw(arrangement?.id ?? '')],
    );
    await makeOccurrences(test.house);
    expect((await besideOf(lead, id))?.endedAt).toBeNull();
    await done(lead.cancel(next.id));
    await makeOccurrences(test.house);
    expect(await besideOf(lead, id)).toMatchObject({ endedWhy: 'RUN_OUT' });
    expect(await recordsOf(test, arrangement as { id: string })).toBe(0);
  });
});

describe('whoever it is for', () => {
  it('says yes again on their page, in the language it is shown in, when they are asked', async () => {
    const theirs = await anArrangedPage(test);
    const { requester, arrangement } = theirs;
    expect((await requester.mine())?.weekly).toMatchObject({ askedUntil: null, paused: false });
    await saidYes(arrangement.id, 30);
    expect((await requester.mine())?.weekly).toMatchObject({ askedUntil: addDays(today(), 5), paused: false });
    await saidYes(arrangement.id, 40);
    expect((await requester.mine())?.weekly).toMatchObject({ paused: true });
    const { myRequest } = await done(requester.press('keepMyArrangement', { words: 'ARRANGEMENT_2' }));
    expect(myRequest?.weekly).toMatchObject({ askedUntil: null, paused: false });
    const { rows } = await test.db.query(
      'select consent_words as words, consent_language as language from standing_arrangements where id = $1',
      [raw(arrangement.id)],
    );
    expect(rows).toEqual([{ words: 'ARRANGEMENT_2', language: 'en' }]);
  });

  it('skips the next time there, and nothing else; whoever was to come is told', async () => {
    const theirs = await anArrangedPage(test);
    const { requester, lead, requestId } = theirs;
    const next = await nextOf(test, theirs);
    expect(codesOf(await requester.press('skipMyOccurrence', { day: addDays(next.neededBy, 7) }))).toEqual(['NOTHING_TO_SKIP']);
    const { myRequest } = await done(requester.press('skipMyOccurrence', { day: next.neededBy }));
    expect(myRequest?.weekly?.nextOn).toBe(addDays(next.neededBy, 7));
    expect(codesOf(await requester.press('skipMyOccurrence', { day: next.neededBy }))).toEqual(['NOTHING_TO_SKIP']);
    expect((await besideOf(lead, requestId))?.occurrences.map(({ status }) => status)).toEqual(['CANCELLED', 'OPEN']);
    expect(await mails('arrangement.skipped.mail', requestId)).toBe(2);
  });

  it('finds no button of the leads, who set it up and hear the yes on the telephone', async () => {
    const { requester, requestId, arrangement } = await anArrangedPage(test);
    const renewed = requester.press('renewArrangement', { arrangementId: arrangement.id, consent: YES });
    expect(codesOf(await renewed)).toEqual(['ARRANGEMENT_NOT_FOUND']);
    expect(codesOf(await requester.press('setUpArrangement', weekly(requestId)))).toEqual(['REQUEST_NOT_FOUND']);
  });
});

it('is renewed by nobody of another ward or network', async () => {
  const { arrangement } = await anArrangement(test);
  for (const person of [leadOf('Harrow Road'), leadOf("Queen's Park", 'north-paddington')]) {
    const input = { arrangementId: arrangement.id, consent: YES };
    expect(codesOf(await test.api.as(person).press('renewArrangement', input))).toEqual(['ARRANGEMENT_NOT_FOUND']);
  }
});
