import type { ListInWard, Nudge, NudgeWaits, RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql, statement } from '../platform/sql.ts';

/** Puts on record that this nudge goes out now; false where it has gone out before, by whichever worker. */
export async function keepNudge(tx: Tx, requestId: RequestId, { kind, about }: Nudge): Promise<boolean> {
  const kept = await tx.one(sql`insert into nudges (network_id, kind, about, request_id, sent_at)
    values (${param(tx.networkId)}, ${param(kind)}, ${param(about)}, ${param(requestId)}, ${param(tx.now)})
    on conflict on constraint nudges_pkey do nothing returning about`);
  return kept !== null;
}

const LIST = sql`(select md5(l.list_id::text || coalesce(r.handled_by_ward, ''))::uuid from referrals_in l
  where l.network_id = r.network_id and l.request_id = r.id and r.status = 'NEW' and r.notice_read_at is null and r.consent_at is null)`;

/** The list of whoever a request `r` is about, and its ward, as one id, as long as nobody has reached them; null for everybody else. */
export const LIST_IN_WARD = statement(LIST).text;

/** The same of one request, and how long its network waits. */
export async function findWaiting(tx: Tx, requestId: RequestId): Promise<{ listed: ListInWard | null; waits?: NudgeWaits }> {
  const row = await tx.one<{ listed: ListInWard | null; waits: NudgeWaits }>(
    sql`select ${LIST} as listed, json_build_object('followUpHours', n.follow_up_wait_hours,
      'leadHours', json_build_object('TODAY', n.lead_wait_today_hours, 'THIS_WEEK', n.lead_wait_hours, 'WHEN_POSSIBLE', n.lead_wait_hours),
      'taskDays', json_build_object('TODAY', 0, 'THIS_WEEK', n.task_days_week, 'WHEN_POSSIBLE', n.task_days_later)) as waits
    from help_requests r join networks n on n.id = r.network_id where r.network_id = ${param(tx.networkId)} and r.id = ${param(requestId)}`,
  );
  return row ?? { listed: null };
}
