import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'what we hold of me', at: 'my-data' }],
} satisfies PageStates;
