import type { ApplicantGoneReason, RemoveReason } from '@wardwise/domain';

/** How somebody goes: by themselves, removed for a reason, or not taken on for one. */
export type Gone =
  | { status: 'LEFT' }
  | { status: 'REMOVED'; reason: RemoveReason }
  | { status: 'DECLINED'; reason: ApplicantGoneReason };
