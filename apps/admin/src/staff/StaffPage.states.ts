import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'people', as: 'COORDINATOR', at: 'people' },
    { name: 'roles and wards', as: 'COORDINATOR', at: 'people', press: ['staff.change'] },
  ],
} satisfies PageStates;
