import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'charts', as: 'COORDINATOR', at: 'figures' },
    { name: 'not mine to see', at: 'figures' },
  ],
} satisfies PageStates;
