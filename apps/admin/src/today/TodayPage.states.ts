import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'what needs me', at: 'today' },
    { name: 'not now', at: 'today', press: ['snooze.not'] },
    { name: 'a call, in place', at: 'today', press: ['today.step.RING'] },
    { name: 'put off', at: 'today?view=put-off' },
    { name: 'of every ward', as: 'COORDINATOR', at: 'today' },
    { name: 'the command bar', at: 'today', press: ['command.title'] },
  ],
} satisfies PageStates;
