import { createHash, createHmac } from 'node:crypto';
import type { Canary } from './canaries.ts';
import { cellsOf, type Key } from './keys.ts';
import { nameOf, type Snapshot } from './snapshot.ts';

/** Ofcom's numbers for drama: what stands before the last three digits, as a national number is written. */
const DRAMA = [
  ...[
    '0113 496 0',
    '0114 496 0',
    '0115 496 0',
    '0116 496 0',
    '0117 496 0',
    '0118 496 0',
    '0121 496 0',
    '0131 496 0',
    '0141 496 0',
  ],
  ...['0151 496 0', '0161 496 0', '020 7946 0', '0191 498 0', '028 9649 6', '029 2018 0', '01632 960', '07700 900', '08081 570'],
  ...['0909 879 0', '03069 990'],
];

/** What somebody who knows whom to look for would try: a number as it is kept, and all the ways it may be typed. */
export type Guess = { what: string; kept: string[]; typed: string[] };

/** Every number for drama, every postcode of the table, and every canary itself. */
export function guessesFrom(canaries: readonly Canary[], postcodes: readonly string[]): Guess[] {
  const numbers = DRAMA.flatMap((before) =>
    Array.from({ length: 1000 }, (_, line) => `${before}${String(line).padStart(3, '0')}`),
  );
  return [
    ...numbers.map((spaced) => number(spaced)),
    ...postcodes.map((postcode) => ({
      what: postcode,
      kept: [postcode],
      typed: [postcode.replace(' ', ''), postcode.toLowerCase()],
    })),
    ...canaries.map(({ text }) => ({ what: text, kept: [text, text.toLowerCase()], typed: [] })),
  ];
}

function number(spaced: string): Guess {
  const national = spaced.replaceAll(' ', '');
  return { what: national, kept: [`+44${national.slice(1)}`], typed: [national, spaced] };
}

/** What the product makes a keyed hash of, by what the key is for; whatever a purpose is new, the text itself. */
const SAID: Record<string, (text: string) => string[]> = {
  index: (text) => [text, `from ${text}`],
  idempotency: (text) => [text, JSON.stringify({ phone: text })],
  bar: (text) => [`wardwise bar ${text.includes('@') ? 'mail' : 'tel'}:${text}`],
};

/** A cell that a guess may find: of which moment, and where. */
type Aim = { of: string; table: string; column: string; row: string };
/** A guess that was right: what it found, where, and by whose key. */
export type Hit = Aim & { key: string; what: string };

/** So many bytes of a keyed hash are enough to know it again; some are kept no longer than this. */
const PREFIX = 16;
const TOKEN = /[\w-]{43}|[\w-]{22}|[0-9a-f]{64}|[0-9a-f]{32}/g;

/** Tries guesses against every cell of bytes, and against whatever looks like a hash in a text. */
export class Guesser {
  readonly #cells = new Map<string, Aim[]>();
  tried = 0;

  constructor(snapshots: Record<string, Snapshot>) {
    for (const [of, snapshot] of Object.entries(snapshots)) this.#aimAt(of, snapshot);
  }

  #aimAt(of: string, snapshot: Snapshot): void {
    for (const { table, row, column, bytes } of cellsOf(snapshot))
      this.#aim(bytes, { of, table: table.name, column, row: nameOf(table, row) });
    for (const table of snapshot.values())
      for (const row of table.rows)
        for (const column of table.columns)
          for (const [token] of textOf(row[column]).matchAll(TOKEN)) {
            const place = { of, table: table.name, column, row: nameOf(table, row) };
            this.#aim(Buffer.from(token, 'base64url'), place);
            this.#aim(Buffer.from(token, 'hex'), place);
          }
  }

  /** With every key as the product uses it, and with no key at all. */
  try(keys: Key[], guesses: Guess[]): Hit[] {
    return guesses.flatMap(({ what, kept, typed }) => [
      ...keys.flatMap((key) => {
        const texts = key.purpose === 'bar' ? kept : [...kept, ...typed];
        const said = texts.flatMap((text) => SAID[key.purpose ?? '']?.(text) ?? [text]);
        return said.flatMap((text) => this.#hits(createHmac('sha256', key.key).update(text).digest(), key.name, what));
      }),
      ...[...kept, ...typed].flatMap((text) => this.#hits(createHash('sha256').update(text).digest(), 'no key', what)),
    ]);
  }

  #aim(bytes: Buffer, place: Aim): void {
    if (bytes.length < PREFIX) return;
    const prefix = bytes.toString('latin1', 0, PREFIX);
    this.#cells.set(prefix, [...(this.#cells.get(prefix) ?? []), place]);
  }

  #hits(hash: Buffer, key: string, what: string): Hit[] {
    this.tried += 1;
    return (this.#cells.get(hash.toString('latin1', 0, PREFIX)) ?? NONE).map((place) => ({ ...place, key, what }));
  }
}

const NONE: never[] = [];
const textOf = (cell: unknown): string =>
  typeof cell === 'string'
    ? cell
    : cell !== null && typeof cell === 'object' && !Buffer.isBuffer(cell)
      ? JSON.stringify(cell)
      : '';
