import { agree, type Decision } from '../decision.ts';
import { closeWhenOver } from '../follow-ups/close-when-over.ts';
import { expired } from '../follow-ups/expire-follow-ups.ts';
import { cancelRequest } from './cancel-request.ts';
import type { HelpRequest } from './help-request.ts';

/**
 * Whoever asked wants to be forgotten: what is not done yet is cancelled. Once it is done, they are not asked any more how it went, and the
 * card goes at once; whoever helped may still say, and it is closed when they have.
 */
export function forgetRequest(request: HelpRequest, now: Date): Decision<HelpRequest, 'REQUEST_ENDED'> {
  if (request.status !== 'DELIVERED') return cancelRequest(request, now);
  const followUps = request.followUps.map((followUp) => (followUp.party === 'REQUESTER' ? expired(followUp, now) : followUp));
  return agree(closeWhenOver({ ...request, followUps }, now));
}
