import { followRequest, type HelpRequest, type ReferralIn, type RequestId, type StatedConsent } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import { param, type Sql, sql } from '../platform/sql.ts';
import { tellWebhooks } from '../webhooks/index.ts';

const COLUMNS = sql`id, network_id as "networkId", request_id as "requestId", organization_id as "organizationId", link_id as "linkId", status, reason,
  sent_at as "sentAt", accepted_at as "acceptedAt", started_at as "startedAt", ended_at as "endedAt"`;

const lockWhere = (tx: Tx, where: Sql): Promise<ReferralIn | null> =>
  tx.one<ReferralIn>(sql`select ${COLUMNS} from referrals_in where network_id = ${param(tx.networkId)} and ${where} for update`);

/** What an organisation was told of a referral to us, its row held until commit. */
export const lockReferralIn = (tx: Tx, id: string): Promise<ReferralIn | null> => lockWhere(tx, sql`id = ${param(id)}`);

/** The same by the request it became. */
export const lockReferralInOf = (tx: Tx, requestId: RequestId): Promise<ReferralIn | null> =>
  lockWhere(tx, sql`request_id = ${param(requestId)}`);

/** Which request a referral to us is about; null for an unknown one. */
export async function requestOfReferralIn(tx: Tx, id: string): Promise<RequestId | null> {
  const row = await tx.one<{ id: RequestId }>(
    sql`select request_id as id from referrals_in where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
  return row?.id ?? null;
}

/** The yes that an organisation states, or the list that it handed us: one of the two. */
type Brought = Pick<StatedConsent, 'by' | 'how'> | { listId: string };

/** Keeps that an organisation brought somebody to us, and tells its programs that we have it. */
export async function addReferralIn(tx: Tx, referral: ReferralIn, brought: Brought): Promise<void> {
  const { by, how, listId } = 'listId' in brought ? { by: null, how: null, ...brought } : { ...brought, listId: null };
  const { id, requestId, organizationId, linkId, status, sentAt } = referral;
  await tx.run(sql`insert into referrals_in (network_id, id, request_id, organization_id, link_id, list_id, consent_by, consent_how, status, sent_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(requestId)}, ${param(organizationId)}, ${param(linkId)}, ${param(listId)}, ${param(by)}, ${param(how)},
      ${param(status)}, ${param(sentAt)})`);
  await tell(tx, referral);
}

/** Keeps how far it has come, and tells the organisation's programs of each new state: which referral, and its state. */
export async function saveReferralIn(tx: Tx, before: ReferralIn, after: ReferralIn, again = false): Promise<void> {
  if (after === before) return;
  const { status, reason, acceptedAt, startedAt, endedAt } = after;
  await tx.run(sql`update referrals_in set status = ${param(status)}, reason = ${param(reason)}, accepted_at = ${param(acceptedAt)},
      started_at = ${param(startedAt)}, ended_at = ${param(endedAt)} where network_id = ${param(tx.networkId)} and id = ${param(after.id)}`);
  if (status !== before.status && !again) await tell(tx, after);
}

const EVENTS = {
  RECEIVED: 'referral-in.received',
  ACCEPTED: 'referral-in.accepted',
  STARTED: 'referral-in.started',
  COMPLETED: 'referral-in.completed',
  DECLINED: 'referral-in.declined',
  WITHDRAWN: 'referral-in.withdrawn',
} as const;

const tell = (tx: Tx, { id, organizationId, status }: ReferralIn): Promise<void> =>
  tellWebhooks(tx, { organizationId, type: EVENTS[status], data: { referralId: showId('referralIn', id), status } });

/** A request has changed: whoever referred is told what that means for them; `again` where they were told at the time, and a copy of the database from before is in use. */
export async function followReferralIn(tx: Tx, before: HelpRequest, after: HelpRequest, { again = false } = {}): Promise<void> {
  if (before.status === after.status) return;
  const referral = await lockReferralInOf(tx, after.id);
  if (referral) await saveReferralIn(tx, referral, followRequest(referral, after.status, tx.now), again);
}
