import { expireFollowUps, expireProposals, type NetworkId, type RequestId } from '@wardwise/domain';
import { cardDays, proposalWaitHours } from '../networks/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import { lockRequest, saveRequest } from '../requests/index.ts';

type Due = { networkId: NetworkId; id: RequestId };

const SILENT = `select distinct a.network_id as "networkId", a.request_id as id from assignments a join networks n on n.id = a.network_id
  where a.status = 'PROPOSED' and a.proposed_at + make_interval(hours => n.proposal_wait_hours) <= now() limit 100`;
const CARD_OVER = `select r.network_id as "networkId", r.id from help_requests r join networks n on n.id = r.network_id
  where r.status = 'DELIVERED' and r.delivered_at + make_interval(days => n.card_days) <= now() limit 100`;

/** Frees places whose proposal nobody answered, and closes what nobody followed up by the card's limit; on the database's clock. */
export async function keepDeadlines(house: House): Promise<number> {
  const { rows: silent } = await house.pool.query<Due>(SILENT);
  for (const due of silent) await expire(house, due, 'proposals');
  const { rows: over } = await house.pool.query<Due>(CARD_OVER);
  for (const due of over) await expire(house, due, 'follow-ups');
  return silent.length + over.length;
}

async function expire(house: House, { networkId, id }: Due, what: 'proposals' | 'follow-ups'): Promise<void> {
  await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    const request = await lockRequest(tx, id);
    if (!request) return;
    const decision =
      what === 'proposals'
        ? expireProposals(request, await proposalWaitHours(tx), tx.now)
        : expireFollowUps(request, await cardDays(tx), tx.now);
    if (decision.ok && decision.value !== request) await saveRequest(tx, request, decision.value);
  });
  house.log.info({ request: id, what }, 'expired');
}
