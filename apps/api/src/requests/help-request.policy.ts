import { abilities, type HelpRequest, holds, type StaffId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

/** What a policy needs to know of a request; `takenBy` is who typed it in (null: it came by the form), and matters while nobody could place it: any lead may place what no lead has typed. */
export type SeenRequest = Pick<HelpRequest, 'networkId' | 'wardCode' | 'handledByWard' | 'status'> & { takenBy: StaffId | null };

/** Ask this first. A request you may not see does not exist, as far as you can tell; whoever sees it may work on it, and whether it can be done now is the rule's answer. */
export function canSee(actor: Actor, request: SeenRequest): boolean {
  if (actor.kind === 'ANYONE' || actor.networkId !== request.networkId) return false;
  switch (actor.kind) {
    case 'COORDINATOR':
      return true;
    case 'WARD_LEAD':
      if (request.wardCode === null) return request.takenBy === null || request.takenBy === actor.staffId;
      return (
        actor.wardCodes.includes(request.wardCode) ||
        (request.handledByWard !== null && actor.wardCodes.includes(request.handledByWard))
      );
    case 'VOLUNTEER': // sees a task, a noun of its own
    case 'LINK_HOLDER':
    case 'REQUESTER': // sees their own request as it is told to them, a noun of its own: who looked, not who offered
    case 'REQUESTER_LINK_HOLDER':
    case 'SAFEGUARDING_LEAD':
    case 'PARTNER':
    case 'PARTNER_CLIENT':
    case 'COUNCIL_CLIENT':
    case 'SYSTEM':
      return false;
  }
}

/** The window of the details closes at every ending. */
export const canLookAtDetails = (actor: Actor, request: SeenRequest): boolean =>
  canSee(actor, request) && holds(request.status).details;

/** The window of the contact card is open from delivery until both have been asked. */
export const canLookAtCard = (actor: Actor, request: SeenRequest): boolean =>
  canSee(actor, request) && holds(request.status).card;

/** What this visitor can do with a request now: what its state allows, and texts only where this deployment sends any. */
export function abilitiesOf(actor: Actor, request: HelpRequest & SeenRequest, sendsTexts: boolean): Record<string, boolean> {
  const can = canSee(actor, request);
  const possible = abilities(request);
  const all = { ...possible, tellByText: possible.cancel && sendsTexts, askByText: possible.recordFollowUp && sendsTexts };
  return Object.fromEntries(Object.entries(all).map(([verb, may]) => [verb, can && may]));
}
