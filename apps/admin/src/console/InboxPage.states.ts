import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'referrals to us', as: 'PARTNER', at: 'inbox' }],
} satisfies PageStates;
