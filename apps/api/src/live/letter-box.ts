import type { Change } from './change.ts';
import { joined } from './change.ts';

/** What waits for one screen: however slowly it reads, no more than one list of changes is kept for it. */
export type LetterBox = { put(changes: readonly Change[]): void; changes: AsyncIterableIterator<readonly Change[]> };

/** A letter box; `onEnd` is told once nobody reads it any more. */
export function openLetterBox(onEnd: () => void): LetterBox {
  let waiting: readonly Change[] | null = null;
  let ended = false;
  let wake: (() => void) | null = null;
  const ring = () => {
    wake?.();
    wake = null;
  };
  const over = { value: undefined, done: true } as const;
  const end = async () => {
    if (!ended) onEnd();
    ended = true;
    ring();
    return over;
  };
  return {
    put(changes) {
      waiting = joined(waiting ?? [], changes);
      ring();
    },
    changes: {
      async next() {
        while (!waiting && !ended) await new Promise<void>((resolve) => (wake = resolve));
        if (ended || !waiting) return over;
        const value = waiting;
        waiting = null;
        return { value, done: false };
      },
      return: end,
      throw: end,
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}
