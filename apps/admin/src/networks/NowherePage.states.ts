import type { PageStates } from '../ui/page-state.ts';

export default {
  asks: false,
  states: [{ name: 'no network', as: 'NOBODY', at: '../nowhere' }],
} satisfies PageStates;
