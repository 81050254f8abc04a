import type { Category } from '../categories/category.ts';
import { addDays } from '../days/day.ts';
import type { LanguageTag } from '../ids.ts';
import type { Worded } from '../languages/worded.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import type { OwnSentences } from '../settings/wordings.ts';

/** How soon, as coarsely as a stranger may know. */
export const WHENS = ['TODAY', 'TOMORROW', 'THIS_WEEK', 'WHEN_POSSIBLE'] as const;
/** One of those times. */
export type When = (typeof WHENS)[number];

/** All that a call-out says: what kind of help, where roughly, when roughly, in which language. There is no fifth slot; `byOrganization` says which words they stand in, a person's or an organisation's. */
export type Slots = {
  publicLabel: Worded<string>;
  locality: string;
  when: When;
  language: LanguageTag | null;
  byOrganization?: boolean;
  /** A network's own sentences for the slots to stand in, where it has any. */
  sentences?: OwnSentences | null;
};

/** With fewer speakers than this in the local authority, a language names the person and is not named. */
export const SPEAKERS_TO_NAME = 1000;

/** Whether a language is so rare that naming it would name the person: then its speakers alone are asked. English, which most pages are in, never is. */
export function isTooRareToName(language: LanguageTag, speakersInAuthority: number | null): boolean {
  return language !== 'en' && (speakersInAuthority ?? 0) < SPEAKERS_TO_NAME;
}

/** Fills the four slots from a request; `locality` is its ward or a place in it, `today` the calendar day (YYYY-MM-DD), and unknown speakers count as too few. */
export function callOutSlots(
  request: HelpRequest,
  category: Category,
  locality: string,
  speakersInAuthority: number | null,
  today: string,
): Slots {
  const language = request.preferredLanguage;
  const named = language !== 'en' && !isTooRareToName(language, speakersInAuthority);
  return {
    publicLabel: publicLabels(category),
    locality,
    when: whenOf(request, today),
    language: named ? language : null,
    byOrganization: request.askingServiceId !== null,
    ...(category.sentences && { sentences: category.sentences }),
  };
}

/** The sooner of the urgency and the day it is needed by. */
function whenOf({ urgency, neededBy }: HelpRequest, today: string): When {
  if (urgency === 'TODAY' || (neededBy !== null && neededBy <= today)) return 'TODAY';
  if (neededBy === addDays(today, 1)) return 'TOMORROW';
  if (urgency === 'THIS_WEEK' || (neededBy !== null && neededBy <= addDays(today, 7))) return 'THIS_WEEK';
  return 'WHEN_POSSIBLE';
}

const publicLabels = ({ labels }: Category) =>
  Object.fromEntries(Object.entries(labels).map(([language, { publicLabel }]) => [language, publicLabel])) as Worded<string>;
