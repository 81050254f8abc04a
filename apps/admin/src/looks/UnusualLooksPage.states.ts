import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'looks', as: 'COORDINATOR', at: 'unusual-looks' }],
} satisfies PageStates;
