import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** The longest that the event loop was held while something was done, in milliseconds. */
export async function heldBy(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await wait(5);
  delay.reset();
  await work();
  await wait(5);
  delay.disable();
  return delay.max / 1e6;
}

/** The best of three tries: what the machine did in between is not the document's fault. */
export async function leastHeldBy(work: () => Promise<unknown>): Promise<number> {
  const tries: number[] = [];
  for (let n = 0; n < 3; n++) tries.push(await heldBy(work));
  return Math.min(...tries);
}

/** How long something usually takes, in milliseconds. */
export async function medianOf(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] as number;
}
