import type { Decision, RefusalCode } from '@wardwise/domain';

/** What a rule decided; that it refuses is a mistake of the demo's. */
export function agreed<T>(decision: Decision<T, RefusalCode>): T {
  if (!decision.ok) throw new Error(`the demo is refused: ${decision.refusals.map(({ code }) => code).join(', ')}`);
  return decision.value;
}
