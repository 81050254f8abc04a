import { setTimeout as wait } from 'node:timers/promises';
import { Broken } from './insist.ts';

const PATIENCE_MS = 30_000;

/** Asks again until it is so; `otherwise` says in a user's words what never came. */
export async function until<T>(ask: () => T | Promise<T>, isIt: (seen: T) => boolean, otherwise: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await ask();
    if (isIt(seen)) return seen;
    if (Date.now() > end) throw new Broken(`${otherwise}: ${JSON.stringify(seen)}`);
    await wait(50);
  }
}
