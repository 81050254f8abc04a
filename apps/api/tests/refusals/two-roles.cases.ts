import { leadOf } from '../people.ts';
import { aVolunteer } from '../volunteers.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const lead = leadOf('Vincent Square');

/** A lead who is a volunteer as well presses a button on themselves. */
const onThemselves = (mutation: string, status: string, more: object = {}): RefusalCase =>
  refusalsOf(mutation)('IT_IS_YOU', 'it is themselves', async (test) => {
    const { id: volunteerId } = await aVolunteer(test, { email: lead.email, status });
    return () => test.api.as(lead).press(mutation, { volunteerId, ...more });
  });

/** One person with two roles. */
export const TWO_ROLES: RefusalCase[] = [
  onThemselves('approveVolunteer', 'APPLIED'),
  onThemselves('unsuspendVolunteer', 'SUSPENDED'),
  onThemselves('recordCheck', 'APPROVED', { kind: 'ID', seenOn: '2026-01-05' }),
  refusalsOf('mailMyVolunteering')('NO_VOLUNTEER_BY_YOUR_ADDRESS', 'they volunteer nowhere', async ({ api }) => {
    return () => api.as(leadOf('Abbey Road')).press('mailMyVolunteering', {});
  }),
];
