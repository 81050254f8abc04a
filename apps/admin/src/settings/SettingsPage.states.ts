import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'settings', as: 'COORDINATOR', at: 'settings' },
    { name: 'one to change', as: 'COORDINATOR', at: 'settings', press: ['settings.change'] },
    { name: 'not mine to change', at: 'settings' },
  ],
} satisfies PageStates;
