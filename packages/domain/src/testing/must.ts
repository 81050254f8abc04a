import type { Decision } from '../decision.ts';

/** What a rule agreed to; throws, with the codes, where it refused. */
export function must<T>(decision: Decision<T, string>): T {
  if (decision.ok) return decision.value;
  throw new Error(`Refused: ${decision.refusals.map(({ code }) => code).join(', ')}`);
}

/** The codes a rule refused with; none where it agreed. */
export function codesOf(decision: Decision<unknown, string>): string[] {
  return decision.ok ? [] : decision.refusals.map(({ code }) => code);
}
