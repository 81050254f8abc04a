import { agree, type Decision, refuse } from '@wardwise/domain';
import { sendCode } from '../../platform/codes.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { lockLink, REQUESTER_CODES } from '../requester-link.store.ts';

export const SEND_MY_CODE_REFUSALS = ['LINK_NOT_FOUND', 'TOO_MANY_TRIES', ...IDEMPOTENCY_REFUSALS] as const;
type Sent = Decision<{ sent: true }, (typeof SEND_MY_CODE_REFUSALS)[number]>;

/** Another browser asks for a code; it goes to the e-mail that was given, if one was. The answer is the same either way. */
export function sendMyCode({ actor, db }: Ctx, input: { idempotencyKey?: string | null }): Promise<Sent> {
  if (actor.kind !== 'REQUESTER_LINK_HOLDER') return Promise.resolve(refuse('LINK_NOT_FOUND'));
  return db.once('sendMyCode', input, async (tx): Promise<Sent> => {
    await lockLink(tx, actor.linkId);
    return (await sendCode(tx, REQUESTER_CODES, actor.linkId)) ? agree({ sent: true as const }) : refuse('TOO_MANY_TRIES');
  });
}
