import { NOBODY } from '../nobody.ts';
import { coordinatorOf, leadOf, wardCalled } from '../people.ts';
import { coordinator, leadIn, plainly } from './by-coordinator.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const changed = refusalsOf('changeStaff');
const stopped = refusalsOf('stopStaff');

/** Staff, their roles, and where they are signed in. */
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
    'PARTNER_STANDS_ALONE',
    'they go over to a partner',
    async (test) => {
      const staffId = await leadIn(test, 'Hyde Park');
      return () => test.api.as(coordinator).press('changeStaff', { staffId, roles: ['PARTNER'], wardCodes: [] });
    },
    { field: 'roles' },
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
];
