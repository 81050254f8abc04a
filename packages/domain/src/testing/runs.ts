/** How many runs a property gets: the normal number in `npm test`, the full one where the tests' settings say WARDWISE_DEEP. */
export function runs(normal: number, deep: number): number {
  return (globalThis as { WARDWISE_DEEP?: unknown }).WARDWISE_DEEP ? deep : normal;
}
