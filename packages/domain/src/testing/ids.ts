/** The nth id of a test: a well-formed UUID, always the same for the same number. */
export function anId(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** A maker of ids for the rules that need new ones, each different from the last. */
export function newIds(first = 1_000_000): () => string {
  let next = first;
  return () => anId(next++);
}
