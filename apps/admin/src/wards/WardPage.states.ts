import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'a ward', at: 'wards/{ward}' },
    { name: 'a ward, by a coordinator', as: 'COORDINATOR', at: 'wards/{ward}' },
    { name: 'no such ward', at: 'wards/E05000000' },
  ],
} satisfies PageStates;
