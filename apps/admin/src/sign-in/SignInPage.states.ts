import type { PageStates } from '../ui/page-state.ts';

export default {
  asks: false,
  states: [{ name: 'who is there', as: 'NOBODY', at: 'sign-in' }],
} satisfies PageStates;
