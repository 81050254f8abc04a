import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'an entry', at: 'directory/{service}' },
    { name: 'an entry to keep right', as: 'COORDINATOR', at: 'directory/{service}' },
    { name: 'nothing under this address', at: 'directory/svc_0' },
  ],
} satisfies PageStates;
