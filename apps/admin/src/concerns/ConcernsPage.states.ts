import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'concerns', as: 'SAFEGUARDING_LEAD', at: 'concerns' }],
} satisfies PageStates;
