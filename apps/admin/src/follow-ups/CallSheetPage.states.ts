import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'both to be asked', as: 'COORDINATOR', at: 'requests/{DELIVERED}/call-sheet' },
    { name: 'nobody to be asked', as: 'COORDINATOR', at: 'requests/{CLOSED}/call-sheet' },
    { name: 'nothing under this address', at: 'requests/req_0/call-sheet' },
  ],
} satisfies PageStates;
