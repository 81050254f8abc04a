import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'clients', as: 'COORDINATOR', at: 'clients' },
    { name: 'a rotation asked about', as: 'COORDINATOR', at: 'clients', press: ['clients.rotate.title'] },
    { name: 'an end asked about', as: 'COORDINATOR', at: 'clients', press: ['clients.end.label'] },
  ],
} satisfies PageStates;
