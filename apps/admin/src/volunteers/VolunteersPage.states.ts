import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'our volunteers', at: 'volunteers' },
    { name: 'nobody found', at: 'volunteers?language=cy&category=dog-walking' },
    { name: 'of every ward', as: 'COORDINATOR', at: 'volunteers' },
  ],
} satisfies PageStates;
