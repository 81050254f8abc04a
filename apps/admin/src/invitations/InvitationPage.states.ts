import type { PageStates } from '../ui/page-state.ts';

export default {
  asks: false,
  states: [{ name: 'a link that opens nothing', as: 'NOBODY', at: 'invitation' }],
} satisfies PageStates;
