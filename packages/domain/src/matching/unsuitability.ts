/** Reasons a ward lead may override by name, on record. */
export const SOFT_REASONS = ['AT_CAPACITY', 'OFF_DUTY', 'NOT_FREE'] as const;
/** One of those reasons. */
export type SoftReason = (typeof SOFT_REASONS)[number];

/** Reasons nobody overrides. */
export const HARD_REASONS = [
  'NOT_APPROVED',
  'CATEGORY_NOT_OFFERED',
  'LANGUAGE_NOT_SHARED',
  'NOT_VETTED',
  'SELF_ISOLATING',
  'HANDED_BACK_BEFORE',
  'ALREADY_ASSIGNED',
] as const;
/** One of those reasons. */
export type HardReason = (typeof HARD_REASONS)[number];

/** Any reason why a volunteer should not take a request. */
export type Unsuitability = HardReason | SoftReason;

/** Whether a ward lead may say "all the same" to this reason. */
export function isSoft(reason: Unsuitability): reason is SoftReason {
  return SOFT_REASONS.some((soft) => soft === reason);
}
