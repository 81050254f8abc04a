import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'our referrals', at: 'referrals' }],
} satisfies PageStates;
