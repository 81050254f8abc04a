import type { StaffId } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import { STAFF_COOKIE } from '../src/visit.ts';
import { openTestHouse } from './house.ts';
import { NOBODY } from './nobody.ts';
import { codesOf, type Payload, type Refused } from './payload.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { pressedWhileHeld } from './pressed-while-held.ts';
import { mailedTo } from './refusals/sign-in.cases.ts';
import { orphanKeys } from './rows.ts';
import { done } from './scenes.ts';
import { aMember } from './staff-rows.ts';

const test = openTestHouse();
const coordinator = coordinatorOf('westminster');
const codeOf = wardCalled;
const as = (person: Person) => test.api.as(person);
type Listed = {
  staffMembers: { id: string; displayName: string; roles: string[]; wards: { name: string }[]; leftAt: string | null }[];
};
const NO_MEMBER = NOBODY as StaffId;
const LIST = '{ staffMembers { id displayName roles pageLanguage isViewer leftAt wards { name } } }';

describe('the staff list', () => {
  it('is for the coordinators of the network: names, roles, wards, in one statement that touches nothing sealed', async () => {
    let listed: Listed['staffMembers'] = [];
    await as(coordinator).ask('{ me { id } }');
    const statements = await statementsOf(test, async () => {
      listed = (await as(coordinator).ask<Listed>(LIST)).staffMembers;
    });
    expect(statements).toHaveLength(2);
    expect(statements.join()).not.toMatch(/staff_contacts|data_keys/);
    expect(listed.find(({ displayName }) => displayName === 'Lead of Vincent Square')).toMatchObject({
      roles: ['WARD_LEAD'],
      wards: [{ name: 'Vincent Square' }],
      leftAt: null,
    });
    const there = (await as(coordinatorOf('north-paddington')).ask<Listed>(LIST)).staffMembers;
    expect(there).toHaveLength(6);
    expect(listed.filter(({ id }) => there.some((other) => other.id === id))).toEqual([]);
  });

  it.each([leadOf('Vincent Square'), safeguardingLeadOf('westminster')])('is empty for $displayName', async (person) => {
    expect(await as(person).ask(LIST)).toEqual({ staffMembers: [] });
  });

  it('tells an address by a look alone, on record, to a coordinator of theirs, in the policy and in the database', async () => {
    const { id } = await test.api.find(leadOf('Abbey Road'));
    const looked = await done(as(coordinator).press('showStaffContact', { staffId: `stf_${id}`, purpose: 'CHECK' }));
    expect(looked.contact).toEqual({ email: leadOf('Abbey Road').email });
    const { rows } = await test.db.query('select role, fields, purpose from looks where of_staff_id = $1', [id]);
    expect(rows).toEqual([{ role: 'COORDINATOR', fields: ['email'], purpose: 'CHECK' }]);
    for (const person of [leadOf('Abbey Road'), coordinatorOf('north-paddington')])
      expect(codesOf(await as(person).press('showStaffContact', { staffId: `stf_${id}`, purpose: 'CHECK' }))).toEqual([
        'STAFF_NOT_FOUND',
      ]);
    const seen = async (kind: 'COORDINATOR' | 'WARD_LEAD', network: 'westminster' | 'north-paddington') => {
      const staff = { staffId: NO_MEMBER, sessionId: 'nobody', wardCodes: [], safeguarding: false };
      const db = dbOf(test.house, { kind, networkId: test.networkId(network), ...staff });
      return db.transaction(
        async (tx) => (await tx.manager.query('select from staff_contacts where staff_id = $1', [id])).length,
      );
    };
    expect(await seen('COORDINATOR', 'westminster')).toBe(1);
    expect(await seen('WARD_LEAD', 'westminster')).toBe(0);
    expect(await seen('COORDINATOR', 'north-paddington')).toBe(0);
  });
});

describe('a change of roles and wards', () => {
  it('counts from the next request of a warm session, up and down', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    const request = await as(leadOf('Vincent Square')).taken();
    const sees = async () => (await as(person).request(request.id)) !== null;
    const change = (roles: string[], wards: string[]) =>
      done(as(coordinator).press('changeStaff', { staffId: person.id, roles, wardCodes: wards.map(codeOf) }));
    expect(await sees()).toBe(false);
    await change(['WARD_LEAD'], ['Vincent Square']);
    expect(await sees()).toBe(true);
    await change(['SAFEGUARDING_LEAD'], []);
    expect(await sees()).toBe(false);
    await change(['COORDINATOR'], []);
    expect(await sees()).toBe(true);
    expect((await as(person).ask<Listed>(LIST)).staffMembers.length).toBeGreaterThan(10);
    await aMember(test, 'COORDINATOR');
    await change(['WARD_LEAD'], ['Abbey Road']);
    expect(await as(person).ask(LIST)).toEqual({ staffMembers: [] });
  });

  it('puts whoever has a new ward on duty there, and takes them off duty where they lead no more', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    await done(
      as(coordinator).press('changeStaff', { staffId: person.id, roles: ['WARD_LEAD'], wardCodes: [codeOf('Hyde Park')] }),
    );
    const { rows } = await test.db.query('select ward_code, count(*)::int as days from duties where staff_id = $1 group by 1', [
      person.id.slice(4),
    ]);
    expect(rows).toEqual([{ ward_code: codeOf('Hyde Park'), days: 7 }]);
  });

  it('gives whoever changes their own roles another secret: the old cookie is nobody’s', async () => {
    const person = await aMember(test, 'COORDINATOR');
    await aMember(test, 'COORDINATOR');
    const secret = await test.api.signedIn(person);
    const input = `{ staffId: "${person.id}", roles: [COORDINATOR, WARD_LEAD], wardCodes: ["${codeOf('Abbey Road')}"] }`;
    const { headers, data } = await test.api.post(
      JSON.stringify({ query: `mutation { changeStaff(input: ${input}) { member { roles } userErrors { code } } }` }),
      { cookie: `${STAFF_COOKIE}=${secret}` },
    );
    expect(data).toEqual({ changeStaff: { member: { roles: ['COORDINATOR', 'WARD_LEAD'] }, userErrors: [] } });
    const next = /=([\w-]{43});/.exec(headers.get('set-cookie') ?? '')?.[1];
    const who = async (held: string | undefined) =>
      (await test.api.post(JSON.stringify({ query: '{ me { id } }' }), { cookie: `${STAFF_COOKIE}=${held}` })).data?.me;
    expect(await who(secret)).toBeNull();
    expect(await who(next)).toEqual({ id: person.id });
  });
});

describe('stopping somebody', () => {
  it('ends their sessions at once; they stay on record, without wards, address or a way to sign in', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    const { token } = await mailedTo(test, person);
    expect(await as(person).ask('{ me { displayName } }')).toEqual({ me: { displayName: person.displayName } });
    const { member } = await done(as(coordinator).press('stopStaff', { staffId: person.id }));
    expect(member).toMatchObject({ id: person.id, roles: ['WARD_LEAD'], wards: [], leftAt: expect.stringMatching(/Z$/) });
    expect(await as(person).ask('{ me { displayName } }')).toEqual({ me: null });
    const { data } = await test.api
      .anyone()
      .send('mutation ($t: String!) { signIn(input: { token: $t }) { me { id } userErrors { code } } }', { t: token });
    expect(data?.signIn).toMatchObject({ me: null, userErrors: [{ code: 'SIGN_IN_EXPIRED' }] });
    const left = await test.db.query('select from staff_contacts where staff_id = $1', [person.id.slice(4)]);
    expect([left.rowCount, await orphanKeys(test)]).toEqual([0, 0]);
    expect(codesOf(await as(coordinator).press('stopStaff', { staffId: person.id }))).toEqual(['STAFF_NOT_FOUND']);
  });

  it('names wards that would have no lead before it is done', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    const stop = (staffId: string, leaveAlone?: string[]) => as(coordinator).press('stopStaff', { staffId, leaveAlone });
    const { id } = await test.api.find(leadOf('Regent’s Park'.replace('’', "'")));
    expect(codesOf(await stop(`stf_${id}`))).toEqual(['WARDS_WITHOUT_LEAD']);
    expect(codesOf(await stop(`stf_${id}`, [codeOf('Abbey Road')]))).toEqual(['WARDS_WITHOUT_LEAD']);
    expect(codesOf(await stop(person.id))).toEqual([]);
    expect(codesOf(await stop(`stf_${id}`, [codeOf("Regent's Park")]))).toEqual([]);
  });

  it('leaves two coordinators, also when two stop each other at the same moment', async () => {
    const network = 'north-paddington' as const;
    const [two, three] = [await aMember(test, 'COORDINATOR', { network }), await aMember(test, 'COORDINATOR', { network })];
    await Promise.all([two, three].map((person) => test.api.session(person)));
    const answers = await Promise.all([
      as(two).press('stopStaff', { staffId: three.id }),
      as(three).press('stopStaff', { staffId: two.id }),
    ]);
    expect(answers.flatMap(codesOf)).toEqual(['STAFF_NOT_FOUND']); // whoever was stopped first stops nobody
    const last = codesOf(answers[0] as Payload).length === 0 ? two : three;
    const four = await aMember(test, 'COORDINATOR', { network });
    const both = await Promise.all(
      [last, four].map((person) => as(coordinatorOf(network)).press('stopStaff', { staffId: person.id })),
    );
    expect(both.flatMap(codesOf)).toEqual(['TOO_FEW_COORDINATORS']);
    const { id } = await test.api.find(coordinatorOf(network));
    const lower = { staffId: `stf_${id}`, roles: ['WARD_LEAD'], wardCodes: [wardCalled('Westbourne')] };
    expect(codesOf(await as(coordinatorOf(network)).press('changeStaff', lower))).toEqual(['TOO_FEW_COORDINATORS']);
  });

  it('is not for whoever was stopped, or made something else, a moment before', async () => {
    const [two, three] = [await aMember(test, 'COORDINATOR'), await aMember(test, 'COORDINATOR')];
    await aMember(test, 'COORDINATOR');
    const invitation = {
      displayName: 'N',
      email: 'n@somewhere.example',
      roles: ['COORDINATOR'],
      wardCodes: [],
      pageLanguage: 'en',
    };
    for (const [press, told] of [
      [() => as(two).press('stopStaff', { staffId: three.id }), 'STAFF_NOT_FOUND'],
      [() => as(two).press('changeStaff', { staffId: three.id, roles: ['SAFEGUARDING_LEAD'], wardCodes: [] }), 'STAFF_NOT_FOUND'],
      [() => as(two).press('askWayBack', { staffId: three.id, email: 'n@somewhere.example' }), 'STAFF_NOT_FOUND'],
      [() => as(two).press('inviteStaff', invitation), 'NOT_ALLOWED'],
    ] as const) {
      await test.db.query(`update staff set roles = '{COORDINATOR}' where id = $1`, [two.id.slice(4)]);
      const answer = await pressedWhileHeld(
        test,
        ['networks', test.networkId()],
        () => press().then(codesOf, ({ codes }: Refused) => codes),
        (by) => by.query(`update staff set roles = '{SAFEGUARDING_LEAD}' where id = $1`, [two.id.slice(4)]),
      );
      expect(answer).toEqual([told]);
    }
  });

  it('is told to the coordinator of a network that began with fewer than two', async () => {
    const told = async (person: Person) =>
      (await as(person).ask<{ me: { tooFewCoordinators: boolean } }>('{ me { tooFewCoordinators } }')).me.tooFewCoordinators;
    await test.db.query(
      `update staff set left_at = now() where network_id = $1 and 'COORDINATOR' = any(roles) and display_name <> 'Coordinator'`,
      [test.networkId('north-paddington')],
    );
    expect(await told(coordinatorOf('north-paddington'))).toBe(true);
    expect(await told(leadOf("Queen's Park", 'north-paddington'))).toBe(false);
    await aMember(test, 'COORDINATOR', { network: 'north-paddington' });
    expect(await told(coordinatorOf('north-paddington'))).toBe(false);
  });

  it.each([leadOf('Vincent Square'), safeguardingLeadOf('westminster'), coordinatorOf('north-paddington')])(
    'is not for $displayName of $network',
    async (person) => {
      const { id } = await test.api.find(leadOf('Bayswater'));
      for (const [mutation, more] of [
        ['stopStaff', {}],
        ['changeStaff', { roles: ['COORDINATOR'], wardCodes: [] }],
      ] as const)
        expect(codesOf(await as(person).press(mutation, { staffId: `stf_${id}`, ...more }))).toEqual(['STAFF_NOT_FOUND']);
    },
  );
});
