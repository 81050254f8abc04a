import { useReactiveVar } from '@apollo/client/react';
import { type Waiting, waiting } from './waiting.ts';

/** What waits for a connection about this request. */
export const useWaits = (requestId: string): readonly Waiting[] =>
  useReactiveVar(waiting).filter((one) => one.requestId === requestId && !one.end);

/** Whether it is to be put off, or brought back, as soon as there is a connection. */
export const useSnoozeWaits = (requestId: string): boolean =>
  useWaits(requestId).some(({ does: { verb } }) => verb === 'snooze' || verb === 'wake');
