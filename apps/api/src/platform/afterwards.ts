/** Work that goes on after an answer, so that the time of the answer tells nothing. */
export type Afterwards = {
  /** Does it soon; with too much waiting already it is let be. It tells of its own faults. */
  begin(work: () => Promise<void>): void;
  /** Once all that was begun is done. */
  settled(): Promise<void>;
};

/** So much at once, so that those who wait for an answer find a connection; and so much may wait. */
const MOST = { atOnce: 4, waiting: 200 };

/** What a house does after its answers; none of it outlives the house. */
export function openAfterwards(): Afterwards {
  const waiting: (() => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();
  function next(): void {
    for (let work = take(); work; work = take()) {
      const done = work().finally(() => {
        running.delete(done);
        next();
      });
      running.add(done);
    }
  }
  const take = () => (running.size < MOST.atOnce ? waiting.shift() : undefined);
  return {
    begin(work) {
      if (waiting.length >= MOST.waiting) return;
      waiting.push(work);
      setImmediate(next);
    },
    async settled() {
      next();
      while (running.size > 0) await Promise.all(running);
    },
  };
}
