import { useReactiveVar } from '@apollo/client/react';
import { useEffect } from 'react';
import { useQuietly } from '../../platform/useQuietly.ts';
import { useMe } from '../../staff/me.ts';
import { hasWaiting } from './forget-waiting.ts';
import { person, waiting } from './waiting.ts';

/** How much waits for a connection, in the frame; it comes after the first screen, or at once where something waits already. */
export function WaitingCount() {
  const { id: who, network } = useMe();
  const some = useReactiveVar(waiting).length > 0;
  const Room = useQuietly(async () => (await import('./WaitingRoom.tsx')).WaitingRoom, some || hasWaiting());
  useEffect(() => {
    person({ who, network: network.slug });
    return () => void person(null);
  }, [who, network.slug]);
  return Room && <Room />;
}
