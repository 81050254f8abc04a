import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Canary } from './canaries.ts';
import { patternsOf } from './dresses.ts';
import { filesIn } from './files.ts';
import { Finder } from './finder.ts';
import { inflatedIn } from './inflated.ts';

/** Where a canary stands, and how it is dressed there. */
export type Sight = { place: string; canary: Canary; dress: string };

/** Something to look through: a table's rows, a file, a mail. */
export type Place = { name: string; bytes: Buffer };

/** Looks for canaries, and counts the bytes it has looked at. */
export class Scan {
  readonly #finder: Finder;
  bytes = 0;
  streams = 0;

  constructor(canaries: readonly Canary[]) {
    this.#finder = new Finder(canaries.flatMap(patternsOf));
  }

  in({ name, bytes }: Place): Sight[] {
    this.bytes += bytes.length;
    const sights = this.#seen(name, bytes, '');
    for (const inflated of inflatedIn(bytes)) {
      this.streams += 1;
      this.bytes += inflated.length;
      sights.push(...this.#seen(name, inflated, ' in a packed stream'));
    }
    return sights;
  }

  /** The same for every file of a folder. */
  inFolder(name: string, folder: string): { sights: Sight[]; count: number } {
    const files = filesIn(folder);
    return {
      sights: files.flatMap((file) => this.in({ name: `${name} ${file}`, bytes: readFileSync(join(folder, file)) })),
      count: files.length,
    };
  }

  #seen(place: string, bytes: Buffer, packed: string): Sight[] {
    return [...this.#finder.find(bytes)].map(({ canary, dress }) => ({ place, canary, dress: `${dress}${packed}` }));
  }
}
