import type { Ctx } from '../../platform/context.ts';
import { findReferrerLink } from '../referrer-link.store.ts';

/** What the page of a referrer's link says of itself: nothing about anybody. */
type ShownReferrerDoor = { networkName: string; organizationName: string; pageLanguage: string };

/** Whose a referrer's link is; null for an unknown one, and for one that is over. */
export async function readReferrerDoor({ house }: Ctx, token: string): Promise<ShownReferrerDoor | null> {
  const found = await findReferrerLink(house, token);
  return found && !found.over ? found : null;
}
