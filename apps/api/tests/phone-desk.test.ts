import { describe, expect, it } from 'vitest';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { openTestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, secondLead } from './people.ts';
import { receiptsOf, sealedOf } from './rows.ts';
import { aClosedRequest, aDeliveredTask, done, linkOf, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const second = () => test.api.as(secondLead);
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

type Desk = {
  calls: { outcome: string; by: string; callBackAt: string | null }[];
  lastCall: { outcome: string } | null;
  hold: { id: string; by: string; mine: boolean; until: string } | null;
  toRing: { reason: string | null; at: string | null };
  merge: { by: string; endsAt: string; original: { id: string } | null } | null;
  merging: { id: string }[];
};
const DESK = `calls { outcome by callBackAt } lastCall { outcome } hold { id by mine until } toRing { reason at }
  merge { by endsAt original { id } } merging { id }`;
const deskOf = async (asking: Lead, id: string) =>
  (await asking.ask<{ request: Desk }>(`query ($id: ID!) { request(id: $id) { ${DESK} } }`, { id })).request;
const listOf = async (asking: Lead) =>
  (
    await asking.ask<{ callList: { nodes: { id: string; toRing: { reason: string } }[] } }>(
      '{ callList(first: 100) { nodes { id toRing { reason } } } }',
    )
  ).callList.nodes;
const call = (requestId: string, outcome: string, more = {}, by = lead()) =>
  done(by.press('recordCall', { requestId, outcome, ...more }));
const rowsOf = async (requestId: string) =>
  (
    await test.db.query<{ rows: number }>(
      `select (select count(*) from calls where request_id = $1)::int + (select count(*) from holds where request_id = $1)::int
         + (select count(*) from merges where request_id = $1)::int as rows`,
      [raw(requestId)],
    )
  ).rows[0]?.rows;
/** Moves the end of a hold or a merge so far back, as the owner. */
const later = (requestId: string, interval: string) =>
  Promise.all([
    test.db.query('update holds set until = until - $2::interval where request_id = $1', [raw(requestId), interval]),
    test.db.query(
      'update merges set merged_at = merged_at - $2::interval, ends_at = ends_at - $2::interval where request_id = $1',
      [raw(requestId), interval],
    ),
  ]);

describe('a call', () => {
  it('says how it went, by whom, in the order of the calls; no other network sees it', async () => {
    const { id } = await lead().taken();
    await call(id, 'NO_ANSWER');
    await call(id, 'VOICEMAIL', {}, second());
    const callBackAt = inMinutes(60);
    await call(id, 'CALL_BACK_AT', { callBackAt });
    const { calls, lastCall } = await deskOf(coordinator(), id);
    expect(calls).toEqual([
      { outcome: 'NO_ANSWER', by: 'Lead of Vincent Square', callBackAt: null },
      { outcome: 'VOICEMAIL', by: 'Second lead of Vincent Square', callBackAt: null },
      { outcome: 'CALL_BACK_AT', by: 'Lead of Vincent Square', callBackAt },
    ]);
    expect(lastCall).toEqual({ outcome: 'CALL_BACK_AT' });
    expect(await deskOf(test.api.as(coordinatorOf('north-paddington')), id)).toBeNull();
  });

  it('goes with the last of what we hold: at an ending, and after delivery when both were asked', async () => {
    const { id } = await lead().taken();
    await call(id, 'REACHED');
    await done(lead().press('holdRequest', { requestId: id }));
    expect(await rowsOf(id)).toBe(2);
    await done(lead().cancel(id));
    expect(await rowsOf(id)).toBe(0);

    const { request, neighbour, lead: its } = await aDeliveredTask(test);
    await call(request.id, 'NO_ANSWER');
    await done(neighbour.answer('WENT_WELL'));
    expect(await rowsOf(request.id)).toBe(1);
    const due = (await its.request(request.id))?.followUps.find(({ status }) => status === 'DUE');
    await done(its.followUp(due?.id as string, 'WENT_WELL'));
    expect(await rowsOf(request.id)).toBe(0);
  });

  it('is none about what is closed, and none of an outcome that nobody knows', async () => {
    const { request } = await aClosedRequest(test);
    expect(codesOf(await lead().press('recordCall', { requestId: request.id, outcome: 'REACHED' }))).toEqual(['REQUEST_ENDED']);
    const { errors } = await lead().send(
      'mutation ($input: RecordCallInput!) { recordCall(input: $input) { userErrors { code } } }',
      { input: { requestId: request.id, outcome: 'SHOUTED_AT' } },
    );
    expect(errors).toHaveLength(1);
  });
});

describe('a hold', () => {
  it('tells the others who is on it, and ends by itself', async () => {
    const { id } = await lead().taken();
    await done(lead().press('holdRequest', { requestId: id }));
    expect((await deskOf(lead(), id)).hold).toMatchObject({ by: 'Lead of Vincent Square', mine: true });
    expect((await deskOf(second(), id)).hold).toMatchObject({ by: 'Lead of Vincent Square', mine: false });
    await later(id, '15 minutes');
    expect((await deskOf(second(), id)).hold).toBeNull();
    await done(second().press('holdRequest', { requestId: id }));
    expect((await deskOf(lead(), id)).hold?.by).toBe('Second lead of Vincent Square');
  });

  it('bars nobody, is renewed by whoever holds it and by nobody else, and is given back', async () => {
    const { id } = await lead().taken();
    await done(lead().press('holdRequest', { requestId: id }));
    await later(id, '10 minutes');
    const before = (await deskOf(lead(), id)).hold?.until as string;
    await call(id, 'NO_ANSWER', {}, second());
    expect((await deskOf(lead(), id)).hold?.until).toBe(before);
    await done(lead().lookAtDetails(id));
    const after = (await deskOf(lead(), id)).hold?.until as string;
    expect(Date.parse(after) - Date.parse(before)).toBeGreaterThan(9 * 60_000);
    await done(second().press('holdRequest', { requestId: id, on: false }));
    expect((await deskOf(lead(), id)).hold?.until).toBe(after);
    await done(lead().press('holdRequest', { requestId: id, on: false }));
    expect((await deskOf(lead(), id)).hold).toBeNull();
  });

  it('is of one, whoever presses together, and taken over by its name once', async () => {
    const { id } = await lead().taken();
    const [one, two] = await Promise.all([
      lead().press('holdRequest', { requestId: id }),
      second().press('holdRequest', { requestId: id }),
    ]);
    expect([codesOf(one), codesOf(two)].sort()).toEqual([[], ['HELD_BY_ANOTHER']]);
    const hold = (await deskOf(coordinator(), id)).hold;
    const holder = hold?.by === 'Lead of Vincent Square' ? second() : lead();
    const insteadOf = hold?.id;
    const [third, fourth] = await Promise.all([
      coordinator().press('holdRequest', { requestId: id, insteadOf }),
      holder.press('holdRequest', { requestId: id, insteadOf }),
    ]);
    expect([codesOf(third), codesOf(fourth)].sort()).toEqual([[], ['HELD_BY_ANOTHER']]);
  });
});

describe('the number of whoever rings', () => {
  const phone = '07700 900871';
  const found = async (by: Lead) => (await done(by.press('checkDuplicates', { phone }))).requests?.map(({ id }) => id);
  const looksAt = async (id: string) =>
    (await test.db.query(`select fields, purpose from looks where request_id = $1 and fields = '{phone}'`, [raw(id)])).rows;

  it('is found in what runs and this lead may see, each time as a look on record; elsewhere it is nobody’s', async () => {
    const [abbeyRoad, there] = [leadOf('Abbey Road'), leadOf("Queen's Park", 'north-paddington')].map((who) => test.api.as(who));
    expect(await found(lead())).toEqual([]);
    const { id } = await lead().taken({ phone });
    const other = await lead().taken({ phone });
    await done(lead().cancel(other.id));
    expect(await found(lead())).toEqual([id]);
    expect(await found(coordinator())).toEqual([id]);
    expect(await looksAt(id)).toEqual([
      { fields: ['phone'], purpose: 'ARRANGE' },
      { fields: ['phone'], purpose: 'ARRANGE' },
    ]);
    expect([await found(abbeyRoad as Lead), await found(there as Lead)]).toEqual([[], []]);
    expect(await looksAt(id)).toHaveLength(2);
    expect((await lead().taken({ phone })).status).toBe('OPEN');
    expect(await found(lead())).toHaveLength(2);
  });

  it('is asked for by those alone who take calls', async () => {
    const { errors } = await test.api
      .anyone()
      .send('mutation ($input: CheckDuplicatesInput!) { checkDuplicates(input: $input) { requests { id } } }', {
        input: { phone },
      });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_SIGNED_IN']);
  });
});

describe('a merge', () => {
  const merged = async () => {
    const [{ id }, { id: originalId }] = [await lead().taken(), await lead().taken()];
    await done(lead().press('mergeRequest', { requestId: id, originalId }));
    return { id, originalId };
  };
  const queue = async (merging: boolean) =>
    (
      await lead().ask<{ requests: { nodes: { id: string }[] } }>(
        'query ($merging: Boolean) { requests(first: 100, filter: { merging: $merging, statuses: [OPEN] }) { nodes { id } } }',
        { merging },
      )
    ).requests.nodes.map(({ id }) => id);

  it('sets a request aside, which holds what it held until it is undone', async () => {
    const { id, originalId } = await merged();
    expect(await deskOf(lead(), id)).toMatchObject({ merge: { by: 'Lead of Vincent Square', original: { id: originalId } } });
    expect((await deskOf(second(), originalId)).merging).toEqual([{ id }]);
    expect([(await queue(false)).includes(id), (await queue(true)).includes(id)]).toEqual([false, true]);
    expect(await sealedOf(test, id)).toMatchObject({ details: 1 });
    await keepDeadlines(test.house);
    await done(second().press('undoMerge', { requestId: id }));
    await later(id, '15 minutes');
    await keepDeadlines(test.house);
    expect((await lead().request(id))?.status).toBe('OPEN');
    expect([(await queue(false)).includes(id), (await deskOf(lead(), originalId)).merging]).toEqual([true, []]);
  });

  it('ends and is erased when its time is over, and not before', async () => {
    const { id, originalId } = await merged();
    await later(id, '14 minutes 50 seconds');
    await keepDeadlines(test.house);
    expect((await lead().request(id))?.status).toBe('OPEN');
    await later(id, '10 seconds');
    await keepDeadlines(test.house);
    expect((await lead().request(id))?.status).toBe('DUPLICATE');
    expect(await sealedOf(test, id)).toEqual({ details: 0, cards: 0, keys: 0 });
    expect(await receiptsOf(test, id)).toEqual(['details-at-DUPLICATE']);
    expect(await rowsOf(id)).toBe(0);
    expect((await lead().request(originalId))?.status).toBe('OPEN');
    expect(codesOf(await lead().press('undoMerge', { requestId: id }))).toEqual(['NOT_BEING_MERGED']);
  });

  it('is ended at once by the verb that ends at once, and gone with any other ending', async () => {
    const { id, originalId } = await merged();
    await done(lead().duplicate(id, originalId));
    expect([(await lead().request(id))?.status, await rowsOf(id)]).toEqual(['DUPLICATE', 0]);
    const another = await merged();
    await done(lead().cancel(another.id));
    expect(await rowsOf(another.id)).toBe(0);
  });

  it('comes to nothing where the other ended without help, or a volunteer took it meanwhile', async () => {
    const [lost, taken] = [await merged(), await merged()];
    await done(lead().cancel(lost.originalId));
    const volunteer = await aVolunteer(test);
    await done(lead().assign(taken.id, volunteer.id));
    await done(test.api.behind(await linkOf(test, taken.id, volunteer)).accept());
    for (const { id } of [lost, taken]) await later(id, '15 minutes');
    await keepDeadlines(test.house);
    expect([(await lead().request(lost.id))?.status, (await lead().request(taken.id))?.status]).toEqual(['OPEN', 'ASSIGNED']);
    expect([await rowsOf(lost.id), await rowsOf(taken.id)]).toEqual([0, 0]);
  });

  it('is made once where two leads merge two requests into each other', async () => {
    const [{ id: one }, { id: other }] = [await lead().taken(), await lead().taken()];
    const answers = await Promise.all([
      lead().press('mergeRequest', { requestId: one, originalId: other }),
      second().press('mergeRequest', { requestId: other, originalId: one }),
    ]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['ORIGINAL_IS_DUPLICATE']]);
  });
});

describe('the list of those to ring today', () => {
  it('has each once with its reason, in order, and of this lead’s own alone', async () => {
    const ANOTHER = { onBehalf: { asker: 'Tom', howTheyKnow: 'her grandson' } };
    const [now, later_, told] = [await lead().taken(), await lead().taken(), await lead().taken(ANOTHER)];
    const { request: delivered } = await aDeliveredTask(test);
    await test.db.query(`update follow_ups set due_at = now() - interval '1 minute' where request_id = $1`, [raw(delivered.id)]);
    const plain = await lead().taken();
    const fresh = await lead().taken();
    await test.db.query(`update help_requests set status = 'NEW' where id = $1`, [raw(fresh.id)]);
    await call(now.id, 'CALL_BACK_AT', { callBackAt: inMinutes(1) });
    await call(later_.id, 'CALL_BACK_AT', { callBackAt: inMinutes(2 * 24 * 60) });
    await test.db.query(
      `update calls set called_at = called_at - interval '1 hour', call_back_at = call_back_at - interval '1 hour' where request_id = $1`,
      [raw(now.id)],
    );
    const ours = [now.id, fresh.id, delivered.id, told.id, later_.id, plain.id];
    const listed = async () =>
      (await listOf(lead())).filter(({ id }) => ours.includes(id)).map(({ id, toRing }) => [id, toRing.reason]);
    expect(await listed()).toEqual([
      [now.id, 'CALL_BACK'],
      [fresh.id, 'NEW'],
      [delivered.id, 'FOLLOW_UP'],
      [told.id, 'NOTICE'],
    ]);
    await call(now.id, 'REACHED');
    await call(fresh.id, 'REACHED');
    await done(lead().press('recordNotice', { requestId: told.id, read: true }));
    await test.db.query(`update help_requests set status = 'OPEN' where id = $1`, [raw(fresh.id)]);
    expect(await listed()).toEqual([[delivered.id, 'FOLLOW_UP']]);
    for (const other of [leadOf('Abbey Road'), coordinatorOf('north-paddington')])
      expect((await listOf(test.api.as(other))).filter(({ id }) => ours.includes(id))).toEqual([]);
  });
});
