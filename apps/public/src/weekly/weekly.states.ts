import { NETWORK, type State, statesOf } from '../states/state.ts';
import { OverPage } from './OverPage.tsx';
import { StopPage } from './StopPage.tsx';
import { StoppedPage } from './StoppedPage.tsx';

const PATH = '/w/token-of-a-weekly-mail';

export const STATES: readonly State[] = [
  ...statesOf(StopPage, PATH, { 'they still come': () => ({ network: NETWORK.name }) }),
  ...statesOf(StoppedPage, PATH, { 'they are stopped': () => ({}) }),
  ...statesOf(OverPage, PATH, { 'a link that stops nothing': () => ({}) }),
];
