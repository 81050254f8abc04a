import { afterQuiet, dayIn, isForToday, type QuietHours, quietHoursOf, TIME_ZONE, type Urgency } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import type { AnyAnnouncement } from '../platform/outbox.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

/**
 * What asks, reminds or thanks a volunteer waits while it is quiet for them; what asks whoever was helped, while it is quiet in the network. What they have asked for themselves (a code, their link) and
 * news of a task that is theirs go at once: whoever is on the way must hear that it is off.
 */
const WAITS = new Set<AnyAnnouncement['type']>([
  'call-out.mail',
  'assignment.proposed.mail',
  'offer.too-late.mail',
  'task.overdue.mail',
  'volunteer.handed-in.mail',
  'weekly.mail',
  'ward-message.mail',
  'follow-up.due.mail',
  'task.ended-well.mail',
  'call-out.text',
  'assignment.proposed.text',
  'offer.too-late.text',
  'task.overdue.text',
  'follow-up.due.text',
  'task.ended-well.text',
  'call-out.push',
  'follow-up.asked.text',
]);

type Hours = { own: QuietHours | null; network: QuietHours; urgency: Urgency | null; neededBy: string | null };

/** Until when this mail waits because it is quiet for its reader; null where it need not. */
export async function quietUntil(tx: Tx, announcement: AnyAnnouncement): Promise<Date | null> {
  if (!WAITS.has(announcement.type)) return null;
  if ('followUpId' in announcement) return quietInNetwork(tx);
  if ('weeklyMailId' in announcement) {
    return quietFor(
      tx,
      sql`(select volunteer_id, null::uuid as request_id from weekly_mails
      where network_id = ${param(tx.networkId)} and id = ${param(announcement.weeklyMailId)})`,
    );
  }
  if ('wardMailId' in announcement) {
    return quietFor(
      tx,
      sql`(select volunteer_id, null::uuid as request_id from ward_message_mails
      where network_id = ${param(tx.networkId)} and id = ${param(announcement.wardMailId)})`,
    );
  }
  if (!('linkId' in announcement)) return null;
  return quietFor(
    tx,
    sql`(select volunteer_id, request_id from task_links
    where network_id = ${param(tx.networkId)} and id = ${param(announcement.linkId)})`,
  );
}

/** Of a volunteer, about a request where it is about one. */
async function quietFor(tx: Tx, of: Sql): Promise<Date | null> {
  const hours = await tx.one<Hours>(sql`
    select case when v.quiet_from is not null then json_build_object('from', v.quiet_from, 'until', v.quiet_until) end as own,
      json_build_object('from', n.quiet_from, 'until', n.quiet_until) as network, r.urgency, to_char(r.needed_by, 'YYYY-MM-DD') as "neededBy"
    from ${of} l join volunteers v on v.network_id = ${param(tx.networkId)} and v.id = l.volunteer_id join networks n on n.id = v.network_id
      left join help_requests r on r.network_id = v.network_id and r.id = l.request_id`);
  if (!hours) return null;
  const { urgency, neededBy } = hours;
  const forToday = urgency !== null && isForToday({ urgency, neededBy }, dayIn(TIME_ZONE, tx.now));
  const until = afterQuiet(quietHoursOf(hours.own, hours.network, forToday), tx.now);
  return until > tx.now ? until : null;
}

async function quietInNetwork(tx: Tx): Promise<Date | null> {
  const network = await tx.one<QuietHours>(
    sql`select quiet_from as "from", quiet_until as "until" from networks where id = ${param(tx.networkId)}`,
  );
  const until = network && afterQuiet(quietHoursOf(null, network, false), tx.now);
  return until && until > tx.now ? until : null;
}
