import type { NetworkCounts } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What a network has of all that it needs before its first call-out. */
export async function countNetwork(tx: Tx): Promise<NetworkCounts> {
  const counts = await tx.one<NetworkCounts>(sql`with mine as (select ${param(tx.networkId)}::uuid as id),
      folded as (select coalesce(sum(requests), 0) as requests from request_counts where network_id = (select id from mine))
    select (select count(*) from network_wards where network_id = mine.id)::int as wards,
      (select count(distinct ward_code) from staff_wards where network_id = mine.id)::int as "wardsWithLead",
      (select count(*) from invitations where network_id = mine.id and kind = 'JOIN' and 'WARD_LEAD' = any(roles)
        and accepted_at is null and withdrawn_at is null and expires_at > now())::int as "leadsInvited",
      (select count(*) from volunteers where network_id = mine.id and status = 'APPROVED')::int as "volunteersApproved",
      (select count(*) from volunteers where network_id = mine.id and status = 'APPLIED')::int as "volunteersWaiting",
      ((select count(*) from help_requests where network_id = mine.id) + folded.requests)::int as requests,
      ((select count(*) from call_outs where network_id = mine.id) + folded.requests)::int as "callOuts"
    from mine, folded`);
  if (!counts) throw new Error('nothing was counted');
  return counts;
}
