import { agree, type Decision, refuse } from '@wardwise/domain';
import { sendCode, tryCode } from '../../platform/codes.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import { receiverOf } from '../find-receiver.ts';
import { findReferralDoor, lockReferralLink, REFERRAL_CODES, saveReferralBrowser } from '../referral-link.store.ts';

export const SEND_REFERRAL_CODE_REFUSALS = ['LINK_NOT_FOUND', 'TOO_MANY_TRIES'] as const;
export const CONFIRM_REFERRAL_CODE_REFUSALS = [
  'LINK_NOT_FOUND',
  'LINK_CODE_WRONG',
  'LINK_CODE_EXPIRED',
  'LINK_CODE_TOO_MANY_TRIES',
] as const;

/** What a page needs to know before the code is shown: nothing about anybody. */
export type ShownDoor = { networkName: string; pageLanguage: string; open: boolean };

/** The link of a mailed referral as its page finds it; null for an unknown one. */
export async function readReferralDoor({ house, visit }: Ctx, token: string): Promise<ShownDoor | null> {
  const door = await findReferralDoor(house, token, visit.browser);
  return door && !door.expired ? { networkName: door.networkName, pageLanguage: door.pageLanguage, open: door.here } : null;
}

/** Somebody opened the link of a mailed referral and asks for the code; it goes to the address that the service takes referrals at, and to no other. */
export async function sendReferralCode(
  { house, visit }: Ctx,
  input: { token: string },
): Promise<Decision<{ sent: true }, (typeof SEND_REFERRAL_CODE_REFUSALS)[number]>> {
  const door = await findReferralDoor(house, input.token, visit.browser);
  if (!door || door.expired) return refuse('LINK_NOT_FOUND');
  return dbOf(house, { kind: 'SYSTEM', networkId: door.networkId }).transaction(async (tx) => {
    await lockReferralLink(tx, door.linkId);
    return (await sendCode(tx, REFERRAL_CODES, door.linkId)) ? agree({ sent: true as const }) : refuse('TOO_MANY_TRIES');
  });
}

/** They show the code, and are let in at this browser from now on: for that one referral, as its organisation. */
export async function confirmReferralCode(
  ctx: Ctx,
  input: { token: string; code: string },
): Promise<Decision<{ open: true }, (typeof CONFIRM_REFERRAL_CODE_REFUSALS)[number]>> {
  const { house, visit } = ctx;
  const { browser } = visit;
  const door = await findReferralDoor(house, input.token, browser);
  if (!door || door.expired || browser === null) return refuse('LINK_NOT_FOUND');
  // A wrong guess is counted although it is refused: a value, not a refusal, leaves this transaction.
  const tried = await dbOf(house, { kind: 'SYSTEM', networkId: door.networkId }).transaction(async (tx) => {
    await lockReferralLink(tx, door.linkId);
    const found = await tryCode(tx, REFERRAL_CODES, door.linkId, input.code);
    if (found === 'RIGHT') await saveReferralBrowser(tx, door.linkId, browser);
    return found;
  });
  if (tried !== 'RIGHT') return refuse(tried);
  ctx.actor = receiverOf(door);
  ctx.db = dbOf(house, ctx.actor);
  return agree({ open: true as const });
}
