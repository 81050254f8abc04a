import type { ReferralStatus } from '../gql/graphql.ts';
import type { Tone } from '../ui/Pill.tsx';

const TONES: Partial<Record<ReferralStatus, Tone>> = {
  SENT: 'saffron',
  RECEIVED: 'saffron',
  ACCEPTED: 'canal',
  STARTED: 'canal',
  EXPIRED: 'brick',
};

/** The colour of a state as the receiver meets it: what waits for their answer stands out. */
export const toneOf = (status: ReferralStatus): Tone => TONES[status] ?? 'plain';
