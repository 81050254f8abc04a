/**
 * The most that one query may be, and may ask for. The ward leads' pages stay below a third of each (limits.test.ts says how far), the standard
 * introspection query below all.
 */
export const MOST = {
  /** Characters of the query's text. */
  text: 20_000,
  /** Words and signs of it, as graphql-js counts them. */
  tokens: 3000,
  depth: 16,
  /** Fields and fragments as they are written. Two of one name are compared with each other, so this is squared. */
  selections: 600,
  /** The same with every fragment opened. */
  openedSelections: 2000,
  /** Operations and fragments. */
  definitions: 50,
  aliases: 150,
  directives: 60,
  /** Values in the variables, lists and objects included, and how deep they stand. */
  values: 1000,
  valueDepth: 8,
  cost: 20_000,
} as const;

/** Of what went wrong an answer tells so many things, each in so many characters. */
export const MOST_TOLD = { errors: 5, letters: 200 } as const;

/** So many points a minute for somebody known. Strangers share a fifth among those who send from one place; a knock counts as a hundred. */
export const POINTS_A_MINUTE = 1_000_000;
