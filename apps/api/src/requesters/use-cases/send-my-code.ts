import { agree, type Decision, refuse } from '@wardwise/domain';
import { sendCode } from '../../platform/codes.ts';
import type { Ctx } from '../../platform/context.ts';
import { lockLink, REQUESTER_CODES } from '../requester-link.store.ts';

export const SEND_MY_CODE_REFUSALS = ['LINK_NOT_FOUND', 'TOO_MANY_TRIES'] as const;

/** Another browser asks for a code; it goes to the e-mail that was given, if one was. The answer is the same either way. */
export function sendMyCode({ actor, db }: Ctx): Promise<Decision<{ sent: true }, (typeof SEND_MY_CODE_REFUSALS)[number]>> {
  if (actor.kind !== 'REQUESTER_LINK_HOLDER') return Promise.resolve(refuse('LINK_NOT_FOUND'));
  return db.transaction(async (tx) => {
    await lockLink(tx, actor.linkId);
    return (await sendCode(tx, REQUESTER_CODES, actor.linkId)) ? agree({ sent: true as const }) : refuse('TOO_MANY_TRIES');
  });
}
