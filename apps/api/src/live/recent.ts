import type { Heard } from './change.ts';

/** What was heard is remembered for so long, and no more than so much of it. */
const MOST = { seconds: 60, changes: 2000 };

/** What this process has heard of late, so that a page that opens, or comes back, need not ask again for everything. */
export type Recent = {
  keep(it: Heard): void;
  /** The line stands (again): what was before is not known. */
  beginAfresh(): void;
  /** All that was heard in the last so many seconds; null where nobody can know. */
  since(seconds: number | null): readonly Heard[] | null;
};

export function openRecent(now: () => number = Date.now): Recent {
  let heard: { at: number; it: Heard }[] = [];
  let from = Number.POSITIVE_INFINITY;
  const forget = () => {
    const oldest = now() - MOST.seconds * 1000;
    const first = Math.max(
      heard.findIndex(({ at }) => at >= oldest),
      heard.length - MOST.changes,
    );
    const dropped = heard.slice(0, first === -1 ? heard.length : first);
    heard = heard.slice(dropped.length);
    from = Math.max(from, oldest, (dropped.at(-1)?.at ?? 0) + 1);
  };
  return {
    keep(it) {
      heard.push({ at: now(), it });
      if (heard.length > MOST.changes * 2) forget();
    },
    beginAfresh() {
      heard = [];
      from = now();
    },
    since(seconds) {
      forget();
      if (seconds === null) return null;
      const asked = now() - seconds * 1000;
      return asked < from ? null : heard.filter(({ at }) => at >= asked).map(({ it }) => it);
    },
  };
}
