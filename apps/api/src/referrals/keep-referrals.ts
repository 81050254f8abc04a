import { failReferral, isReferralRunning, keepReferral, type NetworkId } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { errorFacts } from '../platform/log.ts';
import { param, sql } from '../platform/sql.ts';
import { lockReferral, saveReferral } from './referral.store.ts';

type Due = { networkId: NetworkId; id: string };

// A little more than what is due: the rule decides on each, on a row that is held.
const DUE = `select r.network_id as "networkId", r.id from referrals r where r.ended_at is null and (
    r.consent_until < (now() at time zone 'Europe/London')::date
    or (r.status in ('SENT', 'RECEIVED') and r.chased_at is null and r.sent_at + make_interval(hours => r.answer_hours) <= now())
    or (r.status = 'WAITLISTED' and r.chased_at is null and r.answered_at + make_interval(days => r.waiting_days, hours => r.answer_hours) <= now())
    or (r.status = 'ACCEPTED' and r.chased_at is null and r.answered_at + interval '14 days' <= now())
    or (r.status <> 'STARTED' and r.chased_at + make_interval(hours => r.answer_hours) <= now())
    or (r.status = 'SENT' and exists (select from referral_links l join outbox o on o.network_id = l.network_id and o.type = 'referral.sent.mail'
      and o.payload ->> 'linkId' = l.id::text and o.failed_at is not null where l.network_id = r.network_id and l.referral_id = r.id)))
  order by r.sent_at limit 100`;

/** Asks silent services once more, takes longer silence for a no, takes back what nobody agrees to any more, and says what never arrived; on the database's clock. */
export async function keepReferrals(house: House): Promise<number> {
  const { rows } = await house.pool.query<Due>(DUE);
  for (const due of rows) await one(house, due);
  return rows.length;
}

/** One that fails is logged and does not hold up the others. */
async function one(house: House, { networkId, id }: Due): Promise<void> {
  try {
    const status = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => act(tx, id));
    house.log.info({ referral: id, status }, 'kept a referral');
  } catch (error) {
    house.log.error({ referral: id, fault: errorFacts(error) }, 'could not keep a referral');
  }
}

async function act(tx: Tx, id: string): Promise<string | null> {
  const referral = await lockReferral(tx, id);
  if (!referral || !isReferralRunning(referral)) return null;
  const failed = (await neverArrived(tx, id)) ? failReferral(referral, tx.now) : null;
  const after = failed?.ok ? failed.value : keepReferral(referral, tx.now);
  await saveReferral(tx, referral, after);
  return after.status;
}

const neverArrived = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(sql`select o.id from referral_links l join outbox o on o.network_id = l.network_id and o.type = 'referral.sent.mail'
      and o.payload ->> 'linkId' = l.id::text and o.failed_at is not null
    where l.network_id = ${param(tx.networkId)} and l.referral_id = ${param(id)}`)) !== null;
