/** What a service may need to know of somebody; the last three are asked for a referral alone, and stand nowhere else. */
export const REFERRAL_FIELDS = [
  'calledName',
  'phone',
  'email',
  'postcode',
  'address',
  'safeContact',
  'language',
  'note',
  'householdSize',
  'diet',
  'allergies',
] as const;
/** One of those fields. */
export type ReferralField = (typeof REFERRAL_FIELDS)[number];

/** The fields that are asked for a referral alone. */
export const ASKED_FOR_REFERRAL = ['householdSize', 'diet', 'allergies'] as const satisfies readonly ReferralField[];

/** What is told of somebody, by field; null where nothing is. */
export type ReferralEnvelope = Record<ReferralField, string | null>;

/**
 * What a service will see: of all that is known, the fields that it needs and the yes names, and nothing else.
 * The very same answer is shown before it is sent.
 */
export function envelopeOf(
  needed: readonly ReferralField[],
  agreed: readonly ReferralField[],
  known: Partial<ReferralEnvelope>,
): ReferralEnvelope {
  const told = (field: ReferralField) => (needed.includes(field) && agreed.includes(field) ? (known[field] ?? null) : null);
  return Object.fromEntries(REFERRAL_FIELDS.map((field) => [field, told(field)])) as ReferralEnvelope;
}
