/** Who decides among those who say "I can" to a call-out; the lead, unless the lead says otherwise. */
export const DECIDES = ['LEAD_CHOOSES', 'FIRST_SUITABLE_YES'] as const;
/** One of those ways. */
export type Decides = (typeof DECIDES)[number];
