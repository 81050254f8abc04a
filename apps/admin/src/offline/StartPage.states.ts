import type { PageStates } from '../ui/page-state.ts';

export default {
  asks: false,
  states: [{ name: 'opened from the home screen', as: 'NOBODY', at: '../-' }],
} satisfies PageStates;
