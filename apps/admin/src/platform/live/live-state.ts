import { makeVar } from '@apollo/client';

/** STARTING: just opened. SLOW: no socket gets through, so the page asks every minute. */
export type LiveState = 'STARTING' | 'LIVE' | 'RECONNECTING' | 'SLOW' | 'OFFLINE';

/** Whether what is on the screen is as it is now. */
export const liveState = makeVar<LiveState>('STARTING');
