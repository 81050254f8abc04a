import type { PageStates } from '../ui/page-state.ts';

export default {
  asks: false,
  states: [
    { name: 'nothing typed yet', as: 'COORDINATOR', at: 'directory/new' },
    {
      name: 'one more time and language',
      as: 'COORDINATOR',
      at: 'directory/new',
      press: ['directory.entry.addTimes', 'directory.entry.addLanguage'],
    },
  ],
} satisfies PageStates;
