import { takesPlace } from './assignment.ts';
import type { HelpRequest } from './help-request.ts';

/** What cannot be about a request's offers, in words. */
export function offerFlaws({ offers, assignments }: HelpRequest): string[] {
  const open = offers.filter(({ status }) => status === 'OFFERED').map(({ volunteerId }) => volunteerId);
  const busy = assignments.filter(takesPlace).map(({ volunteerId }) => volunteerId);
  const claims: [broken: boolean, rule: string][] = [
    [hasTwice(offers.map(({ id }) => id)), 'has two offers with one id'],
    [hasTwice(open), 'has two open offers by one volunteer'],
    [open.some((volunteer) => busy.includes(volunteer)), 'has an open offer by a volunteer who is already on it'],
    [
      offers.some(({ status, settledAt }) => (status === 'OFFERED') !== (settledAt === null)),
      'has an offer answered without a time, or the other way round',
    ],
    [
      offers.some(({ id, status }) => (status === 'ACCEPTED') !== assignments.some(({ offerId }) => offerId === id)),
      'has an offer accepted without an assignment, or the other way round',
    ],
  ];
  return claims.filter(([isBroken]) => isBroken).map(([, rule]) => rule);
}

/** Whether anything stands in the list more than once. */
export function hasTwice(list: readonly string[]): boolean {
  return new Set(list).size < list.length;
}
