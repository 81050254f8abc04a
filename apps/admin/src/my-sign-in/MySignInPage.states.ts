import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [{ name: 'how I sign in', at: 'my-sign-in' }],
} satisfies PageStates;
