import { dayIn, TIME_ZONE } from '../days/day.ts';
import type { CategoryKey, LanguageTag, NetworkId, WardCode } from '../ids.ts';
import type { HelpRequest } from '../requests/help-request.ts';

/** Why a need could not be met. */
export const GAP_KINDS = ['NO_VOLUNTEER', 'NO_SERVICE', 'OUT_OF_SCOPE', 'TOO_LATE'] as const;
/** One of those reasons. */
export type GapKind = (typeof GAP_KINDS)[number];

/** One need that could not be met, as evidence: no person, no request, and the day (YYYY-MM-DD) rather than the time; no ward where none was found. */
export type Gap = {
  networkId: NetworkId;
  wardCode: WardCode | null;
  categoryKey: CategoryKey;
  language: LanguageTag;
  kind: GapKind;
  day: string;
};

/** The gap that an unmet request leaves. */
export function gapOf(request: HelpRequest, kind: GapKind, now: Date): Gap {
  const { networkId, wardCode, categoryKey, preferredLanguage } = request;
  return { networkId, wardCode, categoryKey, language: preferredLanguage, kind, day: dayIn(TIME_ZONE, now) };
}
