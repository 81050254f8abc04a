import { dayIn, TIME_ZONE } from '../days/day.ts';
import type { CategoryKey, LanguageTag, NetworkId, WardCode } from '../ids.ts';
import type { HelpRequest } from '../requests/help-request.ts';

/** Why a need could not be met. */
export const GAP_KINDS = ['NO_VOLUNTEER', 'NO_SERVICE', 'OUT_OF_SCOPE', 'TOO_LATE'] as const;
/** One of those reasons. */
export type GapKind = (typeof GAP_KINDS)[number];

/** What came of a referral where the other service could not help: the request goes on, and this stays as evidence. */
export const REFERRAL_GAP_KINDS = ['SERVICE_FULL', 'SERVICE_SAID_NO', 'SERVICE_SILENT', 'SERVICE_NOT_REACHED'] as const;
/** One of those. */
export type ReferralGapKind = (typeof REFERRAL_GAP_KINDS)[number];

/** One need that could not be met, as evidence: no person, no request, and the day (YYYY-MM-DD) rather than the time; no ward where none was found. */
export type Gap = {
  networkId: NetworkId;
  wardCode: WardCode | null;
  categoryKey: CategoryKey;
  language: LanguageTag;
  kind: GapKind | ReferralGapKind;
  day: string;
};

/** The gap that an unmet request leaves, or a referral of it that came to nothing. */
export function gapOf(
  request: Pick<HelpRequest, 'networkId' | 'wardCode' | 'categoryKey' | 'preferredLanguage'>,
  kind: Gap['kind'],
  now: Date,
): Gap {
  const { networkId, wardCode, categoryKey, preferredLanguage } = request;
  return { networkId, wardCode, categoryKey, language: preferredLanguage, kind, day: dayIn(TIME_ZONE, now) };
}
