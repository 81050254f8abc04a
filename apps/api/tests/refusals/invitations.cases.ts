import type { TestHouse } from '../house.ts';
import { NOBODY } from '../nobody.ts';
import { leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import { aMember } from '../staff-rows.ts';
import { coordinator, leadIn, plainly } from './by-coordinator.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const NEW = { displayName: 'N', email: 'new@somewhere.example', roles: ['COORDINATOR'], wardCodes: [], pageLanguage: 'en' };

const anInvitation = async ({ api }: TestHouse, email: string) =>
  (await done(api.as(coordinator).press('inviteStaff', { ...NEW, email }))).invitation?.id;

const invited = refusalsOf('inviteStaff');
const back = refusalsOf('askWayBack');

/** How somebody becomes staff, or gets a new address. */
export const INVITATIONS: RefusalCase[] = [
  invited('EMAIL_MALFORMED', 'it is no address', plainly('inviteStaff', { ...NEW, email: 'me at home' }), { field: 'email' }),
  invited('TEXT_MISSING', 'nobody is named', plainly('inviteStaff', { ...NEW, displayName: ' ' }), { field: 'displayName' }),
  invited('TEXT_TOO_LONG', 'the name is a novel', plainly('inviteStaff', { ...NEW, displayName: 'n'.repeat(61) }), {
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
  invited(
    'PARTNER_STANDS_ALONE',
    'a partner’s, and a lead',
    plainly('inviteStaff', { ...NEW, roles: ['PARTNER', 'COORDINATOR'] }),
    {
      field: 'roles',
    },
  ),
  invited('PARTNER_ORGANIZATION_MISSING', 'they work for nobody', plainly('inviteStaff', { ...NEW, roles: ['PARTNER'] }), {
    field: 'organizationId',
  }),
  invited(
    'ORGANIZATION_NOT_FOUND',
    'the directory knows none',
    plainly('inviteStaff', { ...NEW, roles: ['PARTNER'], organizationId: `org_${NOBODY}` }),
    { field: 'organizationId' },
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
];
