import { makeVar } from '@apollo/client';

/** STARTING: just opened. SLOW: no socket gets through, so the page asks every minute. AWAY: and nobody answers that either. OFFLINE: the browser has no network. */
export type LiveState = 'STARTING' | 'LIVE' | 'RECONNECTING' | 'SLOW' | 'AWAY' | 'OFFLINE';

/** Whether what is on the screen is as it is now. */
export const liveState = makeVar<LiveState>('STARTING');

export const nobodyAnswers = (): boolean => ['RECONNECTING', 'AWAY', 'OFFLINE'].includes(liveState());
