import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'the current ones', at: 'queue' },
    { name: 'narrowed', at: 'queue', press: ['queue.filter'] },
    { name: 'as a board', at: 'queue?as=board' },
    { name: 'what is over', at: 'queue?view=over' },
    { name: 'nothing matches', at: 'queue?category=dog-walking&language=cy&ward=UNPLACED' },
    { name: 'found by its reference', at: 'queue?find=ZZZ-0000' },
  ],
} satisfies PageStates;
