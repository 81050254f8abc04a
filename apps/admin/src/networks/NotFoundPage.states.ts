import type { PageStates } from '../ui/page-state.ts';

export default {
  asks: false,
  states: [{ name: 'nothing here', at: 'nowhere' }],
} satisfies PageStates;
