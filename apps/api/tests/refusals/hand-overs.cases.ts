import { coordinatorOf, leadOf, secondLead, wardCalled } from '../people.ts';
import { done } from '../scenes.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const coordinator = coordinatorOf('westminster');
const idOf = async (test: Parameters<RefusalCase['stage']>[0], person: typeof secondLead) =>
  `stf_${(await test.api.find(person)).id}`;

/** A coordinator hands Vincent Square over from one to another. */
const handOver = (code: string, when: string, from: typeof secondLead, to: typeof secondLead, field: string): RefusalCase =>
  refusalsOf('handOverWard')(
    code,
    when,
    async (test) => {
      const [fromStaffId, toStaffId] = [await idOf(test, from), await idOf(test, to)];
      const input = { wardCode: wardCalled('Vincent Square'), fromStaffId, toStaffId };
      return () => test.api.as(coordinator).press('handOverWard', input);
    },
    { field },
  );

/** Wards that go from one lead to another. */
export const HAND_OVERS: RefusalCase[] = [
  handOver('NOT_THEIR_WARD', 'somebody else leads it', leadOf('Abbey Road'), secondLead, 'fromStaffId'),
  handOver('STAFF_NOT_FOUND', 'the other is no lead', leadOf('Vincent Square'), coordinator, 'toStaffId'),
  refusalsOf('undoHandOver')('HAND_OVER_OVER', 'it was handed back already', async (test) => {
    const [from, to] = [leadOf('Hyde Park'), leadOf('Bayswater')];
    const [fromStaffId, toStaffId] = [await idOf(test, from), await idOf(test, to)];
    const lead = test.api.as(from);
    const { handOverId } = await done(lead.press('handOverWard', { wardCode: wardCalled('Hyde Park'), fromStaffId, toStaffId }));
    await done(lead.press('undoHandOver', { handOverId }));
    return () => lead.press('undoHandOver', { handOverId });
  }),
];
