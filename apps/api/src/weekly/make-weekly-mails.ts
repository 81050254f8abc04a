import { type NetworkId, TIME_ZONE, UNASKED_DAYS, type VolunteerId, WEEKLY_HOURS, weeklyMailDue } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { errorFacts } from '../platform/log.ts';
import { announce } from '../platform/outbox.ts';
import { statement } from '../platform/sql.ts';
import { BUSY, keepWeeklyMail, LAST_ASKED, lockWeeklyReader } from './weekly-mail.store.ts';

// Who may get one now; the rule decides again on each, their row held (`weeklyMailDue` in the domain).
const DUE = `select v.network_id as "networkId", v.id from volunteers v join networks n on n.id = v.network_id
  cross join lateral (select now() at time zone '${TIME_ZONE}' as at) london
  where v.weekly and v.status = 'APPROVED' and v.on_duty and extract(isodow from london.at) = n.weekly_weekday
    and extract(hour from london.at) >= n.weekly_hour and extract(hour from london.at) < n.weekly_hour + ${WEEKLY_HOURS}
    and not exists (select from weekly_mails m where m.network_id = v.network_id and m.volunteer_id = v.id and m.day > london.at::date - ${UNASKED_DAYS})
    and v.joined_at <= now() - interval '${UNASKED_DAYS} days' and not ${statement(BUSY).text}
    and coalesce(${statement(LAST_ASKED).text} <= now() - interval '${UNASKED_DAYS} days', true)
  order by v.network_id, v.id limit 500`;

/** Makes the weekly mails that are due, one for each volunteer however many workers look, on the database's clock; answers how many were looked at. */
export async function makeWeeklyMails(house: House): Promise<number> {
  const { rows } = await house.pool.query<{ networkId: NetworkId; id: VolunteerId }>(DUE);
  for (const { networkId, id } of rows)
    try {
      await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => make(tx, id));
    } catch (error) {
      house.log.error({ volunteer: id, fault: errorFacts(error) }, 'could not make a weekly mail');
    }
  return rows.length;
}

async function make(tx: Tx, id: VolunteerId): Promise<void> {
  const reader = await lockWeeklyReader(tx, id);
  const day = reader && weeklyMailDue(reader, reader.time, tx.now);
  const weeklyMailId = day && (await keepWeeklyMail(tx, id, day));
  if (weeklyMailId) await announce(tx, { type: 'weekly.mail', weeklyMailId });
}
