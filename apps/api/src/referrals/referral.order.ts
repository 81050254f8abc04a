import type { Order } from '../platform/shapes/index.ts';

/** Where a service is silent comes first, what is over last; within that, what was sent first. */
export const REFERRAL_ORDER: Order = {
  name: 'referrals',
  keys: [
    { of: (row) => row('list_rank'), cast: 'smallint' },
    { of: (row) => row('sent_at'), cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};
