import { placesToFind } from '../call-outs/wave-clock.ts';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { CallOutId, ListInWard } from '../ids.ts';
import type { Assignment } from '../requests/assignment.ts';
import { type HelpRequest, isWorking } from '../requests/help-request.ts';
import type { Nudge } from './nudge.ts';
import { type NudgeWaits, OVERDUE_FROM_HOUR, USUAL_WAITS, WAITED_FOR_DAYS } from './nudge-waits.ts';

const HOUR_MS = 60 * 60 * 1000;

/** The call-out that is still asking, when it asked last, and since when it has nobody left to ask, where it has not. */
export type Asked = { callOutId: CallOutId; askedAt: Date; nobodyLeftAt?: Date | null };

/** A request, and of which help that recurs it is an occurrence, if it is. */
export type Nudged = HelpRequest & { arrangementId?: string | null };

/** Everything about a request that has waited too long for somebody, and whom it waits for; who was reminded already is not its business. `listed` is the list on which its ward has not reached them. */
export function nudgesDue(
  request: Nudged,
  asked: Asked | null,
  now: Date,
  { listed = null, waits = USUAL_WAITS }: { listed?: ListInWard | null; waits?: NudgeWaits } = {},
): Nudge[] {
  const waiting = { now, leadHours: waits.leadHours[request.urgency] };
  return [
    ...offersWaiting(request, waiting),
    ...nobodyAnswered(request, asked, waiting, listed),
    ...nobodyLeft(request, asked),
    ...tasksOverdue(request, waits.taskDays[request.urgency], now),
    ...followUpsDue(request, waits.followUpHours, now),
  ];
}

type Waiting = { now: Date; leadHours: number };

/** Somebody said "I can", and no lead has chosen: once for a call-out, however many said it. */
function offersWaiting(request: HelpRequest, { now, leadHours }: Waiting): Nudge[] {
  if (request.status !== 'OPEN') return [];
  const waiting = request.offers.filter(({ status, offeredAt }) => status === 'OFFERED' && hasPassed(offeredAt, leadHours, now));
  const callOuts = [...new Set(waiting.map(({ callOutId }) => callOutId))];
  return callOuts.map((about) => ({ kind: 'OFFER_WAITING', about, volunteerId: null }));
}

/** A place is free, and nobody has been found or is being waited for: once for a call-out and, without one, once for each time it came free; of those on a list whom nobody has reached, once for all of one ward. */
function nobodyAnswered(request: Nudged, asked: Asked | null, { now, leadHours }: Waiting, listed: ListInWard | null): Nudge[] {
  if (request.status !== 'OPEN' && request.status !== 'NEW') return [];
  if (isAhead(request, now)) return [];
  if (request.offers.some(({ status }) => status === 'OFFERED')) return [];
  if (request.assignments.some(({ status }) => status === 'PROPOSED')) return [];
  const moves = request.assignments.flatMap(({ proposedAt, acceptedAt, endedAt }) => [proposedAt, acceptedAt, endedAt]);
  const heard = [request.takenAt, asked?.askedAt, asked?.nobodyLeftAt, ...moves].filter((at) => at instanceof Date);
  const last = new Date(Math.max(...heard.map((at) => at.getTime())));
  if (!hasPassed(last, leadHours, now)) return [];
  const about = asked?.callOutId ?? endedLast(request.assignments)?.id ?? listed ?? request.id;
  return [{ kind: 'NOBODY_ANSWERED', about, volunteerId: null }];
}

/** An occurrence is made two weeks ahead: until the week before its day nobody is asked for it, and nobody is waited for. */
export const isAhead = ({ arrangementId, neededBy }: Nudged, now: Date): boolean =>
  Boolean(arrangementId) && neededBy !== null && neededBy > addDays(dayIn(TIME_ZONE, now), WAITED_FOR_DAYS);

/** The waves have asked everybody who suits, and a place is free all the same. */
function nobodyLeft(request: HelpRequest, asked: Asked | null): Nudge[] {
  if (!asked?.nobodyLeftAt || request.status !== 'OPEN' || placesToFind(request) === 0) return [];
  return [{ kind: 'NOBODY_LEFT', about: asked.callOutId, volunteerId: null }];
}

/** The assignment that ended last: whenever a place comes free again, the waiting begins anew. */
function endedLast(assignments: readonly Assignment[]): Assignment | null {
  return assignments.reduce<Assignment | null>((last, one) => (endOf(one) > endOf(last) ? one : last), null);
}

const endOf = (assignment: Assignment | null): string =>
  assignment?.endedAt ? `${assignment.endedAt.toISOString()} ${assignment.id}` : '';

/** Somebody took it, its day is over, and they have not said that it is done. */
function tasksOverdue(request: HelpRequest, days: number, now: Date): Nudge[] {
  if (!isWorking(request)) return [];
  const today = dayIn(TIME_ZONE, new Date(now.getTime() - OVERDUE_FROM_HOUR * HOUR_MS));
  return request.assignments.flatMap((assignment): Nudge[] =>
    isUnderWay(assignment) && isDayOver(request.neededBy, assignment.acceptedAt, days, today)
      ? [{ kind: 'TASK_OVERDUE', about: assignment.id, volunteerId: assignment.volunteerId }]
      : [],
  );
}

/** The day it is needed by is over, or some days after acceptance are; and never before the day they took it is. */
function isDayOver(neededBy: string | null, acceptedAt: Date, days: number, today: string): boolean {
  const taken = dayIn(TIME_ZONE, acceptedAt);
  return today > taken && today > (neededBy ?? addDays(taken, days));
}

/** Not everybody has said how it went. */
function followUpsDue(request: HelpRequest, hours: number, now: Date): Nudge[] {
  if (request.status !== 'DELIVERED') return [];
  return request.followUps
    .filter(({ status, dueAt }) => status === 'DUE' && hasPassed(dueAt, hours, now))
    .map((followUp) => ({ kind: 'FOLLOW_UP_DUE', about: followUp.id, volunteerId: volunteerOf(request, followUp) }));
}

const volunteerOf = (request: HelpRequest, { assignmentId }: FollowUp) =>
  request.assignments.find(({ id }) => id === assignmentId)?.volunteerId ?? null;

const isUnderWay = (assignment: Assignment) => assignment.status === 'ACCEPTED' || assignment.status === 'STARTED';

const hasPassed = (since: Date, hours: number, now: Date): boolean => now.getTime() >= since.getTime() + hours * HOUR_MS;
