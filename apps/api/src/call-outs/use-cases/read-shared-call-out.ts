import { callOutText } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { findSharedCallOut } from '../shared-call-out.store.ts';

/** What anybody who has the link of a call-out may read: whose it is and what it says; null for an unknown link, and once it is over. */
export async function readSharedCallOut({ house, language }: Ctx, token: string) {
  const found = await findSharedCallOut(house, token);
  return found && { networkName: found.networkName, text: callOutText(found.slots, language) };
}
