import { describe, expect, it } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, type Network, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { pressedWhileHeld } from './pressed-while-held.ts';
import { everything, orphanKeys } from './rows.ts';
import { done } from './scenes.ts';
import { aMember } from './staff-rows.ts';

const test = openTestHouse();
const room = openMailRoom(test);
const coordinator = coordinatorOf('westminster');
const as = (person: Person) => test.api.as(person);
const nobody = () => test.api.anyone();
let invited = 0;

const anInvitation = (more: object = {}) => ({
  displayName: `New lead ${++invited}`,
  email: `New-${invited}@Somewhere.example `,
  roles: ['WARD_LEAD'],
  wardCodes: [wardCalled('Vincent Square')],
  pageLanguage: 'en',
  ...more,
});
const tokenIn = (text: string) => /invitation#link=([\w-]{22})/.exec(text)?.[1] ?? '';

/** Invites somebody and answers what came by mail. */
async function invite(more: object = {}, by: Person = coordinator) {
  await room.startAfresh();
  const said = anInvitation(more);
  const { invitation } = await done(as(by).press('inviteStaff', said));
  const letter = (await room.sent()).find(({ text }) => text.includes('/invitation#link='));
  return { said, id: invitation?.id ?? '', letter, token: tokenIn(letter?.text ?? '') };
}
const open = (token: string) => nobody().press('openInvitation', { token });
const accept = (token: string) => nobody().press('acceptInvitation', { token });
const invitationsOf = async (person: Person) =>
  (
    await as(person).ask<{ invitations: { id: string; roles: string[] }[] }>(
      '{ invitations { id kind roles sentAt expiresAt expired invitedBy forMember waitsForYes viewerCanConfirm wards { name } } }',
    )
  ).invitations;

describe('an invitation', () => {
  it('comes by mail, tells what it offers, is accepted once, and signs in with roles and wards', async () => {
    const { said, id, letter, token } = await invite({ pageLanguage: 'ar' });
    expect(letter).toMatchObject({
      to: said.email.trim().toLowerCase(),
      subject: expect.stringContaining('Westminster Neighbours'),
    });
    expect(letter?.html).toContain('dir="rtl"');
    const before = await everything(test);
    expect((await done(open(token))).invitation).toEqual({
      networkName: 'Westminster Neighbours',
      roles: ['WARD_LEAD'],
      wardNames: ['Vincent Square'],
      wayBack: false,
    });
    expect(await everything(test)).toEqual(before);
    const answer = await nobody().send(
      'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { me { displayName roles pageLanguage wards { name } network { slug } } userErrors { code } } }',
      { token },
    );
    expect(answer.data?.acceptInvitation).toEqual({
      me: {
        displayName: said.displayName,
        roles: ['WARD_LEAD'],
        pageLanguage: 'ar',
        wards: [{ name: 'Vincent Square' }],
        network: { slug: 'westminster' },
      },
      userErrors: [],
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-wardwise-staff=[\w-]{43};/);
    expect(codesOf(await accept(token))).toEqual(['INVITATION_OVER']);
    expect((await invitationsOf(coordinator)).map((waiting) => waiting.id)).not.toContain(id);
    expect(await orphanKeys(test)).toBe(0);
    await done(nobody().press('requestSignIn', { network: 'westminster', email: said.email }));
  });

  it('is accepted by one of two who press together', async () => {
    const { token } = await invite();
    expect((await Promise.all([accept(token), accept(token)])).flatMap(codesOf)).toEqual(['INVITATION_OVER']);
  });

  it('keeps name and address sealed, and tells them to the network’s coordinators alone, by a look', async () => {
    const { said, id } = await invite();
    const { rows } = await test.db.query(
      'select c::text as row from invited_contacts c union all select o::text from outbox o union all select i::text from invitations i',
    );
    const plain = rows.map(({ row }) => row).join();
    for (const secret of [said.displayName, 'somewhere.example'])
      expect(plain).not.toMatch(new RegExp(`${secret}|${Buffer.from(secret).toString('hex')}`, 'i'));
    expect((await done(as(coordinator).press('showInvitation', { invitationId: id, purpose: 'CHECK' }))).contact).toEqual({
      displayName: said.displayName,
      email: said.email.trim().toLowerCase(),
    });
    const look = await test.db.query(
      'select fields, purpose from looks where of_staff_id = (select staff_id from invitations where id = $1)',
      [id.slice(4)],
    );
    expect(look.rows).toEqual([{ fields: ['displayName', 'email'], purpose: 'CHECK' }]);
    for (const person of [leadOf('Abbey Road'), safeguardingLeadOf('westminster'), coordinatorOf('north-paddington')]) {
      expect((await invitationsOf(person)).map((waiting) => waiting.id)).not.toContain(id);
      for (const mutation of ['withdrawInvitation', 'sendInvitationAgain', 'confirmWayBack'])
        expect(codesOf(await as(person).press(mutation, { invitationId: id }))).toEqual(['INVITATION_NOT_FOUND']);
      expect(codesOf(await as(person).press('showInvitation', { invitationId: id, purpose: 'CHECK' }))).toEqual([
        'INVITATION_NOT_FOUND',
      ]);
    }
    const seen = (kind: 'COORDINATOR' | 'WARD_LEAD' | 'SAFEGUARDING_LEAD', network: Network) =>
      dbOf(test.house, {
        kind,
        networkId: test.networkId(network),
        staffId: id.slice(4) as never,
        sessionId: 'x',
        wardCodes: [],
        safeguarding: kind === 'SAFEGUARDING_LEAD',
      }).transaction(
        async (tx) => (await tx.manager.query('select from invited_contacts where invitation_id = $1', [id.slice(4)])).length,
      );
    expect([
      await seen('COORDINATOR', 'westminster'),
      await seen('WARD_LEAD', 'westminster'),
      await seen('COORDINATOR', 'north-paddington'),
    ]).toEqual([1, 0, 0]);
  });

  it('is worth nothing when it was taken back, sent again, is a week old, or its sender is coordinator no more', async () => {
    const [back, again, old] = [await invite(), await invite(), await invite()];
    await done(as(coordinator).press('withdrawInvitation', { invitationId: back.id }));
    await room.startAfresh();
    await done(as(coordinator).press('sendInvitationAgain', { invitationId: again.id }));
    const fresh = tokenIn((await room.sent())[0]?.text ?? '');
    await test.db.query('update invitations set expires_at = now() where id = $1', [old.id.slice(4)]);
    const second = await aMember(test, 'COORDINATOR');
    const theirs = await invite({}, second);
    await aMember(test, 'COORDINATOR');
    await done(as(coordinator).press('stopStaff', { staffId: second.id }));
    for (const token of [back.token, again.token, old.token, theirs.token, 'a-token-of-nobody-22ch', '']) {
      expect(codesOf(await open(token))).toEqual(['INVITATION_OVER']);
      expect(codesOf(await accept(token))).toEqual(['INVITATION_OVER']);
    }
    expect(fresh).not.toBe(again.token);
    expect(codesOf(await accept(fresh))).toEqual([]);
    const { rows } = await test.db.query('select from invited_contacts where invitation_id = $1', [back.id.slice(4)]);
    expect(rows).toEqual([]);
  });

  it('is made once when two coordinators invite the same person at the same moment', async () => {
    const pair = [coordinator, await aMember(test, 'COORDINATOR')];
    await Promise.all(pair.map((person) => test.api.session(person)));
    const said = anInvitation();
    const answers = await Promise.all([...pair, ...pair].map((person) => as(person).press('inviteStaff', said)));
    expect(answers.flatMap(codesOf)).toEqual(['ALREADY_INVITED', 'ALREADY_INVITED', 'ALREADY_INVITED']);
  });

  it('is good again once somebody who is coordinator still sends it again', async () => {
    const second = await aMember(test, 'COORDINATOR');
    const { id } = await invite({}, second);
    await aMember(test, 'COORDINATOR');
    await done(as(coordinator).press('stopStaff', { staffId: second.id }));
    room.empty();
    await done(as(coordinator).press('sendInvitationAgain', { invitationId: id }));
    expect(codesOf(await accept(tokenIn((await room.sent())[0]?.text ?? '')))).toEqual([]);
  });

  it('is sent again after its week, and forgotten by the product a week after that', async () => {
    const [sent, left] = [await invite(), await invite()];
    await test.db.query(`update invitations set expires_at = now() - interval '6 days' where id = any($1)`, [
      [sent.id.slice(4), left.id.slice(4)],
    ]);
    await keepDeadlines(test.house);
    expect(codesOf(await as(coordinator).press('sendInvitationAgain', { invitationId: sent.id }))).toEqual([]);
    await test.db.query(`update invitations set expires_at = now() - interval '7 days' where id = $1`, [left.id.slice(4)]);
    await keepDeadlines(test.house);
    expect(codesOf(await as(coordinator).press('sendInvitationAgain', { invitationId: left.id }))).toEqual([
      'INVITATION_NOT_FOUND',
    ]);
    expect(await orphanKeys(test)).toBe(0);
  });

  it('tells nobody but the network’s coordinators whether an address is known: another network invites the same', async () => {
    const said = { email: leadOf('Vincent Square').email };
    expect(codesOf(await as(coordinator).press('inviteStaff', anInvitation(said)))).toEqual(['EMAIL_TAKEN']);
    const there = { ...said, wardCodes: [wardCalled("Queen's Park")] };
    expect(codesOf(await as(coordinatorOf('north-paddington')).press('inviteStaff', anInvitation(there)))).toEqual([]);
    const { errors } = await as(leadOf('Abbey Road')).send(
      'mutation ($i: InviteStaffInput!) { inviteStaff(input: $i) { userErrors { code } } }',
      { i: anInvitation(said) },
    );
    expect(errors[0]?.extensions.code).toBe('NOT_ALLOWED');
  });

  it('to a coordinator is told to the other coordinators', async () => {
    const other = await aMember(test, 'COORDINATOR');
    await invite({ roles: ['COORDINATOR'], wardCodes: [] });
    const told = room.letters.filter(({ subject }) => subject === 'A new coordinator is invited').map(({ to }) => to);
    expect(told).toContain(other.email);
    expect(told).not.toContain(coordinator.email);
  });
});

describe('a way back for somebody whose mailbox is lost', () => {
  async function lost() {
    const [person, second] = [await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] }), await aMember(test, 'COORDINATOR')];
    await test.api.session(person);
    await room.startAfresh();
    const email = `${person.id.slice(4, 12)}@new.example`;
    const { invitation } = await done(as(coordinator).press('askWayBack', { staffId: person.id, email }));
    return { person, second, email, id: invitation?.id ?? '', asked: [...(await room.sent())] };
  }

  it('needs two coordinators; the old address is told twice; then only the new one signs in', async () => {
    const { person, second, email, id, asked } = await lost();
    expect(asked.find(({ to }) => to === person.email)?.subject).toBe('Somebody asks to change your e-mail address');
    expect(asked.find(({ to }) => to === second.email)?.subject).toBe('A new address waits for your yes');
    expect(asked.some(({ to }) => to === email)).toBe(false);
    expect(codesOf(await as(coordinator).press('confirmWayBack', { invitationId: id }))).toEqual(['NEEDS_ANOTHER_COORDINATOR']);
    room.empty();
    await done(as(second).press('confirmWayBack', { invitationId: id }));
    const letters = [...(await room.sent())];
    expect(letters.find(({ to }) => to === person.email)?.subject).toBe('Your e-mail address is being changed');
    const token = tokenIn(letters.find(({ to }) => to === email)?.text ?? '');
    expect((await done(open(token))).invitation).toMatchObject({ wayBack: true });
    expect(await as(person).ask('{ me { displayName } }')).toMatchObject({ me: { displayName: person.displayName } });
    expect((await done(accept(token))).me?.displayName).toBe(person.displayName);
    expect(await as(person).ask('{ me { displayName } }')).toEqual({ me: null });
    room.empty();
    for (const address of [person.email, email])
      await done(nobody().press('requestSignIn', { network: 'westminster', email: address }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await room.sent()).map(({ to }) => to)).toEqual([email]);
    expect(await orphanKeys(test)).toBe(0);
  });

  it('cannot be confirmed by whom it is for, by the one who asked, or past the database by either', async () => {
    const second = await aMember(test, 'COORDINATOR');
    const { invitation } = await done(as(coordinator).press('askWayBack', { staffId: second.id, email: 'second@new.example' }));
    const id = invitation?.id ?? '';
    for (const person of [second, coordinator])
      expect(codesOf(await as(person).press('confirmWayBack', { invitationId: id }))).toEqual(['NEEDS_ANOTHER_COORDINATOR']);
    expect(codesOf(await as(coordinator).press('sendInvitationAgain', { invitationId: id }))).toEqual([
      'NEEDS_ANOTHER_COORDINATOR',
    ]);
    const past = (by: string) =>
      test.db.query(`update invitations set confirmed_by = ${by}, token_id = id, token_hash = '\\x00' where id = $1`, [
        id.slice(4),
      ]);
    await expect(past('invited_by')).rejects.toThrow('invitations_four_eyes');
    await expect(past('staff_id')).rejects.toThrow('invitations_four_eyes');
    await expect(past('null')).rejects.toThrow('invitations_four_eyes');
  });

  it('leaves nothing that whoever holds the old address makes at that moment', async () => {
    const { person, second, email, id } = await lost();
    room.empty();
    await done(as(second).press('confirmWayBack', { invitationId: id }));
    const token = tokenIn((await room.sent()).find(({ to }) => to === email)?.text ?? '');
    const staffId = person.id.slice(4);
    const accepted = await pressedWhileHeld(
      test,
      ['staff', staffId],
      () => accept(token),
      async (theirs) => {
        await theirs.query(
          `insert into passkeys (network_id, id, staff_id, credential_id, public_key, counter, transports, name, created_at)
           select network_id, gen_random_uuid(), id, id::text::bytea, 'key', 0, '{}', 'Theirs', now() from staff where id = $1`,
          [staffId],
        );
      },
    );
    expect(codesOf(accepted)).toEqual([]);
    expect((await test.db.query('select from passkeys where staff_id = $1', [staffId])).rowCount).toBe(0);
  });

  it('ends when they leave: the new address is gone, and nobody can say yes', async () => {
    const { person, second, id } = await lost();
    await done(as(coordinator).press('stopStaff', { staffId: person.id }));
    expect((await invitationsOf(second)).map((waiting) => waiting.id)).not.toContain(id);
    expect(codesOf(await as(second).press('confirmWayBack', { invitationId: id }))).toEqual(['INVITATION_NOT_FOUND']);
    const { rowCount } = await test.db.query('select from invited_contacts where invitation_id = $1', [id.slice(4)]);
    expect([rowCount, await orphanKeys(test)]).toEqual([0, 0]);
  });

  it('is not for oneself', async () => {
    const me = await test.api.find(coordinator);
    expect(codesOf(await as(coordinator).press('askWayBack', { staffId: `stf_${me.id}`, email: 'mine@new.example' }))).toEqual([
      'NEEDS_ANOTHER_COORDINATOR',
    ]);
  });
});
