import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { State } from './state.ts';

const SRC = join(import.meta.dirname, '..');

/** A state, and whose it is: the folder, the page and the state's own name. */
export type NamedState = State & { folder: string; id: string };

/** Every state of every page, found by the names of the files that hold them. */
export async function allStates(): Promise<NamedState[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.states\.[jt]s$/.test(file));
  const found = files.sort().map(async (file) => {
    const { STATES } = (await import(join(SRC, file))) as { STATES: readonly State[] };
    const folder = dirname(file);
    return STATES.map((state) => ({ ...state, folder, id: `${folder}/${state.page.name}: ${state.name}` }));
  });
  return (await Promise.all(found)).flat();
}
