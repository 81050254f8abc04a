import { abilities, type HelpRequest } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import { canSee, type SeenRequest } from './help-request.policy.ts';

/** What this visitor can do with a request now: what its state allows, and texts only where this deployment sends any. */
export function abilitiesOf(
  { actor, house }: Pick<Ctx, 'actor' | 'house'>,
  request: HelpRequest & SeenRequest,
): Record<string, boolean> {
  const can = canSee(actor, request);
  const [possible, texts] = [abilities(request), house.textsToken !== null];
  const all = { ...possible, tellByText: possible.cancel && texts, askByText: possible.recordFollowUp && texts };
  return Object.fromEntries(Object.entries(all).map(([verb, may]) => [verb, can && may]));
}
