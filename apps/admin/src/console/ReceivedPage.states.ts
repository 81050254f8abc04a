import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'nothing under this address', as: 'PARTNER', at: 'inbox/rfl_0' }],
} satisfies PageStates;
