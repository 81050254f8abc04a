import type { ReferralGapKind } from '../gaps/gap.ts';
import type { Referral } from './referral.ts';

/**
 * The gap that the end of a referral leaves as evidence: the service was full, said no for a reason of its own, was silent, or could not be
 * reached. None where it was the person's own wish, or we took it back.
 */
export function gapOfReferral(referral: Referral): ReferralGapKind | null {
  switch (referral.status) {
    case 'DECLINED':
      if (referral.reason === 'NO_CAPACITY') return 'SERVICE_FULL';
      return referral.reason === 'PERSON_DECLINED' || referral.reason === 'COULD_NOT_BE_CONTACTED' ? null : 'SERVICE_SAID_NO';
    case 'EXPIRED':
      return 'SERVICE_SILENT';
    case 'FAILED':
      return 'SERVICE_NOT_REACHED';
    default:
      return null;
  }
}
