import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'a message to write', at: 'volunteers/message' },
    { name: 'to any ward', as: 'COORDINATOR', at: 'volunteers/message' },
    { name: 'whoever leads no ward', as: 'SAFEGUARDING_LEAD', at: 'volunteers/message' },
  ],
} satisfies PageStates;
