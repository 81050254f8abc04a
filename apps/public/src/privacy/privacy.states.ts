import { NETWORK, type State, statesOf } from '../states/state.ts';
import { PrivacyPage } from './PrivacyPage.tsx';

export const STATES: readonly State[] = statesOf(PrivacyPage, '/privacy', { whole: () => ({ networks: [NETWORK] }) });
