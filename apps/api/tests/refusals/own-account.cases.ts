import { coordinatorOf, leadOf } from '../people.ts';
import { pressedWhileHeld } from '../pressed-while-held.ts';
import { raw } from '../scenes.ts';
import { aMember } from '../staff-rows.ts';
import { plainly } from './by-coordinator.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const renamed = refusalsOf('changeOwnName');
const left = refusalsOf('leaveStaff');

/** What the staff do with what is held of themselves. */
export const OWN_ACCOUNT: RefusalCase[] = [
  refusalsOf('showOwnContact')('STAFF_NOT_FOUND', 'we hold no address of theirs', async (test) => {
    const person = await aMember(test, 'COORDINATOR');
    await test.api.as(person).ask('{ me { id } }');
    await test.db.query('delete from staff_contacts where staff_id = $1', [raw(person.id)]);
    return () => test.api.as(person).press('showOwnContact', {});
  }),
  renamed('TEXT_MISSING', 'it is blank', plainly('changeOwnName', { displayName: '  ' }), { field: 'displayName' }),
  renamed('TEXT_TOO_LONG', 'it is a novel', plainly('changeOwnName', { displayName: 'k'.repeat(61) }), { field: 'displayName' }),
  left(
    'STAFF_NOT_FOUND',
    'a coordinator was a moment quicker',
    async (test) => {
      const person = await aMember(test, 'SAFEGUARDING_LEAD');
      await test.api.as(person).ask('{ me { id } }');
      return () =>
        pressedWhileHeld(
          test,
          ['networks', test.networkId()],
          () => test.api.as(person).press('leaveStaff', {}),
          (by) => by.query('update staff set left_at = now() where id = $1', [raw(person.id)]),
        );
    },
    { writes: ['staff'] },
  ),
  left(
    'WARDS_WITHOUT_LEAD',
    'nobody else leads it',
    async (test) => () => test.api.as(leadOf('Hyde Park')).press('leaveStaff', {}),
    { field: 'leaveAlone' },
  ),
  left(
    'TOO_FEW_COORDINATORS',
    'there is one',
    async (test) => () => test.api.as(coordinatorOf('north-paddington')).press('leaveStaff', {}),
  ),
];
