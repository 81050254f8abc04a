import type { CredentialKind } from '../categories/category.ts';
import { type CheckConsentWords, type Consent, type ConsentOnRecord, consentTo } from '../consents/consent.ts';
import { dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, type Refusal } from '../decision.ts';
import type { StaffId } from '../ids.ts';

/** Checks that say something of a criminal record: kept by the volunteer's own yes alone. */
export const DBS_CHECKS = ['DBS_BASIC', 'DBS_ENHANCED'] as const satisfies readonly CredentialKind[];

/** Whether keeping that it was seen needs the volunteer's yes. */
export const needsConsent = (kind: CredentialKind): boolean => DBS_CHECKS.some((dbs) => dbs === kind);

/** What a lead says of something a volunteer has shown: which, on which day, and until when it counts. */
export type CheckSeen = {
  kind: CredentialKind;
  seenOn: string;
  validUntil: string | null;
  consent: Consent<CheckConsentWords> | null;
};

/** The same as it is kept: with who saw it and, of a DBS check, the yes; never the certificate nor its number. */
export type CheckKept = Pick<CheckSeen, 'kind' | 'seenOn' | 'validUntil'> & {
  seenBy: StaffId;
  consent: ConsentOnRecord<CheckConsentWords> | null;
};

/** What refuses a check. */
export const CHECK_REFUSALS = ['DATE_MALFORMED', 'DATE_IN_THE_FUTURE', 'DATE_NOT_AFTER_SEEN', 'CONSENT_MISSING'] as const;
/** One of those refusals. */
export type CheckRefusal = (typeof CHECK_REFUSALS)[number];

/** Puts on record what somebody has seen of a volunteer; one that has run out since may be kept, and counts as missing. */
export function recordCheck(seen: CheckSeen, by: StaffId, now: Date): Decision<CheckKept, CheckRefusal> {
  const { kind, seenOn, validUntil } = seen;
  const refusals: Refusal<CheckRefusal>[] = [];
  if (!isDay(seenOn)) refusals.push({ code: 'DATE_MALFORMED', field: 'seenOn' });
  else if (seenOn > dayIn(TIME_ZONE, now)) refusals.push({ code: 'DATE_IN_THE_FUTURE', field: 'seenOn' });
  if (validUntil !== null && !isDay(validUntil)) refusals.push({ code: 'DATE_MALFORMED', field: 'validUntil' });
  else if (validUntil !== null && isDay(seenOn) && validUntil <= seenOn)
    refusals.push({ code: 'DATE_NOT_AFTER_SEEN', field: 'validUntil' });
  const consent = needsConsent(kind) ? consentTo(seen.consent, now) : agree(null);
  if (!consent.ok) refusals.push(...consent.refusals);
  if (!consent.ok || refusals.length > 0) return { ok: false, refusals };
  return agree({ kind, seenOn, validUntil, seenBy: by, consent: consent.value });
}
