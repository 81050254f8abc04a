import { agree, type Decision, refuse } from '@wardwise/domain';
import { type Ctx, dbOf } from '../../platform/context.ts';
import { findByMessageLink, saveWardMessages } from '../ward-message-mail.store.ts';

export const STOP_WARD_MESSAGES_REFUSALS = ['LINK_NOT_FOUND'] as const;

/** Whoever holds the link of a message may stop them, and nothing else: nobody signs in for that. Tasks and call-outs come as before. Pressed twice, they are stopped. */
export async function stopWardMessages(
  { house }: Ctx,
  { token }: { token: string },
): Promise<Decision<{ stopped: true }, (typeof STOP_WARD_MESSAGES_REFUSALS)[number]>> {
  const found = await findByMessageLink(house, token);
  if (!found) return refuse('LINK_NOT_FOUND');
  return dbOf(house, { kind: 'SYSTEM', networkId: found.networkId }).transaction(async (tx) => {
    await saveWardMessages(tx, found.volunteerId, false);
    return agree({ stopped: true });
  });
}
