/** A value that is known when the statement runs and not when it is compiled: who asks, a variable of the query. */
type Late = { late: (run: unknown) => unknown };

type Part = string | { value: unknown } | Late;

/** A piece of SQL: text and parameters, never a bare value. */
export class Sql {
  readonly parts: readonly Part[];
  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }
}

/** SQL with holes for other SQL only; a bare value in a hole is a bug and throws (use `param`, `late` or `name`). */
export function sql(strings: TemplateStringsArray, ...holes: Sql[]): Sql {
  const parts: Part[] = [];
  for (const [i, text] of strings.entries()) {
    append(parts, text);
    if (i >= holes.length) break;
    const hole: unknown = holes[i];
    if (!(hole instanceof Sql))
      throw new TypeError('sql`…` takes SQL only: wrap a value in param(), a column or table in name()');
    for (const part of hole.parts) append(parts, part);
  }
  return new Sql(parts);
}

/** Neighbouring texts are one: what is kept and run often has few parts. */
function append(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
  else parts.push(part);
}

/** A value as a parameter. */
export const param = (value: unknown): Sql => new Sql([{ value }]);

/** A parameter whose value is read when the statement runs: two actors on one compiled statement never share it. */
export const late = <Run>(read: (run: Run) => unknown): Sql => new Sql([{ late: read as (run: unknown) => unknown }]);

/** A column, table or alias; anything but a plain lower-case name throws. */
export function name(identifier: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(identifier)) throw new TypeError('not a plain SQL name');
  return new Sql([identifier]);
}

/** A literal of ours (a GraphQL name, an enum value), quoted; never a visitor's text. */
export function literal(text: string): Sql {
  if (!/^[\w.$:-]*$/.test(text)) throw new TypeError('not a plain literal');
  return new Sql([`'${text}'`]);
}

/** The name of a column as a client gave it: a GraphQL name, or one that says it is an alias. */
export function key(named: string): Sql {
  if (!/^[=#\w]{1,63}$/.test(named)) throw new TypeError('not a plain key');
  return new Sql([`"${named}"`]);
}

export function join(pieces: readonly Sql[], separator = ', '): Sql {
  const parts: Part[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) append(parts, separator);
    for (const part of piece.parts) append(parts, part);
  }
  return new Sql(parts);
}

/** Text with $1 … and its values, as `pg` takes them. */
export function statement(query: Sql, run?: unknown): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const places = new Map<Late, number>(); // who asks is one value, however many predicates ask it
  const placeOf = (part: Late): number => {
    const place = places.get(part) ?? values.push(part.late(run));
    places.set(part, place);
    return place;
  };
  let text = '';
  for (const part of query.parts)
    text += typeof part === 'string' ? part : `$${'late' in part ? placeOf(part) : values.push(part.value)}`;
  return { text, values };
}
