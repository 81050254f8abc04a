import { isLive, isPromised, takesPlace } from './assignment.ts';
import { assignmentFlaws } from './assignment-flaws.ts';
import { followUpFlaws } from './follow-up-flaws.ts';
import { type HelpRequest, isRunning, isWorking } from './help-request.ts';
import { offerFlaws } from './offer-flaws.ts';
import { isPlaces } from './places.ts';

/** Every rule of its life that this request breaks, in words; always empty for what the verbs return, whatever a database row may say. */
export function impossibilities(request: HelpRequest): string[] {
  const taken = request.assignments.filter(takesPlace).length;
  const delivered = request.assignments.filter(({ status }) => status === 'DELIVERED').length;
  const claims: [broken: boolean, rule: string][] = [
    [!isPlaces(request.places), 'has no sensible number of places'],
    [taken > request.places, 'has more live or delivered assignments than places'],
    [
      (request.wardCode === null) !== (request.handledByWard === null),
      'is placed without a ward that deals with it, or the other way round',
    ],
    [needsWard(request) && request.youngPerson, 'is of a young person and open to volunteers'],
    [needsWard(request) && request.wardCode === null, `is ${request.status} in no ward`],
    [request.status === 'NEW' && request.assignments.length + request.offers.length > 0, 'is NEW with volunteers'],
    [request.status === 'OPEN' && taken >= request.places, 'is OPEN with every place taken'],
    [request.status === 'ASSIGNED' && taken < request.places, 'is ASSIGNED with a place free'],
    [isDone(request) !== (request.deliveredAt !== null), 'is delivered without a time, or the other way round'],
    [isDone(request) && delivered < request.places, 'is delivered with a place that is not'],
    [isWorking(request) && delivered >= request.places, 'is still running with every place delivered'],
    [
      (isRunning(request) || request.status === 'DELIVERED') !== (request.endedAt === null),
      'has ended without a time, or the other way round',
    ],
    [!isRunning(request) && request.assignments.some(isLive), 'has ended with somebody on the way'],
    [!isRunning(request) && request.offers.some(({ status }) => status === 'OFFERED'), 'has ended with an offer unanswered'],
    [
      isFull(request) && request.offers.some(({ status }) => status === 'OFFERED'),
      'has every place promised and an offer unanswered',
    ],
    [request.status !== 'DUPLICATE' && request.duplicateOf !== null, 'is no duplicate and names an original'],
    [request.interprets !== null && request.interpreting === null, 'is for another request and no call in its language'],
    [request.duplicateOf === request.id, 'is a duplicate of itself'],
  ];
  const broken = claims.filter(([isBroken]) => isBroken).map(([, rule]) => rule);
  return [...broken, ...offerFlaws(request), ...assignmentFlaws(request), ...followUpFlaws(request)];
}

const isDone = ({ status }: HelpRequest) => status === 'DELIVERED' || status === 'CLOSED';
const needsWard = (request: HelpRequest) => isWorking(request) || isDone(request);
const isFull = ({ assignments, places }: HelpRequest) => assignments.filter(isPromised).length >= places;
