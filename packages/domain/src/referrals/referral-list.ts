import { cancelRequest } from '../requests/cancel-request.ts';
import type { HelpRequest, LapsedRequest } from '../requests/help-request.ts';
import type { ReferralIn } from './referral-in.ts';

/** What the law lets an organisation hand us a list of people for (UK GDPR Art. 6(1)); none of them is a yes that somebody said to us. */
export const LIST_BASES = ['PUBLIC_TASK', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'LEGITIMATE_INTERESTS', 'CONSENT'] as const;
/** One of those. */
export type ListBasis = (typeof LIST_BASES)[number];

/** Whoever stands on a list and was not reached after so many days is erased. */
export const LIST_DAYS = 14;

/** So many rows at most in one list. */
export const LONGEST_LIST = 5000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What tells whether somebody was reached: where their request stands, whether they were told whom we have it from, whether they said yes to us, and whether other support was found with them: they were referred to a service, or told of one. */
type Reached = HelpRequest & { noticeReadAt: Date | null; consentAt: Date | null; supportFound: boolean };

/** Whether anybody has spoken with them: a lead took it on or ended it, told them whom we have it from, put their yes on record, or found other support with them. */
export const isReached = ({
  status,
  noticeReadAt,
  consentAt,
  supportFound,
}: Pick<Reached, 'status' | 'noticeReadAt' | 'consentAt' | 'supportFound'>): boolean =>
  status !== 'NEW' || noticeReadAt !== null || consentAt !== null || supportFound;

/** Nobody reached them in time: the request ends, and whoever handed us the list is told why; null while it is not so. */
export function endUnreached(
  request: Reached,
  referral: ReferralIn,
  now: Date,
): { request: LapsedRequest; referral: ReferralIn } | null {
  if (isReached(request) || now.getTime() < request.takenAt.getTime() + LIST_DAYS * DAY_MS) return null;
  const ended = cancelRequest(request, now);
  if (!ended.ok) return null;
  return { request: ended.value, referral: { ...referral, status: 'DECLINED', reason: 'NOT_REACHED', endedAt: now } };
}
