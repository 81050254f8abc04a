/** What the journey was promised and did not find; the message says it in a user's words. */
export class Broken extends Error {}

/** Goes on only where the claim holds. */
export function insist(claim: unknown, otherwise: string): asserts claim {
  if (!claim) throw new Broken(otherwise);
}
