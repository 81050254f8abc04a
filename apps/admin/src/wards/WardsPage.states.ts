import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'our wards', at: 'wards' },
    { name: 'every ward', as: 'COORDINATOR', at: 'wards' },
  ],
} satisfies PageStates;
