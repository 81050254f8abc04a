import { agree, type Decision, refuse } from '@wardwise/domain';
import { sendCode } from '../../platform/codes.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { param, sql } from '../../platform/sql.ts';
import { LINK_CODES } from '../task-link.store.ts';

export const SEND_LINK_CODE_REFUSALS = ['LINK_NOT_FOUND', 'TOO_MANY_TRIES', ...IDEMPOTENCY_REFUSALS] as const;
export type SendLinkCodeRefusal = (typeof SEND_LINK_CODE_REFUSALS)[number];

/** Another browser asks for a six-digit code, or the volunteer who is about to change how we reach them; it goes to their recorded e-mail and nowhere else. */
export function sendLinkCode(
  { actor, db }: Ctx,
  input: { idempotencyKey?: string | null },
): Promise<Decision<{ sent: true }, SendLinkCodeRefusal>> {
  if (actor.kind !== 'LINK_HOLDER' && actor.kind !== 'VOLUNTEER') return Promise.resolve(refuse('LINK_NOT_FOUND'));
  return db.once('sendLinkCode', input, async (tx): Promise<Decision<{ sent: true }, SendLinkCodeRefusal>> => {
    await tx.run(
      sql`select from task_links where network_id = ${param(tx.networkId)} and id = ${param(actor.linkId)} for update`,
    );
    return (await sendCode(tx, LINK_CODES, actor.linkId)) ? agree({ sent: true as const }) : refuse('TOO_MANY_TRIES');
  });
}
