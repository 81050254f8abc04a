import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'a concern, closed to the eye', as: 'SAFEGUARDING_LEAD', at: 'concerns/{concern}' },
    { name: 'nothing under this address', as: 'SAFEGUARDING_LEAD', at: 'concerns/con_0' },
  ],
} satisfies PageStates;
