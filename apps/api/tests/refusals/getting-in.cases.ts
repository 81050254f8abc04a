import { Authenticator } from '../authenticator.ts';
import type { TestHouse } from '../house.ts';
import { press as pressAt } from '../payload.ts';
import { coordinatorOf, leadOf, wardCalled } from '../people.ts';
import { done } from '../scenes.ts';
import { aMember } from '../staff-rows.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const coordinator = coordinatorOf('westminster');
const NOBODY = '00000000-0000-4000-8000-000000000000';
const NEW = { displayName: 'N', email: 'new@somewhere.example', roles: ['COORDINATOR'], wardCodes: [], pageLanguage: 'en' };
const LONG = 'n'.repeat(61);

/** A press by the coordinator that needs no stage. */
const plainly =
  (mutation: string, input: Variables): RefusalCase['stage'] =>
  async ({ api }) =>
  () =>
    api.as(coordinator).press(mutation, input);

const leadIn = async ({ api }: TestHouse, ward: string) => `stf_${(await api.find(leadOf(ward))).id}`;
const anInvitation = async ({ api }: TestHouse, email: string) =>
  (await done(api.as(coordinator).press('inviteStaff', { ...NEW, email }))).invitation?.id;

const changed = refusalsOf('changeStaff');
const stopped = refusalsOf('stopStaff');
const invited = refusalsOf('inviteStaff');
const back = refusalsOf('askWayBack');
const added = refusalsOf('addPasskey');

/** Staff, their roles, how they are invited, and how they get in. */
export const GETTING_IN: RefusalCase[] = [
  refusalsOf('endSession')('SESSION_NOT_FOUND', 'it is nobody’s', plainly('endSession', { sessionId: `ses_${NOBODY}` })),
  refusalsOf('showStaffContact')(
    'STAFF_NOT_FOUND',
    'nobody is that',
    plainly('showStaffContact', { staffId: `stf_${NOBODY}`, purpose: 'CHECK' }),
  ),
  changed(
    'STAFF_NOT_FOUND',
    'nobody is that',
    plainly('changeStaff', { staffId: `stf_${NOBODY}`, roles: ['COORDINATOR'], wardCodes: [] }),
  ),
  changed(
    'ROLES_MISSING',
    'none is left',
    async (test) => {
      const staffId = await leadIn(test, 'Hyde Park');
      return () => test.api.as(coordinator).press('changeStaff', { staffId, roles: [], wardCodes: [] });
    },
    { field: 'roles' },
  ),
  changed(
    'WARDS_MISSING',
    'a lead of no ward',
    async (test) => {
      const staffId = await leadIn(test, 'Hyde Park');
      return () => test.api.as(coordinator).press('changeStaff', { staffId, roles: ['WARD_LEAD'], wardCodes: [] });
    },
    { field: 'wardCodes' },
  ),
  changed(
    'WARD_NOT_FOUND',
    'the ward is another network’s, or no ward',
    async (test) => {
      const staffId = await leadIn(test, 'Hyde Park');
      return () => test.api.as(coordinator).press('changeStaff', { staffId, roles: ['WARD_LEAD'], wardCodes: ['E05000001'] });
    },
    { field: 'wardCodes' },
  ),
  changed(
    'WARDS_WITHOUT_LEAD',
    'nobody else leads it',
    async (test) => {
      const staffId = await leadIn(test, 'Hyde Park');
      return () =>
        test.api.as(coordinator).press('changeStaff', { staffId, roles: ['WARD_LEAD'], wardCodes: [wardCalled('Bayswater')] });
    },
    { field: 'leaveAlone' },
  ),
  changed('TOO_FEW_COORDINATORS', 'there is one', async (test) => {
    const { id } = await test.api.find(coordinatorOf('north-paddington'));
    const input = { staffId: `stf_${id}`, roles: ['WARD_LEAD'], wardCodes: [wardCalled('Westbourne')] };
    return () => test.api.as(coordinatorOf('north-paddington')).press('changeStaff', input);
  }),
  changed(
    'NEEDS_ANOTHER_COORDINATOR',
    'they make themselves a reader of concerns',
    async (test) => {
      const { id } = await test.api.find(coordinator);
      const input = { staffId: `stf_${id}`, roles: ['COORDINATOR', 'SAFEGUARDING_LEAD'], wardCodes: [] };
      return () => test.api.as(coordinator).press('changeStaff', input);
    },
    { field: 'roles' },
  ),
  stopped('STAFF_NOT_FOUND', 'they are another network’s', async (test) => {
    const { id } = await test.api.find(leadOf("Queen's Park", 'north-paddington'));
    return () => test.api.as(coordinator).press('stopStaff', { staffId: `stf_${id}` });
  }),
  stopped(
    'WARDS_WITHOUT_LEAD',
    'nobody else leads it',
    async (test) => {
      const staffId = await leadIn(test, 'Hyde Park');
      return () => test.api.as(coordinator).press('stopStaff', { staffId });
    },
    { field: 'leaveAlone' },
  ),
  stopped('TOO_FEW_COORDINATORS', 'there is one', async (test) => {
    const { id } = await test.api.find(coordinatorOf('north-paddington'));
    return () => test.api.as(coordinatorOf('north-paddington')).press('stopStaff', { staffId: `stf_${id}` });
  }),

  invited('EMAIL_MALFORMED', 'it is no address', plainly('inviteStaff', { ...NEW, email: 'me at home' }), { field: 'email' }),
  invited('TEXT_MISSING', 'nobody is named', plainly('inviteStaff', { ...NEW, displayName: ' ' }), { field: 'displayName' }),
  invited('TEXT_TOO_LONG', 'the name is a novel', plainly('inviteStaff', { ...NEW, displayName: LONG }), {
    field: 'displayName',
  }),
  invited('LANGUAGE_UNKNOWN', 'our pages do not speak it', plainly('inviteStaff', { ...NEW, pageLanguage: 'fr' }), {
    field: 'pageLanguage',
  }),
  invited('ROLES_MISSING', 'none is given', plainly('inviteStaff', { ...NEW, roles: [] }), { field: 'roles' }),
  invited('WARDS_MISSING', 'a lead of no ward', plainly('inviteStaff', { ...NEW, roles: ['WARD_LEAD'] }), { field: 'wardCodes' }),
  invited(
    'WARD_NOT_FOUND',
    'the ward is nobody’s',
    plainly('inviteStaff', { ...NEW, roles: ['WARD_LEAD'], wardCodes: ['E05000001'] }),
    { field: 'wardCodes' },
  ),
  invited('EMAIL_TAKEN', 'they are of the staff', plainly('inviteStaff', { ...NEW, email: leadOf('Bayswater').email }), {
    field: 'email',
  }),
  invited(
    'ALREADY_INVITED',
    'they have been',
    async (test) => {
      await anInvitation(test, 'twice@somewhere.example');
      return () => test.api.as(coordinator).press('inviteStaff', { ...NEW, email: 'Twice@somewhere.example' });
    },
    { field: 'email' },
  ),
  ...(['sendInvitationAgain', 'withdrawInvitation', 'confirmWayBack'] as const).map((mutation) =>
    refusalsOf(mutation)('INVITATION_NOT_FOUND', 'it is nobody’s', plainly(mutation, { invitationId: `inv_${NOBODY}` })),
  ),
  refusalsOf('showInvitation')(
    'INVITATION_NOT_FOUND',
    'it is nobody’s',
    plainly('showInvitation', { invitationId: `inv_${NOBODY}`, purpose: 'CHECK' }),
  ),
  refusalsOf('openInvitation')(
    'INVITATION_OVER',
    'it was taken back',
    plainly('openInvitation', { token: 'a-token-of-nobody-22ch' }),
  ),
  refusalsOf('acceptInvitation')(
    'INVITATION_OVER',
    'it was taken back',
    plainly('acceptInvitation', { token: 'a-token-of-nobody-22ch' }),
  ),

  back('STAFF_NOT_FOUND', 'nobody is that', plainly('askWayBack', { staffId: `stf_${NOBODY}`, email: 'a@b.example' })),
  back('NEEDS_ANOTHER_COORDINATOR', 'it is for oneself', async (test) => {
    const { id } = await test.api.find(coordinator);
    return () => test.api.as(coordinator).press('askWayBack', { staffId: `stf_${id}`, email: 'a@b.example' });
  }),
  back(
    'EMAIL_MALFORMED',
    'it is no address',
    async (test) => {
      const staffId = await leadIn(test, 'Abbey Road');
      return () => test.api.as(coordinator).press('askWayBack', { staffId, email: 'at home' });
    },
    { field: 'email' },
  ),
  back(
    'EMAIL_TAKEN',
    'a colleague has it',
    async (test) => {
      const staffId = await leadIn(test, 'Abbey Road');
      return () => test.api.as(coordinator).press('askWayBack', { staffId, email: leadOf('Bayswater').email });
    },
    { field: 'email' },
  ),
  back(
    'ALREADY_INVITED',
    'one is under way',
    async (test) => {
      const staffId = (await aMember(test, 'SAFEGUARDING_LEAD')).id;
      await done(test.api.as(coordinator).press('askWayBack', { staffId, email: 'one@new.example' }));
      return () => test.api.as(coordinator).press('askWayBack', { staffId, email: 'two@new.example' });
    },
    { field: 'email' },
  ),
  ...(['confirmWayBack', 'sendInvitationAgain'] as const).map((mutation) =>
    refusalsOf(mutation)('NEEDS_ANOTHER_COORDINATOR', 'whoever asked says yes as well', async (test) => {
      const staffId = (await aMember(test, 'SAFEGUARDING_LEAD')).id;
      const { invitation } = await done(
        test.api.as(coordinator).press('askWayBack', { staffId, email: `${mutation}@new.example` }),
      );
      return () => test.api.as(coordinator).press(mutation, { invitationId: invitation?.id });
    }),
  ),

  refusalsOf('startPasskeySignIn')('NETWORK_NOT_FOUND', 'there is none', plainly('startPasskeySignIn', { network: 'atlantis' })),
  refusalsOf('signInByPasskey')(
    'PASSKEY_NOT_ACCEPTED',
    'it is no answer',
    plainly('signInByPasskey', { network: 'westminster', response: '{}' }),
  ),
  added('PASSKEY_NOT_ACCEPTED', 'it is no answer', plainly('addPasskey', { response: '{}', name: 'A' })),
  added('TEXT_MISSING', 'it has no name', plainly('addPasskey', { response: '{}', name: ' ' }), { field: 'name' }),
  added('TEXT_TOO_LONG', 'its name is a novel', plainly('addPasskey', { response: '{}', name: LONG }), { field: 'name' }),
  added(
    'PASSKEY_TOO_MANY',
    'the tenth came in between',
    async (test) => {
      const lead = test.api.as(leadOf('Little Venice'));
      const { startPasskey } = await lead.ask<{ startPasskey: { options: string } }>('mutation { startPasskey { options } }');
      await tenPasskeys(test.db, (await test.api.find(leadOf('Little Venice'))).id);
      const { response } = new Authenticator(new URL(test.house.publicUrl).origin).register(startPasskey.options);
      return () => lead.press('addPasskey', { response, name: 'Eleventh' });
    },
    { writes: ['passkey_questions'] },
  ),
  refusalsOf('renamePasskey')(
    'PASSKEY_NOT_FOUND',
    'it is nobody’s',
    plainly('renamePasskey', { passkeyId: `pky_${NOBODY}`, name: 'A' }),
  ),
  refusalsOf('renamePasskey')(
    'TEXT_MISSING',
    'it has no name',
    plainly('renamePasskey', { passkeyId: `pky_${NOBODY}`, name: '' }),
    { field: 'name' },
  ),
  refusalsOf('renamePasskey')(
    'TEXT_TOO_LONG',
    'its name is a novel',
    plainly('renamePasskey', { passkeyId: `pky_${NOBODY}`, name: LONG }),
    { field: 'name' },
  ),
  refusalsOf('removePasskey')('PASSKEY_NOT_FOUND', 'it is nobody’s', plainly('removePasskey', { passkeyId: `pky_${NOBODY}` })),
  refusalsOf('startPasskey')('PASSKEY_TOO_MANY', 'there are ten', async ({ api, db }) => {
    await tenPasskeys(db, (await api.find(leadOf('Maida Vale'))).id);
    const send = api.as(leadOf('Maida Vale')).send;
    return () =>
      pressAt(
        (_, said) => send('mutation { answer: startPasskey { options userErrors { code field message } } }', said),
        'startPasskey',
        {},
      );
  }),
];

const tenPasskeys = (db: TestHouse['db'], staffId: string) =>
  db.query(
    `insert into passkeys select network_id, gen_random_uuid(), id, decode(md5(n::text || id), 'hex'), '\\x00', 0, '{}', 'One', now(), null
       from staff, generate_series(1, 10) n where id = $1`,
    [staffId],
  );
