import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

/** What happens by itself is done some seconds after its time. */
const AFTER_MS = 15_000;
/** A timer counts no further. */
const LONGEST_MS = 2 ** 31 - 1;

/** Asks again for what is on the screen when something has happened by itself; nothing where there is no such time. */
export function useRefreshAt(at: string | null): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!at) return;
    const wait = new Date(at).getTime() - Date.now();
    const timer = setTimeout(
      () => void client.refetchQueries({ include: 'active' }),
      Math.min(Math.max(wait, 0) + AFTER_MS, LONGEST_MS),
    );
    return () => clearTimeout(timer);
  }, [at, client]);
}
