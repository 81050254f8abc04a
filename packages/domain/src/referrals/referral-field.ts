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

/** What is told under seal: all but the language, which is no secret of a request and stands beside. */
export type EnvelopeField = Exclude<ReferralField, 'language'>;
/** Those fields. */
export const ENVELOPE_FIELDS = REFERRAL_FIELDS.filter((field): field is EnvelopeField => field !== 'language');

/** The fields that are asked for a referral alone. */
export const ASKED_FOR_REFERRAL = ['householdSize', 'diet', 'allergies'] as const satisfies readonly ReferralField[];

/** What is told of somebody, by field; null where nothing is. */
export type ReferralEnvelope = Record<EnvelopeField, string | null>;

/**
 * What a service will see: of all that is known, the fields that it needs and the yes names, and nothing else.
 * The very same answer is shown before it is sent.
 */
export function envelopeOf(
  needed: readonly ReferralField[],
  agreed: readonly ReferralField[],
  known: Partial<ReferralEnvelope>,
): ReferralEnvelope {
  const told = (field: EnvelopeField) => (needed.includes(field) && agreed.includes(field) ? (known[field] ?? null) : null);
  return Object.fromEntries(ENVELOPE_FIELDS.map((field) => [field, told(field)])) as ReferralEnvelope;
}
