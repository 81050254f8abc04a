import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'our programs', as: 'PARTNER', at: 'our-programs' }],
} satisfies PageStates;
