import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'no source yet', as: 'COORDINATOR', at: 'directory-sources' },
    { name: 'no address typed', as: 'COORDINATOR', at: 'directory-sources', press: ['sources.add.add'] },
  ],
} satisfies PageStates;
