import { NETWORK, type State, statesOf } from '../states/state.ts';
import { LandingPage } from './LandingPage.tsx';

export const STATES: readonly State[] = statesOf(LandingPage, '/', {
  'of one network': () => ({ networks: [NETWORK] }),
  'of the demonstration, with two': (visit) => ({
    visit: { ...visit, demo: true, asked: visit.language },
    networks: [NETWORK, { slug: 'fern-hill', name: 'Fern Hill Neighbours' }],
  }),
});
