import { describe, expect, it } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, type Network, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { orphanKeys } from './rows.ts';
import { done, raw } from './scenes.ts';
import { aMember } from './staff-rows.ts';

// What the staff may do with what is held of themselves: see it, correct it, take a copy, leave.

const test = openTestHouse();
const room = openMailRoom(test);
const as = (person: Person) => test.api.as(person);
const coordinator = coordinatorOf('westminster');
type Own = { id: string; at: string; byYou: boolean; who: string; role: string; fields: string[]; purpose: string };
type Page = { ownLooks: { nodes: Own[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } };
const LOOKS = `query ($after: String) { ownLooks(first: 2, after: $after) {
  nodes { id at byYou who role fields purpose } pageInfo { hasNextPage endCursor } totalCount } }`;
const looksOf = async (person: Person, after?: string) => (await as(person).ask<Page>(LOOKS, { after })).ownLooks;

describe('what is held of one of the staff', () => {
  it.each(['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD'] as const)(
    'is their address, shown to a %s themselves, on record as a look at their own',
    async (role) => {
      const person = await aMember(test, role, { wards: role === 'WARD_LEAD' ? ['Abbey Road'] : [] });
      expect((await done(as(person).press('showOwnContact', {}))).contact).toEqual({ email: person.email });
      const { rows } = await test.db.query('select staff_id, role, fields, purpose from looks where of_staff_id = $1', [
        raw(person.id),
      ]);
      expect(rows).toEqual([{ staff_id: raw(person.id), role, fields: ['email'], purpose: 'OWN_DATA' }]);
    },
  );

  it('is opened by the database to themselves and to nobody who leads beside them', async () => {
    const [one, other] = [await aMember(test, 'WARD_LEAD'), await aMember(test, 'WARD_LEAD')];
    const seen = (who: Person & { id: string }, network: Network) => {
      const actor = { staffId: raw(who.id), sessionId: 'nobody', wardCodes: [], safeguarding: false };
      return dbOf(test.house, { kind: 'WARD_LEAD', networkId: test.networkId(network), ...actor } as never).transaction(
        async (tx) => (await tx.manager.query('select from staff_contacts where staff_id = $1', [raw(one.id)])).length,
      );
    };
    expect([await seen(one, 'westminster'), await seen(other, 'westminster'), await seen(one, 'north-paddington')]).toEqual([
      1, 0, 0,
    ]);
  });

  it('is every look by them and at them, the newest first, page by page; never whom they looked at, and nobody else’s', async () => {
    const person = await aMember(test, 'COORDINATOR');
    const request = await as(leadOf('Vincent Square')).taken();
    await done(as(person).press('showRequestDetails', { requestId: request.id, purpose: 'CHECK' }));
    await done(as(coordinator).press('showStaffContact', { staffId: person.id, purpose: 'ARRANGE' }));
    await done(as(person).press('showOwnContact', {}));
    const first = await looksOf(person);
    expect(first.totalCount).toBe(3);
    expect(first.nodes).toEqual([
      expect.objectContaining({ byYou: true, who: person.displayName, fields: ['email'], purpose: 'OWN_DATA' }),
      expect.objectContaining({ byYou: false, who: coordinator.displayName, role: 'COORDINATOR', purpose: 'ARRANGE' }),
    ]);
    const rest = await looksOf(person, first.pageInfo.endCursor);
    expect(rest.nodes).toEqual([expect.objectContaining({ byYou: true, role: 'COORDINATOR', purpose: 'CHECK' })]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(JSON.stringify([first, rest])).not.toContain(raw(request.id));
    const { nodes } = await looksOf(safeguardingLeadOf('westminster'));
    expect(nodes).toEqual([]);
    const { data } = await test.api.anyone().send(LOOKS, {});
    expect(data).toMatchObject({ ownLooks: { nodes: [], totalCount: 0 } });
  });

  it('is no reason for anybody else to look: the database refuses another’s record', async () => {
    const [one, other] = [await aMember(test, 'WARD_LEAD'), await aMember(test, 'WARD_LEAD')];
    const look = (of: string) =>
      test.db.query(
        `insert into looks (network_id, id, at, staff_id, of_staff_id, role, fields, purpose)
         values ($1, gen_random_uuid(), now(), $2, $3, 'WARD_LEAD', '{email}', 'OWN_DATA')`,
        [test.networkId('westminster'), raw(one.id), raw(of)],
      );
    await expect(look(other.id)).rejects.toMatchObject({ constraint: 'looks_own_data_is_their_own' });
    expect((await look(one.id)).rowCount).toBe(1);
  });
});

it('says on which days one is on duty oneself, and of nobody else', async () => {
  const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
  await test.db.query(
    'insert into duties (network_id, ward_code, weekday, staff_id) select $1, $2, day, $3 from unnest($4::int[]) day',
    [...[test.networkId('westminster'), wardCalled('Abbey Road'), raw(person.id)], [7, 2]],
  );
  const days = async (who: Person) =>
    (await as(who).ask<{ wards: { name: string; viewerDutyDays: number[] }[] }>('{ wards { name viewerDutyDays } }')).wards
      .filter(({ viewerDutyDays }) => viewerDutyDays.length > 0)
      .map(({ name, viewerDutyDays }) => [name, viewerDutyDays]);
  expect(await days(person)).toEqual([['Abbey Road', [2, 7]]]);
  expect(await days(coordinator)).toEqual([]);
});

describe('another name', () => {
  it('stands wherever the old one stood, at once', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    const { me } = await done(as(person).press('changeOwnName', { displayName: '  Grace O ' }));
    expect(me).toMatchObject({ displayName: 'Grace O' });
    const { staffMembers } = await as(coordinator).ask<{ staffMembers: { id: string; displayName: string }[] }>(
      '{ staffMembers { id displayName } }',
    );
    expect(staffMembers.find(({ id }) => id === person.id)?.displayName).toBe('Grace O');
  });
});

describe('leaving', () => {
  it('ends every session and erases the address in one press, tells the coordinators, and closes the door', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    await as(person).ask('{ me { id } }');
    await room.startAfresh();
    expect(await done(as(person).press('leaveStaff', {}))).toMatchObject({ left: true });
    expect(await as(person).ask('{ me { id } }')).toEqual({ me: null });
    const { rows } = await test.db.query('select left_at is not null as gone, user_handle from staff where id = $1', [
      raw(person.id),
    ]);
    expect(rows).toEqual([{ gone: true, user_handle: null }]);
    expect((await test.db.query('select from staff_contacts where staff_id = $1', [raw(person.id)])).rowCount).toBe(0);
    expect(
      (await test.db.query('select from sessions where staff_id = $1 and revoked_at is null', [raw(person.id)])).rowCount,
    ).toBe(0);
    expect(await orphanKeys(test)).toBe(0);
    const told = (await room.sent()).filter(({ text }) => text.includes('has left'));
    expect(told.map(({ to }) => to)).toContain(coordinator.email);
    expect(told.map(({ to }) => to)).not.toContain(person.email);
    expect(JSON.stringify(told)).not.toContain(person.displayName);
  });

  it('names the wards that would have no lead, and keeps two coordinators', async () => {
    const bayswater = leadOf('Bayswater');
    const { id } = await test.api.find(bayswater);
    expect(codesOf(await as(bayswater).press('leaveStaff', {}))).toEqual(['WARDS_WITHOUT_LEAD']);
    expect((await test.db.query('select from staff where id = $1 and left_at is null', [id])).rowCount).toBe(1);
    expect(codesOf(await as(coordinatorOf('north-paddington')).press('leaveStaff', {}))).toEqual(['TOO_FEW_COORDINATORS']);
  });

  it('is for nobody who is not signed in', async () => {
    for (const mutation of ['leaveStaff', 'showOwnContact'])
      await expect(test.api.anyone().press(mutation, {})).rejects.toMatchObject({ codes: ['NOT_SIGNED_IN'] });
  });
});
