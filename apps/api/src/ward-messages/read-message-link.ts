import type { House } from '../platform/context.ts';
import { findByMessageLink } from './ward-message-mail.store.ts';

/** What whoever holds the link of a message may know: in whose name it came, and whether they still come. */
export async function readMessageLink(house: House, token: string): Promise<{ networkName: string; coming: boolean } | null> {
  const found = await findByMessageLink(house, token);
  return found && { networkName: found.networkName, coming: found.coming };
}
