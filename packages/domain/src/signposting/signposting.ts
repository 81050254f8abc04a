import { agree, type Decision, refuse } from '../decision.ts';
import { type PageLanguage, readBySpeakersOf } from '../languages/page-language.ts';
import { type HelpRequest, isRunning, type LapsedRequest } from '../requests/help-request.ts';
import { signpostRequest } from '../requests/signpost-request.ts';

/** How somebody is told of other support: by mail, by a text that is copied and sent or read out, by a printed letter, by a text that we send to their telephone. */
export const SIGNPOSTING_WAYS = ['EMAIL', 'TEXT', 'LETTER', 'SMS'] as const;
/** One of those ways. */
export type SignpostingWay = (typeof SIGNPOSTING_WAYS)[number];

/** So many services at most are told of at once: more are hard to read. */
export const MOST_SERVICES_TOLD = 10;
/** … and so many in one text to a telephone. */
export const MOST_SERVICES_TEXTED = 3;

/** What refuses to tell somebody of services. */
export const TELL_OF_SERVICES_REFUSALS = [
  'REQUEST_ENDED',
  'NO_PERSON_IN_IT',
  'IS_INTERPRETING',
  'SERVICES_MISSING',
  'SERVICES_TOO_MANY',
  'SERVICE_NOT_FOUND',
  'NOT_SAFE_BY_EMAIL',
  'EMAIL_IS_THE_ASKERS',
  'NO_EMAIL_HELD',
  'TEXTS_NOT_SENT',
  'NOT_SAFE_BY_TEXT',
  'PHONE_IS_THE_ASKERS',
  'TOO_LONG_FOR_A_TEXT',
] as const;
/** One of those refusals. */
export type TellOfServicesRefusal = (typeof TELL_OF_SERVICES_REFUSALS)[number];

/** What a lead wants told, how many of the services there are, and what is known of mailing it: that the lead has read it is safe, that we hold an address, and whether it is that of somebody who asked for them. */
export type Telling = Record<'services' | 'found', number> &
  Record<'safeByEmail' | 'emailHeld' | 'emailIsTheAskers', boolean> & { way: SignpostingWay; texting?: Texting };
/** … and of texting it: that this deployment sends texts, that the lead has read it is safe, whether the number may be that of somebody who asked for them, and that it fits into one text. */
type Texting = Record<'sends' | 'safe' | 'phoneIsTheAskers' | 'fits', boolean>;

/** Tells of services as long as the request runs, beside help of our own; by mail only where a lead has read that it is safe. */
export function tellOfServices<R extends HelpRequest>(request: R, it: Telling): Decision<R, TellOfServicesRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
  if (request.interpreting !== null) return refuse('IS_INTERPRETING');
  if (it.services === 0) return refuse({ code: 'SERVICES_MISSING', field: 'serviceIds' });
  if (it.services > (it.way === 'SMS' ? MOST_SERVICES_TEXTED : MOST_SERVICES_TOLD))
    return refuse({ code: 'SERVICES_TOO_MANY', field: 'serviceIds' });
  if (it.found < it.services) return refuse({ code: 'SERVICE_NOT_FOUND', field: 'serviceIds' });
  if (it.way === 'EMAIL' && !it.safeByEmail) return refuse({ code: 'NOT_SAFE_BY_EMAIL', field: 'safeByEmail' });
  if (it.way === 'EMAIL' && it.emailIsTheAskers) return refuse('EMAIL_IS_THE_ASKERS');
  if (it.way === 'EMAIL' && !it.emailHeld) return refuse('NO_EMAIL_HELD');
  if (it.way === 'SMS' && !it.texting?.sends) return refuse('TEXTS_NOT_SENT');
  if (it.way === 'SMS' && !it.texting?.safe) return refuse({ code: 'NOT_SAFE_BY_TEXT', field: 'safeByText' });
  if (it.way === 'SMS' && it.texting?.phoneIsTheAskers) return refuse('PHONE_IS_THE_ASKERS');
  if (it.way === 'SMS' && !it.texting?.fits) return refuse({ code: 'TOO_LONG_FOR_A_TEXT', field: 'serviceIds' });
  return agree(request);
}

/** What refuses the ending by signposting. */
export const END_BY_SIGNPOSTING_REFUSALS = [
  'REQUEST_ENDED',
  'REQUEST_NOT_OPEN',
  'NOTHING_SIGNPOSTED',
  'MAIL_STILL_WAITING',
] as const;
/** One of those refusals. */
export type EndBySignpostingRefusal = (typeof END_BY_SIGNPOSTING_REFUSALS)[number];

/** They were told, and need no more of us: not before somebody has told them, and not while the mail is on its way, because the ending forgets where it goes. */
export function endBySignposting(
  request: HelpRequest,
  told: { times: number; mailWaits: boolean },
  now: Date,
): Decision<LapsedRequest, EndBySignpostingRefusal> {
  const decision = signpostRequest(request, now);
  if (!decision.ok) return decision;
  if (told.times === 0) return refuse('NOTHING_SIGNPOSTED');
  return told.mailWaits ? refuse('MAIL_STILL_WAITING') : decision;
}

/** The language in which somebody is told: the one they prefer, where we write it; otherwise English. */
export const toldIn = (preferredLanguage: string): PageLanguage => readBySpeakersOf(preferredLanguage) ?? 'en';
