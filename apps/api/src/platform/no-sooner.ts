import { setTimeout as wait } from 'node:timers/promises';

/** The outcome of some work, no sooner than so many milliseconds after it began: what it found does not show in its time. */
export async function noSooner<T>(ms: number, work: Promise<T>): Promise<T> {
  const [outcome] = await Promise.all([work, wait(ms)]);
  return outcome;
}
