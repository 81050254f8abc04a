import type { HeldKind } from '@wardwise/domain';

/** When something goes: so long after one of these times, whichever is over first; a time that is not known yet ends nothing. */
type Clocks = Record<string, string>;

/**
 * Something that is held: which rows (`t`), since when, and when they go; `where` says which of them are counted. What comes of a concern is not:
 * a number that is one more would tell that there is one. Both what the worker deletes and what a coordinator reads comes from here. */
export type Held = { kind: HeldKind; rows: string; where?: string; since: string; clocks: Clocks };

/** So long after, in PostgreSQL's words. */
export const after = (time: string) => `interval '${time}'`;
/** With the moment itself. */
export const AT_ONCE = after('0 seconds');

/** Whether what these clocks speak of has had its time at a moment; PostgreSQL's `now()` unless told otherwise. */
export const isOver = ({ clocks }: Pick<Held, 'clocks'>, at = 'now()'): string =>
  `(${Object.entries(clocks)
    .map(([time, kept]) => `${time} < ${at} - ${kept}`)
    .join(' or ')})`;

/** What goes so long after one of its times, whatever else happens. */
export function passing(kind: HeldKind, table: string, since: string, clocks: Clocks): Held {
  return {
    kind,
    rows: `${table} t`,
    since,
    clocks: Object.fromEntries(Object.entries(clocks).map(([at, time]) => [at, after(time)])),
  };
}
