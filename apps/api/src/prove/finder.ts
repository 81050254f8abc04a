import type { Pattern } from './dresses.ts';

/** So many bytes at the start of a pattern decide whether to look closer. */
const WINDOW = 4;
const DRAWERS = 20; // 2^20 drawers for what such a window may be

/** ASCII letters as their small ones. */
const SMALL = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
const AS_IT_IS = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** Looks for thousands of patterns in one pass over the bytes. */
export class Finder {
  readonly #passes: Pass[];

  constructor(patterns: Pattern[]) {
    this.#passes = [
      new Pass(
        patterns.filter(({ anyCase }) => anyCase),
        SMALL,
      ),
      new Pass(
        patterns.filter(({ anyCase }) => !anyCase),
        AS_IT_IS,
      ),
    ];
  }

  /** The patterns that stand in these bytes, each once. */
  find(bytes: Uint8Array): Set<Pattern> {
    const found = new Set<Pattern>();
    for (const pass of this.#passes) pass.find(bytes, found);
    return found;
  }
}

class Pass {
  readonly #fold: Uint8Array;
  readonly #drawers = new Uint8Array(1 << DRAWERS);
  readonly #by = new Map<number, { pattern: Pattern; bytes: Uint8Array }[]>();

  constructor(patterns: Pattern[], fold: Uint8Array) {
    this.#fold = fold;
    for (const pattern of patterns) {
      const bytes = Uint8Array.from(pattern.bytes, (byte) => fold[byte] as number);
      if (bytes.length < WINDOW) throw new Error(`a pattern of ${bytes.length} bytes would be found anywhere`);
      const window = new DataView(bytes.buffer).getUint32(0);
      this.#drawers[drawerOf(window)] = 1;
      this.#by.set(window, [...(this.#by.get(window) ?? []), { pattern, bytes }]);
    }
  }

  find(bytes: Uint8Array, found: Set<Pattern>): void {
    const [fold, drawers] = [this.#fold, this.#drawers];
    let window = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      window = ((window << 8) | (fold[bytes[at] as number] as number)) >>> 0;
      if (drawers[drawerOf(window)] === 0 || at < WINDOW - 1) continue;
      for (const each of this.#by.get(window) ?? [])
        if (this.#standsAt(bytes, at - WINDOW + 1, each.bytes)) found.add(each.pattern);
    }
  }

  #standsAt(bytes: Uint8Array, from: number, wanted: Uint8Array): boolean {
    if (from + wanted.length > bytes.length) return false;
    for (let at = WINDOW; at < wanted.length; at += 1) if (this.#fold[bytes[from + at] as number] !== wanted[at]) return false;
    return true;
  }
}

const drawerOf = (window: number): number => Math.imul(window, 0x9e3779b1) >>> (32 - DRAWERS);
