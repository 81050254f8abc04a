import { agree, type Decision, type Refusal, refuse } from '../decision.ts';
import type { VolunteerStatus } from '../matching/volunteer.ts';
import type { Choices, KnownOfVolunteer, SaidOfVolunteer, SayOfVolunteerRefusal } from './say-of-volunteer.ts';
import { SAY_OF_VOLUNTEER_REFUSALS, sayOfVolunteer } from './say-of-volunteer.ts';
import { capWithin } from './spending-cap.ts';

/** What is asked of everybody who wants to help; when they are free they say later, on a page of their own. */
type Asked = 'languages' | 'categoryKeys' | 'skillKeys' | 'capacity';

/** What somebody says who wants to help: all of it, for nothing stands there yet that could stay as it was. */
export type SaidByApplicant = { [Said in Asked]-?: NonNullable<SaidOfVolunteer[Said]> } & {
  adult: boolean;
  /** Which guidance they read and agreed to. */
  guidance: string | null;
  /** The most they would spend in a shop, in pence; null for the network's own. */
  spendingCapPence: number | null;
};

/** The same, read. */
export type Application = { [Known in Asked]: NonNullable<KnownOfVolunteer[Known]> } & {
  guidance: string;
  spendingCapPence: number | null;
};

/** What a network has for whoever wants to help: what to choose from, its guidance of the day, the most it lets anybody spend. */
export type Welcome = Choices & { guidance: string | null; spendingCapPence: number };

/** What refuses an application for what is said in it. */
export const APPLICATION_REFUSALS = [
  ...SAY_OF_VOLUNTEER_REFUSALS,
  'APPLICANT_TOO_YOUNG',
  'GUIDANCE_NOT_AGREED',
  'GUIDANCE_SUPERSEDED',
  'SPENDING_CAP_OUT_OF_RANGE',
] as const;
/** One of those refusals. */
export type ApplicationRefusal = (typeof APPLICATION_REFUSALS)[number];

/** Holds what an applicant says against what the network has; all that is wrong with it at once. */
export function apply(said: SaidByApplicant, welcome: Welcome): Decision<Application, ApplicationRefusal> {
  const wrong: Refusal<ApplicationRefusal>[] = [];
  if (!said.adult) wrong.push({ code: 'APPLICANT_TOO_YOUNG', field: 'adult' });
  if (said.guidance === null) wrong.push({ code: 'GUIDANCE_NOT_AGREED', field: 'guidance' });
  else if (said.guidance !== welcome.guidance) wrong.push({ code: 'GUIDANCE_SUPERSEDED', field: 'guidance' });
  const known = sayOfVolunteer(said, welcome);
  const cap = capWithin(said.spendingCapPence, welcome.spendingCapPence);
  const refusals = [
    ...(known.ok ? [] : (known.refusals as Refusal<SayOfVolunteerRefusal>[])),
    ...(cap.ok ? [] : cap.refusals),
    ...wrong,
  ];
  if (!known.ok || !cap.ok || refusals.length > 0) return { ok: false, refusals };
  const { freeTimes, quietHours, ...asked } = known.value;
  return agree({ ...asked, spendingCapPence: cap.value, guidance: said.guidance } as Application);
}

/** Why an applicant is not taken on, as a lead or a coordinator says it; none of them says that somebody is worried. */
export const DECLINE_APPLICATION_REASONS = [
  'ENOUGH_VOLUNTEERS',
  'NOT_REACHED',
  'PROOF_MISSING',
  'NOT_SUITABLE',
  'OWN_WISH',
] as const;
/** One of those reasons. */
export type DeclineApplicationReason = (typeof DECLINE_APPLICATION_REASONS)[number];

/** … and what is written down where nobody has answered in time. */
export const APPLICATION_OVER_REASONS = [...DECLINE_APPLICATION_REASONS, 'NOBODY_ANSWERED'] as const;
/** One of those all. */
export type ApplicationOverReason = (typeof APPLICATION_OVER_REASONS)[number];

/** Why an applicant is here no more: one of those, or that whom a group handed in gave no yes of their own. */
export const APPLICANT_GONE_REASONS = [...APPLICATION_OVER_REASONS, 'NO_YES'] as const;
/** One of those. */
export type ApplicantGoneReason = (typeof APPLICANT_GONE_REASONS)[number];

/** What refuses an answer to an applicant. */
export type AnswerRefusal = 'VOLUNTEER_NOT_APPLIED' | 'OWN_YES_MISSING';

/** Takes an applicant on: from now on they may be asked. Whoever was handed in by a group says yes themselves first. */
export function approve(status: VolunteerStatus, awaitsOwnYes: boolean): Decision<VolunteerStatus, AnswerRefusal> {
  if (status === 'APPLIED' && awaitsOwnYes) return refuse('OWN_YES_MISSING');
  return status === 'APPLIED' ? agree('APPROVED') : refuse('VOLUNTEER_NOT_APPLIED');
}

/** Does not take an applicant on; they are forgotten, and may apply again. Of whoever was handed in by a group it can only be their own wish. */
export function decline(
  status: VolunteerStatus,
  awaitsOwnYes: boolean,
  reason: DeclineApplicationReason,
): Decision<VolunteerStatus, AnswerRefusal> {
  if (status === 'APPLIED' && awaitsOwnYes && reason !== 'OWN_WISH') return refuse('OWN_YES_MISSING');
  return status === 'APPLIED' ? agree('DECLINED') : refuse('VOLUNTEER_NOT_APPLIED');
}
