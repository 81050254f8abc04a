import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'calls to make', at: 'calls' }],
} satisfies PageStates;
