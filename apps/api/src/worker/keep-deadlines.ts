import { expireFollowUps, expireProposals, type HelpRequest, type NetworkId, type RequestId } from '@wardwise/domain';
import { forgetInvitation } from '../invitations/index.ts';
import { proposalWaitHours } from '../networks/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { errorFacts } from '../platform/log.ts';
import { param, Sql, sql } from '../platform/sql.ts';
import { findUnreached, forgetUnreached } from '../referral-lists/index.ts';
import { findCardEnd, finishMerge, lockRequest, routingOf, saveRequest } from '../requests/index.ts';
import { CARDS, INVITED, isOver } from '../upkeep/index.ts';
import { routeToday } from '../wards/index.ts';

type Due = { networkId: NetworkId; id: RequestId };

const SILENT = `select distinct a.network_id as "networkId", a.request_id as id from assignments a join networks n on n.id = a.network_id
  where a.status = 'PROPOSED' and a.proposed_at + make_interval(hours => n.proposal_wait_hours) <= now() limit 100`;
const CARD_OVER = new Sql([
  `select r.network_id as "networkId", r.id from help_requests r join networks n on n.id = r.network_id
    left join contact_cards t on t.network_id = r.network_id and t.request_id = r.id
  where r.status = 'DELIVERED' and ${isOver(CARDS)} and r.network_id = `,
]);

// Nobody was on duty when it came, by telephone or by the form: on the day that was promised it is routed anew.
const WAITING = `select network_id as "networkId", id from help_requests
  where status in ('NEW', 'OPEN') and routing_kind = 'NOBODY_ON_DUTY' and on_duty_from <= (now() at time zone 'Europe/London')::date order by taken_at limit 100`;

// Nobody accepted it, for a week beyond its time.
const NOT_ACCEPTED = `select i.network_id as "networkId", i.id from invitations i
  where i.accepted_at is null and i.withdrawn_at is null and ${isOver(INVITED)} limit 100`;

const MERGED = `select network_id as "networkId", request_id as id from merges where ends_at <= now() order by ends_at limit 100`;

/** Frees places whose proposal nobody answered, and closes what nobody followed up by the card's limit, routes what waited for a day with somebody on duty, ends what was merged and not undone, and forgets who stood on a list and was not reached; on the database's clock. */
export async function keepDeadlines(house: House): Promise<number> {
  const { rows: silent } = await house.pool.query<Due>(SILENT);
  for (const due of silent) await one(house, due, 'proposals');
  const over = await findCardsOver(house);
  for (const due of over) await one(house, due, 'follow-ups');
  const { rows: waiting } = await house.pool.query<Due>(WAITING);
  for (const due of waiting) await one(house, due, 'routing');
  const { rows: merged } = await house.pool.query<Due>(MERGED);
  for (const due of merged) await one(house, due, 'merges');
  const { rows: unaccepted } = await house.pool.query<Due>(NOT_ACCEPTED);
  for (const due of unaccepted) await one(house, due, 'invitations');
  const unreached = await findUnreached(house);
  for (const due of unreached) await one(house, due, 'lists');
  return silent.length + over.length + waiting.length + merged.length + unaccepted.length + unreached.length;
}

/** Whose card has had its time; a card is seen by the product in its own network alone. */
async function findCardsOver(house: House): Promise<Due[]> {
  const { rows: networks } = await house.pool.query<{ id: NetworkId }>('select id from networks');
  const due: Due[] = [];
  for (const { id } of networks) {
    const db = dbOf(house, { kind: 'SYSTEM', networkId: id });
    due.push(...(await db.transaction((tx) => tx.rows<Due>(sql`${CARD_OVER}${param(id)} limit 100`))));
  }
  return due;
}

type What = 'proposals' | 'follow-ups' | 'routing' | 'merges' | 'invitations' | 'lists';

/** One that fails is logged and does not hold up the others. */
async function one(house: House, due: Due, what: What): Promise<void> {
  const about = what === 'invitations' ? { invitation: due.id } : { request: due.id };
  try {
    await dbOf(house, { kind: 'SYSTEM', networkId: due.networkId }).transaction((tx) => act(tx, due.id, what));
    house.log.info({ ...about, what }, 'kept a deadline');
  } catch (error) {
    house.log.error({ ...about, what, fault: errorFacts(error) }, 'could not keep a deadline');
  }
}

async function act(tx: Tx, id: RequestId, what: What): Promise<void> {
  if (what === 'invitations') return forgetInvitation(tx, id);
  if (what === 'merges') return finishMerge(tx, id);
  if (what === 'lists') return forgetUnreached(tx, id);
  const request = await lockRequest(tx, id);
  if (!request) return;
  if (what === 'routing') return routeAgain(tx, request);
  const decision =
    what === 'proposals'
      ? expireProposals(request, await proposalWaitHours(tx), tx.now)
      : expireFollowUps(request, await findCardEnd(tx, request), tx.now);
  if (decision.ok && decision.value !== request) await saveRequest(tx, request, decision.value);
}

async function routeAgain(tx: Tx, request: HelpRequest): Promise<void> {
  if ((request.status !== 'NEW' && request.status !== 'OPEN') || request.wardCode === null) return;
  const routed = await routeToday(tx, request.wardCode, request.way);
  await saveRequest(tx, request, { ...request, handledByWard: routed.handledBy }, routingOf(routed));
}
