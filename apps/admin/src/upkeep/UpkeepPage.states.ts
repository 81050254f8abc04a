import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'what we hold', as: 'COORDINATOR', at: 'what-we-hold' }],
} satisfies PageStates;
