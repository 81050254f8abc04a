import { type ConsentWords, WORDS_NOW } from '../consents/consent.ts';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { NetworkId, RequestId } from '../ids.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import type { RequestStatus } from '../requests/request-status.ts';
import type { ConsentGiver, ConsentWay } from './referral-consent.ts';

/** How far a referral to us has come, for whoever made it: a lead has it before them, has taken it on, somebody is helping, it is done; we could not help; it was taken back. */
export const REFERRAL_IN_STATUSES = ['RECEIVED', 'ACCEPTED', 'STARTED', 'COMPLETED', 'DECLINED', 'WITHDRAWN'] as const;
/** One of those. */
export type ReferralInStatus = (typeof REFERRAL_IN_STATUSES)[number];

/** Why we did not help: there was nobody who could, they get other support, it is not needed any more, or nobody reached them. That somebody was known to us already is never told, so it reads as not needed. */
export const NOT_HELPED_REASONS = ['NOBODY_COULD_HELP', 'OTHER_SUPPORT', 'NOT_NEEDED', 'NOT_REACHED'] as const;
/** One of those. */
export type NotHelpedReason = (typeof NOT_HELPED_REASONS)[number];

/** One person's need that an organisation brought to us, with that person's yes or by a list; what was told of them is the request's. */
export type ReferralIn = {
  id: string;
  networkId: NetworkId;
  requestId: RequestId;
  organizationId: string;
  /** The referrer's link that it came by; null for one that a program made. */
  linkId: string | null;
  status: ReferralInStatus;
  reason: NotHelpedReason | null;
  sentAt: Date;
  acceptedAt: Date | null;
  startedAt: Date | null;
  endedAt: Date | null;
};

/** A yes as whoever refers states it: who said it, how, to which words, in which language, when. */
export type StatedConsent = { by: ConsentGiver; how: ConsentWay; words: ConsentWords; language: PageLanguage; at: Date };

/** A yes is older than so many days no longer what somebody wants now. */
export const OLDEST_STATED_CONSENT_DAYS = 28;
/** Clocks differ: a yes may be so many minutes ahead of ours. */
const MINUTES_AHEAD = 5;

/** Takes a stated yes; without one nothing is taken (product rule 5). */
export function takeStatedConsent(
  said: StatedConsent | null | undefined,
  now: Date,
): Decision<StatedConsent, 'CONSENT_MISSING' | 'CONSENT_AT_OUT_OF_RANGE'> {
  if (!said || said.words !== WORDS_NOW.REFERRED) return refuse({ code: 'CONSENT_MISSING', field: 'consent' });
  const oldest = addDays(dayIn(TIME_ZONE, now), -OLDEST_STATED_CONSENT_DAYS);
  if (said.at.getTime() > now.getTime() + MINUTES_AHEAD * 60_000 || dayIn(TIME_ZONE, said.at) < oldest)
    return refuse({ code: 'CONSENT_AT_OUT_OF_RANGE', field: 'consent' });
  return agree(said);
}

const ENDS: Partial<Record<RequestStatus, NotHelpedReason | null>> = {
  DELIVERED: null,
  CLOSED: null,
  UNMET: 'NOBODY_COULD_HELP',
  SIGNPOSTED: 'OTHER_SUPPORT',
  REFERRED: 'OTHER_SUPPORT',
  CANCELLED: 'NOT_NEEDED',
  DUPLICATE: 'NOT_NEEDED',
};

/** What the request's new state means for whoever referred; once over it stays as it is. */
export function followRequest(referral: ReferralIn, status: RequestStatus, now: Date): ReferralIn {
  if (referral.endedAt !== null || status === 'NEW') return referral;
  const acceptedAt = referral.acceptedAt ?? now;
  if (status === 'OPEN') return { ...referral, status: 'ACCEPTED', acceptedAt };
  if (status === 'ASSIGNED') return { ...referral, status: 'STARTED', acceptedAt, startedAt: referral.startedAt ?? now };
  const reason = ENDS[status] ?? null;
  return { ...referral, status: reason === null ? 'COMPLETED' : 'DECLINED', reason, endedAt: now };
}

/** Whoever referred takes it back: the request ends with it. */
export function withdrawReferralIn(referral: ReferralIn, now: Date): Decision<ReferralIn, 'REFERRAL_OVER'> {
  if (referral.endedAt !== null) return refuse('REFERRAL_OVER');
  return agree({ ...referral, status: 'WITHDRAWN', endedAt: now });
}
