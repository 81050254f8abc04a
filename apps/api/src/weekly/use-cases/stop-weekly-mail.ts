import { agree, type Decision, refuse } from '@wardwise/domain';
import { type Ctx, dbOf } from '../../platform/context.ts';
import { findByWeeklyLink, saveWeekly } from '../weekly-mail.store.ts';

export const STOP_WEEKLY_MAIL_REFUSALS = ['LINK_NOT_FOUND'] as const;

/** Whoever holds the link of a weekly mail may stop them, and nothing else: nobody signs in for that. Pressed twice, they are stopped. */
export async function stopWeeklyMail(
  { house }: Ctx,
  { token }: { token: string },
): Promise<Decision<{ stopped: true }, (typeof STOP_WEEKLY_MAIL_REFUSALS)[number]>> {
  const found = await findByWeeklyLink(house, token);
  if (!found) return refuse('LINK_NOT_FOUND');
  return dbOf(house, { kind: 'SYSTEM', networkId: found.networkId }).transaction(async (tx) => {
    await saveWeekly(tx, found.volunteerId, false);
    return agree({ stopped: true });
  });
}
