import { endUnreached, type NetworkId, type RequestId } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { lockReferralInOf, saveReferralIn } from '../referrals/index.ts';
import { lockRequest, saveRequest } from '../requests/index.ts';
import { isOver, LISTED } from '../upkeep/index.ts';

// A little more than what is due: the rule decides on each, on a row that is held.
const UNREACHED = `select t.network_id as "networkId", t.id from ${LISTED.rows} where ${LISTED.where} and ${isOver(LISTED)} limit 100`;

/** Who stands on a list and was not reached in its days. */
export const findUnreached = async ({ pool }: House): Promise<{ networkId: NetworkId; id: RequestId }[]> =>
  (await pool.query<{ networkId: NetworkId; id: RequestId }>(UNREACHED)).rows;

/** Ends the request of somebody on a list whom nobody reached, by the ordinary ending: what we knew is erased, with its receipt, and whoever handed us the list reads why. */
export async function forgetUnreached(tx: Tx, id: RequestId): Promise<void> {
  const request = await lockRequest(tx, id);
  const referral = request && (await lockReferralInOf(tx, id));
  const ended = referral && endUnreached({ ...request, supportFound: await supportFound(tx, id) }, referral, tx.now);
  if (!ended) return;
  await saveReferralIn(tx, referral, ended.referral);
  await saveRequest(tx, request, ended.request);
}

const supportFound = async (tx: Tx, id: RequestId): Promise<boolean> =>
  (await tx.one(sql`select where exists (select from referrals where network_id = ${param(tx.networkId)} and request_id = ${param(id)})
    or exists (select from signpostings where network_id = ${param(tx.networkId)} and request_id = ${param(id)})`)) !== null;
