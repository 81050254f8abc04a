import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'an entry to change', as: 'COORDINATOR', at: 'directory/{service}/change' }],
} satisfies PageStates;
