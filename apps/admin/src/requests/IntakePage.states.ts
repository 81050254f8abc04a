import type { PageStates } from '../ui/page-state.ts';

export default {
  asks: 'BESIDE',
  states: [{ name: 'nothing typed yet', at: 'requests/new' }],
} satisfies PageStates;
