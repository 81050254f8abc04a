import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'our services', as: 'PARTNER', at: 'our-services' }],
} satisfies PageStates;
