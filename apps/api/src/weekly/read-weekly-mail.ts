import type { House } from '../platform/context.ts';
import { findByWeeklyLink } from './weekly-mail.store.ts';

/** What whoever holds the link of a weekly mail may know: in whose name it came, and whether they still come. */
export async function readWeeklyMail(house: House, token: string): Promise<{ networkName: string; coming: boolean } | null> {
  const found = await findByWeeklyLink(house, token);
  return found && { networkName: found.networkName, coming: found.coming };
}
