import { type HelpRequest, isLive, type TextKind, type VolunteerId } from '@wardwise/domain';

/** What a volunteer is told of a task, by mail or by text. */
export type ToldOfTask = TextKind | 'changed';

/** Nobody is asked, or told of a task, when that is over by the time it is written. */
export function isOver(told: ToldOfTask, request: HelpRequest, volunteerId: VolunteerId): boolean {
  const live = request.assignments.find((assignment) => assignment.volunteerId === volunteerId && isLive(assignment));
  if (told === 'callOut') return request.status !== 'OPEN';
  if (told === 'proposed') return live?.status !== 'PROPOSED';
  if (told === 'overdue' || told === 'changed') return live === undefined || live.status === 'PROPOSED';
  if (told === 'howDidItGo') return !isAskedHowItWent(request, volunteerId);
  return told === 'accepted' && live === undefined;
}

function isAskedHowItWent({ assignments, followUps }: HelpRequest, volunteerId: VolunteerId): boolean {
  const theirs = new Set(assignments.filter((assignment) => assignment.volunteerId === volunteerId).map(({ id }) => id));
  return followUps.some((followUp) => followUp.status === 'DUE' && followUp.assignmentId && theirs.has(followUp.assignmentId));
}
