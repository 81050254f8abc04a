import { addDays, dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import type { Decision } from '../decision.ts';
import { LanguageTag } from '../ids.ts';
import type { NewRequest, OpenRequest } from './help-request.ts';
import type { Urgency } from './request-status.ts';
import { type RequestDraft, type TakeRefusal, takeRequest } from './take-request.ts';

/** What an organisation asks for: so many volunteers, on one day, at the place of one of its services. Nothing in words of its own, so that no person can be in it. */
export type VolunteersAsk = Pick<RequestDraft, 'id' | 'networkId' | 'category' | 'skillKeys' | 'placed' | 'typedByLead'> & {
  askingServiceId: string;
  day: string;
  places: number;
};

/** Takes it as a request in which there is no person; as urgent as its day is near. */
export function askForVolunteers({ day, ...ask }: VolunteersAsk, now: Date): Decision<NewRequest | OpenRequest, TakeRefusal> {
  const draft = { ...ask, way: 'IN_PERSON', preferredLanguage: LanguageTag('en'), neededBy: day } as const;
  return takeRequest({ ...draft, urgency: urgencyOf(day, dayIn(TIME_ZONE, now)) }, now);
}

function urgencyOf(day: string, today: string): Urgency {
  if (!isDay(day) || day > addDays(today, 7)) return 'WHEN_POSSIBLE';
  return day <= today ? 'TODAY' : 'THIS_WEEK';
}
