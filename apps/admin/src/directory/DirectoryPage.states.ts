import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'services', at: 'directory' },
    { name: 'nothing found', at: 'directory?words=zzzz' },
    { name: 'open now', at: 'directory', press: ['directory.search.open'] },
  ],
} satisfies PageStates;
