import type { Category } from '../categories/category.ts';
import { dayIn, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import { LanguageTag, type RequestId } from '../ids.ts';
import { type HelpRequest, isRunning, type NewRequest, type OpenRequest, type WorkingRequest } from '../requests/help-request.ts';
import { takeRequest } from '../requests/take-request.ts';
import type { Interpreting } from './interpreting.ts';

/** What refuses a call in somebody's own language. */
export const ASK_FOR_INTERPRETER_REFUSALS = [
  'REQUEST_ENDED',
  'NO_PERSON_IN_IT',
  'IS_INTERPRETING',
  'REQUEST_NOT_PLACED',
  'YOUNG_PERSON',
  'NO_INTERPRETER_NEEDED',
  'INTERPRETER_ASKED',
] as const;
/** One of those refusals. */
export type AskForInterpreterRefusal = (typeof ASK_FOR_INTERPRETER_REFUSALS)[number];

/** A request whose requester would rather speak another language than English, and whom a volunteer may ring. */
type NeedsInterpreter = (NewRequest | WorkingRequest) & Pick<WorkingRequest, 'wardCode' | 'handledByWard'>;

/** Whether a speaker may be asked to ring this person, or to be on the line; one who is asked already is another matter. */
export function mayNeedInterpreter(request: HelpRequest): Decision<NeedsInterpreter, AskForInterpreterRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
  if (request.interpreting !== null) return refuse('IS_INTERPRETING');
  if (request.wardCode === null) return refuse('REQUEST_NOT_PLACED');
  if (request.youngPerson) return refuse('YOUNG_PERSON');
  if (request.preferredLanguage === LanguageTag('en')) return refuse('NO_INTERPRETER_NEEDED');
  return agree(request);
}

/** As which request it is made, of which kind of help and how; and whether one like it runs already. */
export type InterpreterWanted = { id: RequestId; category: Category; how: Interpreting; asked: boolean };

/**
 * Asks for somebody who speaks the language that the person would rather speak: a request of its own, by telephone, dealt with where the first one is, and as
 * soon as that one is needed. One at a time, for nobody is rung twice about the same.
 */
export function askForInterpreter(
  request: HelpRequest,
  { id, category, how, asked }: InterpreterWanted,
  now: Date,
): Decision<OpenRequest, AskForInterpreterRefusal> {
  const needs = mayNeedInterpreter(request);
  if (!needs.ok) return needs;
  if (asked) return refuse('INTERPRETER_ASKED');
  const { networkId, preferredLanguage, urgency, neededBy, wardCode, handledByWard } = needs.value;
  const overdue = neededBy !== null && neededBy < dayIn(TIME_ZONE, now);
  const taken = takeRequest(
    {
      ...{ id, networkId, category, way: 'BY_PHONE', preferredLanguage, typedByLead: true },
      ...(overdue ? { urgency: 'TODAY', neededBy: null } : { urgency, neededBy }),
      ...{ placed: { wardCode, handledByWard }, interpreting: { how, of: request.id } },
    },
    now,
  );
  if (!taken.ok || taken.value.status !== 'OPEN') throw new Error('a call in a language of ours was refused');
  return agree(taken.value);
}
