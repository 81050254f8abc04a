import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'all done', as: 'COORDINATOR', at: 'first-steps' },
    { name: 'not mine to see', at: 'first-steps' },
  ],
} satisfies PageStates;
