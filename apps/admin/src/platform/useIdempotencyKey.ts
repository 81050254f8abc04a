import { useRef } from 'react';

/** One key for one intent: the same input keeps its key until the server has answered, so that "try again" never does it twice. */
export function useIdempotencyKey() {
  const pending = useRef<{ input: string; key: string } | null>(null);
  return {
    keyFor(input: object): string {
      const written = JSON.stringify(input);
      if (pending.current?.input !== written) pending.current = { input: written, key: crypto.randomUUID() };
      return pending.current.key;
    },
    settle() {
      pending.current = null;
    },
  };
}
