import { NETWORK, type State, statesOf } from '../states/state.ts';
import { OverPage } from './OverPage.tsx';
import { StopPage } from './StopPage.tsx';
import { StoppedPage } from './StoppedPage.tsx';

const [WEEKLY, MESSAGES] = ['weekly', 'messages'] as const;
const PATH = '/w/token-of-a-weekly-mail';

const LINK = '/m/token-of-a-message';

export const STATES: readonly State[] = [
  ...statesOf(StopPage, PATH, { 'they still come': () => ({ what: WEEKLY, network: NETWORK.name }) }),
  ...statesOf(StoppedPage, PATH, { 'they are stopped': () => ({ what: WEEKLY }) }),
  ...statesOf(OverPage, PATH, { 'a link that stops nothing': () => ({ what: WEEKLY }) }),
  ...statesOf(StopPage, LINK, { 'messages to the ward still come': () => ({ what: MESSAGES, network: NETWORK.name }) }),
  ...statesOf(StoppedPage, LINK, { 'messages to the ward are stopped': () => ({ what: MESSAGES }) }),
  ...statesOf(OverPage, LINK, { 'a link that stops no messages': () => ({ what: MESSAGES }) }),
];
