import type { Assignment } from '../requests/assignment.ts';
import { type HelpRequest, isWorking } from '../requests/help-request.ts';

/** Whoever is on the line while a lead rings somebody, from their yes until it is done: the lead may know their number, whichever ward they are of. */
export function onTheLine(request: HelpRequest): Assignment | undefined {
  if (request.interpreting !== 'THREE_WAY' || !isWorking(request)) return undefined;
  return request.assignments.find(({ status }) => status === 'ACCEPTED' || status === 'STARTED');
}
