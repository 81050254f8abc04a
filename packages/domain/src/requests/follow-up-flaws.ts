import type { HelpRequest } from './help-request.ts';
import { hasTwice } from './offer-flaws.ts';

/** What cannot be about a request's follow-ups, in words. */
export function followUpFlaws({ status, followUps, assignments, askingServiceId, interpreting }: HelpRequest): string[] {
  const done = status === 'DELIVERED' || status === 'CLOSED';
  const deliverers = assignments.filter((each) => each.status === 'DELIVERED').map(({ id }) => id);
  const asked = followUps.flatMap(({ assignmentId }) => assignmentId ?? []);
  const due = followUps.some((followUp) => followUp.status === 'DUE');
  const [person, isAsked] = [askingServiceId === null, interpreting === null];
  const asksOfRequester = followUps.filter(({ party }) => party === 'REQUESTER').length;
  const claims: [broken: boolean, rule: string][] = [
    [!done && followUps.length > 0, 'has follow-ups before delivery'],
    [hasTwice(followUps.map(({ id }) => id)), 'has two follow-ups with one id'],
    [done && isAsked && person && asksOfRequester !== 1, 'does not ask the requester exactly once'],
    [!person && asksOfRequester > 0, 'asks a requester where there is none'],
    [!isAsked && followUps.length > 0, 'asks how a call in their language went'],
    [
      done && isAsked && (hasTwice(asked) || asked.length !== deliverers.length),
      'does not ask each volunteer who delivered exactly once',
    ],
    [asked.some((id) => !deliverers.includes(id)), 'asks a volunteer who did not deliver'],
    [
      followUps.some(({ party, assignmentId }) => (party === 'REQUESTER') !== (assignmentId === null)),
      'asks one side about the other',
    ],
    [status === 'DELIVERED' && !due, 'is not CLOSED although nobody is left to ask'],
    [status === 'CLOSED' && due, 'is CLOSED with somebody still to ask'],
    [
      followUps.some((each) => (each.status === 'DUE') !== (each.endedAt === null)),
      'has a follow-up over without a time, or the other way round',
    ],
    [
      followUps.some((each) => (each.status === 'DONE') !== (each.answer !== null)),
      'has a follow-up done without an answer, or the other way round',
    ],
  ];
  return claims.filter(([isBroken]) => isBroken).map(([, rule]) => rule);
}
