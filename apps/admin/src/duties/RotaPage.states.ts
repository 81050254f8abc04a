import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'this week', at: 'rota' },
    { name: 'every ward', as: 'COORDINATOR', at: 'rota' },
  ],
} satisfies PageStates;
