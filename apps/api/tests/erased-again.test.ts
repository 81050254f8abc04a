import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isBarred } from '../src/bars/index.ts';
import { retireConcerns } from '../src/concerns/index.ts';
import { AGAIN } from '../src/erasures/erase-again.ts';
import { settleJournal } from '../src/erasures/index.ts';
import { dbOf } from '../src/platform/context.ts';
import type { Erased } from '../src/platform/seal/index.ts';
import { anApplicant } from './applicants.ts';
import { anArrangement, besideOf, nextOf, recordsOf } from './arrangements.ts';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, type Network, wardCalled } from './people.ts';
import { aSubscription } from './push-browsers.ts';
import { aReferral, envelopesOf } from './referrals.ts';
import { everything, orphanKeys, receiptsOf, rowCounts, rowsOf, sealedOf } from './rows.ts';
import { aCalledRequest, aDeliveredTask, anAcceptedTask, aProposedTask, done, raw, taskOf } from './scenes.ts';
import { aMember } from './staff-rows.ts';
import { aVolunteer } from './volunteers.ts';

// A copy of the database from before, as the journal sees it: the record is there, and a line of later says that it was erased. The line has
// another key than the record where it was sealed anew in between; here it always has.
const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const theirs = () => test.api.as(leadOf("Queen's Park", 'north-paddington'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const THEN = new Date(Math.floor(Date.now() / 1000) * 1000 - 60_000);

const erased = (table: string, ownerId: string, why: string, network: Network = 'westminster', at = THEN): Erased => ({
  ...{ at, networkId: test.networkId(network), key: randomUUID(), table, ownerId, why },
});

/** The journal has these lines, the database nothing of them: it is a copy from before, and the server starts on it. */
async function startWith(...lines: Erased[]): Promise<void> {
  await test.house.journal.write(lines);
  await test.house.journal.confirm(lines);
  const { outbox } = await rowCounts(test);
  expect(await settleJournal(test.house)).toEqual({ struck: 0, added: 0, again: lines.length });
  const { rows } = await test.db.query('select data_key_id as key, at from erasures where data_key_id = any($1) order by 1', [
    lines.map(({ key }) => key),
  ]);
  expect(rows).toEqual(lines.map(({ key, at }) => ({ key, at })).sort((a, b) => (a.key < b.key ? -1 : 1)));
  expect((await rowCounts(test)).outbox).toBe(outbox); // whoever had to hear of it has heard
  expect(await orphanKeys(test)).toBe(0);
  const settled = await everything(test);
  expect(await settleJournal(test.house)).toEqual({ struck: 0, added: 0, again: 0 });
  expect(await everything(test)).toEqual(settled);
}

const NOTHING = { details: 0, cards: 0, keys: 0 };
const CARD = { details: 0, cards: 1, keys: 1 };
const details = (id: string, ending: string, network?: Network) =>
  erased('request_details', raw(id), `details-at-${ending}`, network);

describe('what a restored copy still had open is ended as it was', () => {
  it.each(['CANCELLED', 'UNMET', 'SIGNPOSTED', 'REFERRED'])(
    '%s, at its time, with a receipt; the other network loses nothing',
    async (ending) => {
      const [{ request, volunteer }, other] = [await anAcceptedTask(test), await theirs().taken({ postcode: 'W10 4HU' })];
      await startWith(details(request.id, ending));
      expect(await rowsOf(test, request.id)).toMatchObject({
        status: ending,
        endedAt: THEN,
        assignments: [{ status: 'CANCELLED', endedAt: THEN }],
      });
      expect([await sealedOf(test, request.id), await receiptsOf(test, request.id)]).toEqual([NOTHING, [`details-at-${ending}`]]);
      const { rows } = await test.db.query('select at from erasure_receipts where request_id = $1', [raw(request.id)]);
      expect(rows).toEqual([{ at: THEN }]);
      expect(await sealedOf(test, other.id)).toEqual({ details: 1, cards: 0, keys: 1 });
      expect(volunteer.firstName).toBeTruthy();
    },
  );

  it('in each network, under the same start', async () => {
    const [ours, other] = [await lead().taken(), await theirs().taken({ postcode: 'W10 4HU' })];
    await startWith(details(ours.id, 'CANCELLED'), details(other.id, 'UNMET', 'north-paddington'));
    expect([await sealedOf(test, ours.id), await sealedOf(test, other.id)]).toEqual([NOTHING, NOTHING]);
  });

  it('delivered by whoever was on it: the card is made anew, and both are still to be asked', async () => {
    const { request } = await anAcceptedTask(test);
    await startWith(details(request.id, 'DELIVERED'));
    expect(await rowsOf(test, request.id)).toMatchObject({
      ...{ status: 'DELIVERED', deliveredAt: THEN, assignments: [{ status: 'DELIVERED', deliveredAt: THEN }] },
      followUps: [{ status: 'DUE' }, { status: 'DUE' }],
    });
    expect([await sealedOf(test, request.id), await receiptsOf(test, request.id)]).toEqual([CARD, ['details-at-DELIVERED']]);
    expect((await done(lead().lookAtCard(request.id))).card?.calledName).toBe('Mrs Quillfeather');
  });

  it('delivered and closed since: nothing is left', async () => {
    const { request } = await anAcceptedTask(test);
    await startWith(details(request.id, 'DELIVERED'), erased('contact_cards', raw(request.id), 'card-at-CLOSED'));
    expect(await rowsOf(test, request.id)).toMatchObject({
      status: 'CLOSED',
      followUps: [{ status: 'EXPIRED' }, { status: 'EXPIRED' }],
    });
    expect([await sealedOf(test, request.id), await receiptsOf(test, request.id)]).toEqual([
      NOTHING,
      ['details-at-DELIVERED', 'card-at-CLOSED'],
    ]);
  });

  it('taken as cancelled where the copy knows nobody who was on it, and a duplicate whatever it was one of; its call-out is closed', async () => {
    const [called, twice] = [await aCalledRequest(test), await aProposedTask(test)];
    await startWith(details(called.request.id, 'DELIVERED'), details(twice.request.id, 'DUPLICATE'));
    for (const [{ request }, status] of [
      [called, 'CANCELLED'],
      [twice, 'DUPLICATE'],
    ] as const) {
      expect((await rowsOf(test, request.id)).status).toBe(status);
      expect(await sealedOf(test, request.id)).toEqual(NOTHING);
    }
    const { rows } = await test.db.query('select closed_at from call_outs where request_id = $1', [raw(called.request.id)]);
    expect(rows).toEqual([{ closed_at: THEN }]);
  });

  it('a card that had gone goes again: closed, or kept from whoever wanted to be forgotten while the volunteer may still say', async () => {
    const [closed, forgotten] = [await aDeliveredTask(test), await aDeliveredTask(test)];
    await startWith(
      erased('contact_cards', raw(closed.request.id), 'card-at-CLOSED'),
      erased('contact_cards', raw(forgotten.request.id), 'card-at-DELIVERED'),
    );
    expect(await rowsOf(test, closed.request.id)).toMatchObject({ status: 'CLOSED', endedAt: THEN });
    expect(await rowsOf(test, forgotten.request.id)).toMatchObject({
      status: 'DELIVERED',
      followUps: [{ status: 'EXPIRED' }, { status: 'DUE' }],
    });
    for (const { request } of [closed, forgotten]) expect(await sealedOf(test, request.id)).toEqual(NOTHING);
  });
});

describe('whoever had gone by then goes again', () => {
  const counts = async (...tables: string[]) => {
    const all = await rowCounts(test);
    return tables.map((table) => all[table]);
  };

  it('a removed volunteer: off their tasks, forgotten, on the bar list for the same reason', async () => {
    const scene = await anAcceptedTask(test);
    const { uuid, email } = scene.volunteer;
    await startWith(erased('volunteer_contacts', uuid, 'volunteer-removed-FALSE_PROOF'));
    const { rows } = await test.db.query(
      `select status, display_name, (select count(*)::int from volunteer_contacts where volunteer_id = id) as contacts,
        (select reason from bars order by barred_on desc, id limit 1) as reason from volunteers where id = $1`,
      [uuid],
    );
    expect(rows).toEqual([{ status: 'REMOVED', display_name: '—', contacts: 0, reason: 'FALSE_PROOF' }]);
    expect(await rowsOf(test, scene.request.id)).toMatchObject({ status: 'OPEN', assignments: [{ status: 'CANCELLED' }] });
    const barred = (network: Network) =>
      dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId(network) }).transaction((tx) =>
        isBarred(tx, { phone: null, email }),
      );
    expect([await barred('westminster'), await barred('north-paddington')]).toEqual([true, false]);
    expect(taskOf(scene).status).toBe('ACCEPTED'); // as it was when the copy was made
  });

  it('a volunteer who had left: off their tasks, forgotten, and on no list', async () => {
    const scene = await anAcceptedTask(test);
    const { uuid, email } = scene.volunteer;
    const [bars] = await counts('bars');
    await startWith(erased('volunteer_contacts', uuid, 'volunteer-left'));
    const { rows } = await test.db.query(
      'select status, display_name, (select count(*)::int from volunteer_contacts where volunteer_id = id) as contacts from volunteers where id = $1',
      [uuid],
    );
    expect(rows).toEqual([{ status: 'LEFT', display_name: '—', contacts: 0 }]);
    expect(await rowsOf(test, scene.request.id)).toMatchObject({ status: 'OPEN', assignments: [{ status: 'CANCELLED' }] });
    expect(await counts('bars')).toEqual([bars]);
    const barred = await dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction((tx) =>
      isBarred(tx, { phone: null, email }),
    );
    expect(barred).toBe(false);
  });

  it('an applicant who had not been taken on: forgotten for the same reason, and on no list', async () => {
    const { uuid } = await anApplicant(test);
    const [bars] = await counts('bars');
    await startWith(erased('volunteer_contacts', uuid, 'application-over-NOT_REACHED'));
    const { rows } = await test.db.query(
      'select status, declined_reason, display_name, (select count(*)::int from volunteer_contacts where volunteer_id = id) as contacts from volunteers where id = $1',
      [uuid],
    );
    expect(rows).toEqual([{ status: 'DECLINED', declined_reason: 'NOT_REACHED', display_name: '—', contacts: 0 }]);
    expect(await counts('bars')).toEqual([bars]);
  });

  it('a phone on which somebody had stopped being told', async () => {
    const { neighbour } = await anAcceptedTask(test);
    await done(neighbour.press('startMyPush', aSubscription()));
    const pushId = (await neighbour.volunteering())?.pushes[0]?.id ?? '';
    await startWith(erased('volunteer_pushes', raw(pushId), 'push-stopped'));
    expect((await neighbour.volunteering())?.pushes).toEqual([]);
  });

  it('the address of one who had been told', async () => {
    const { id, uuid } = await aVolunteer(test);
    await done(coordinator().remove(id));
    const [farewells] = await counts('farewells');
    await startWith(erased('farewells', uuid, 'farewell-sent'));
    expect(await counts('farewells')).toEqual([(farewells as number) - 1]);
  });

  it('somebody of the staff: signed out, without address or ward', async () => {
    const member = await aMember(test, 'WARD_LEAD', { wards: ['Hyde Park'] });
    await test.api.signedIn(member);
    await startWith(erased('staff_contacts', raw(member.id), 'staff-stopped'));
    const { rows } = await test.db.query(
      `select left_at, (select count(*)::int from staff_contacts c where c.staff_id = s.id) as contacts, (select count(*)::int from staff_wards w where w.staff_id = s.id) as wards,
        (select count(*)::int from sessions x where x.staff_id = s.id and revoked_at is null) as sessions from staff s where id = $1`,
      [raw(member.id)],
    );
    expect(rows).toEqual([{ left_at: THEN, contacts: 0, wards: 0, sessions: 0 }]);
  });

  it.each([
    ['invitation-accepted', 'accepted_at'],
    ['invitation-withdrawn', 'withdrawn_at'],
  ])('whoever was invited: %s', async (why, column) => {
    const { invitation } = await done(
      coordinator().press('inviteStaff', {
        ...{
          displayName: 'New lead',
          email: `${why}@somewhere.example`,
          roles: ['WARD_LEAD'],
          wardCodes: [wardCalled('Hyde Park')],
        },
        pageLanguage: 'en',
      }),
    );
    const id = raw(invitation?.id ?? '');
    await startWith(erased('invited_contacts', id, why));
    const { rows } = await test.db.query(
      `select ${column} as ended, (select count(*)::int from invited_contacts where invitation_id = id) as contacts from invitations where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ ended: THEN, contacts: 0 }]);
  });

  it('a concern whose years were over, with its notes', async () => {
    await done(lead().raise());
    const { rows } = await test.db.query<{ id: string }>('select id from concerns order by raised_at desc limit 1');
    const id = rows[0]?.id as string;
    const before = await counts('concerns', 'concern_details');
    await startWith(erased('concern_notes', randomUUID(), 'concern-over'), erased('concern_details', id, 'concern-over'));
    expect(await counts('concerns', 'concern_details')).toEqual(before.map((rowsBefore) => (rowsBefore as number) - 1));
    expect(await retireConcerns(test.house)).toBe(0);
  });
});

describe('help every week', () => {
  it.each(['BY_LEAD', 'BY_REQUESTER', 'WITH_REQUEST', 'RUN_OUT', 'NO_YES'])(
    'is ended again as it was, %s, and what it held is gone',
    async (why) => {
      const arranged = await anArrangement(test);
      const { arrangement, requestId, lead: its } = arranged;
      await nextOf(test, arranged);
      await startWith(erased('help_cards', raw(arrangement.id), `arrangement-ended-${why}`));
      const { rows } = await test.db.query('select ended_why as why, ended_at as at from standing_arrangements where id = $1', [
        raw(arrangement.id),
      ]);
      expect([rows, await recordsOf(test, arrangement)]).toEqual([[{ why, at: THEN }], 0]);
      expect(await receiptsOf(test, requestId)).toEqual([`arrangement-ended-${why}`]);
      const { occurrences = [] } = (await besideOf(its, requestId)) ?? {};
      expect(occurrences.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    },
  );
});

describe('a referral', () => {
  it('ends as it is known to have ended, and nothing of what the service was told is left', async () => {
    for (const status of ['COMPLETED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'FAILED']) {
      const { referral, requestId, program } = await aReferral(test);
      await done(program.press('waitlistReferral', { referralId: referral.id, waitingDays: 12 }));
      await startWith(erased('referral_envelopes', raw(referral.id), `envelope-at-${status}`));
      const { rows } = await test.db.query('select status, ended_at as at from referrals where id = $1', [raw(referral.id)]);
      expect([rows, await envelopesOf(test, referral)]).toEqual([[{ status, at: THEN }], 0]);
      expect((await lead().request(requestId))?.status).toBe('OPEN');
    }
    expect(await orphanKeys(test)).toBe(0);
  });
});

it('has an answer for every table whose records have a key', async () => {
  const { rows } = await test.db.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'data_key_id' order by 1`,
  );
  const never = ['bar_keys', 'erasures']; // the one key of a network's bar list, and the list of what was erased
  expect(rows.map(({ name }) => name).filter((name) => !never.includes(name))).toEqual(Object.keys(AGAIN).sort());
});

it('does nothing, but writes it down, where the copy has nothing of it: made after it, or erased before', async () => {
  const { id } = await lead().taken();
  await done(lead().cancel(id));
  const before = await rowsOf(test, id);
  await startWith(
    ...Object.keys(AGAIN).map((table) => erased(table, randomUUID(), `${table.replaceAll('_', '-')}-at-CANCELLED`)),
    details(id, 'UNMET'),
  );
  expect(await rowsOf(test, id)).toEqual(before);
});

it('also does what is not confirmed once it is known that this is a copy, and leaves what was struck out', async () => {
  const [confirmed, written, struck] = [await lead().taken(), await lead().taken(), await lead().taken()];
  const lines = [confirmed, written, struck].map(({ id }) => details(id, 'CANCELLED'));
  await test.house.journal.write(lines);
  await test.house.journal.confirm(lines.slice(0, 1));
  await test.house.journal.strike(lines.slice(2));
  expect(await settleJournal(test.house)).toEqual({ struck: 0, added: 0, again: 2 });
  const left = await Promise.all([confirmed, written, struck].map(async ({ id }) => (await sealedOf(test, id)).details));
  expect(left).toEqual([0, 0, 1]);
});

it('does it in a copy that says itself that it is one, confirmed or not', async () => {
  const { id } = await lead().taken();
  await test.house.journal.write([details(id, 'CANCELLED')]);
  expect(await settleJournal(test.house, { restored: true })).toEqual({ struck: 0, added: 0, again: 1 });
  expect(await sealedOf(test, id)).toEqual(NOTHING);
});

it('lets nobody in where it does not know what a line means, or where a network is not here', async () => {
  const { id } = await lead().taken();
  const elsewhere = { ...details(id, 'CANCELLED'), networkId: randomUUID() as never };
  await test.house.journal.write([elsewhere]);
  await test.house.journal.confirm([elsewhere]);
  expect(await settleJournal(test.house)).toEqual({ struck: 0, added: 0, again: 0 });
  const unknown = erased('something_newer', randomUUID(), 'something-over');
  await test.house.journal.write([unknown]);
  await test.house.journal.confirm([unknown]);
  await expect(settleJournal(test.house)).rejects.toThrow('does not know (something_newer)');
});
