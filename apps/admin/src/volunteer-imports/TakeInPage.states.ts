import type { PageStates } from '../ui/page-state.ts';

export default {
  asks: false,
  states: [{ name: 'no file yet', as: 'COORDINATOR', at: 'volunteers/take-in' }],
} satisfies PageStates;
