import { agree, type Decision, refuse } from '../decision.ts';
import type { FollowUpId } from '../ids.ts';
import type { HelpRequest } from '../requests/help-request.ts';

/** What somebody may have texted back that settles nothing: a lead rings them. */
export const TEXT_WORDS_BACK = ['NO', 'STOP'] as const;
/** One of those. */
export type TextWordBack = (typeof TEXT_WORDS_BACK)[number];

/** What refuses to ask by a text how it went. */
export const ASK_BY_TEXT_REFUSALS = [
  'FOLLOW_UP_NOT_FOUND',
  'FOLLOW_UP_NOT_DUE',
  'TEXTS_NOT_SENT',
  'NOT_SAFE_BY_TEXT',
  'PHONE_IS_THE_ASKERS',
  'ASKED_BY_TEXT_ALREADY',
] as const;
/** One of those refusals. */
export type AskByTextRefusal = (typeof ASK_BY_TEXT_REFUSALS)[number];

/** What is known of texting them: that this deployment sends texts, that the lead has read it is safe, whether the number may be that of somebody who asked for them, and whether they were texted before. */
export type Asking = Record<'sends' | 'safe' | 'phoneIsTheAskers' | 'asked', boolean>;

/** Whoever was helped may be asked by one text how it went, where a lead has read that it is safe; nothing of the request changes until they answer. */
export function askByText<R extends HelpRequest>(request: R, followUpId: FollowUpId, it: Asking): Decision<R, AskByTextRefusal> {
  const found = request.followUps.find(({ id, party }) => id === followUpId && party === 'REQUESTER');
  if (!found) return refuse('FOLLOW_UP_NOT_FOUND');
  if (request.status !== 'DELIVERED' || found.status !== 'DUE') return refuse('FOLLOW_UP_NOT_DUE');
  if (!it.sends) return refuse('TEXTS_NOT_SENT');
  if (!it.safe) return refuse({ code: 'NOT_SAFE_BY_TEXT', field: 'safeByText' });
  if (it.phoneIsTheAskers) return refuse('PHONE_IS_THE_ASKERS');
  return it.asked ? refuse('ASKED_BY_TEXT_ALREADY') : agree(request);
}
