import type { Decision } from '../decision.ts';
import { expireFollowUps } from '../follow-ups/expire-follow-ups.ts';
import { cancelRequest } from './cancel-request.ts';
import type { HelpRequest } from './help-request.ts';

/** Whoever asked wants to be forgotten: what is not done yet is cancelled; once it is done, nobody is asked any more how it went, and the card goes. */
export function forgetRequest(request: HelpRequest, now: Date): Decision<HelpRequest, 'REQUEST_ENDED'> {
  return request.status === 'DELIVERED' ? expireFollowUps(request, 0, now) : cancelRequest(request, now);
}
