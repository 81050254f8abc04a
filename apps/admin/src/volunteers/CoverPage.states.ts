import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'where we are thin', at: 'volunteers/cover' },
    { name: 'of every ward', as: 'COORDINATOR', at: 'volunteers/cover' },
  ],
} satisfies PageStates;
