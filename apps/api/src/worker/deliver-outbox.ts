import type { NetworkId } from '@wardwise/domain';
// nodemailer: SMTP as it is spoken; nothing of it is worth writing again.
import nodemailer, { type Transporter } from 'nodemailer';
import { composeMail, quietUntil } from '../mail/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import type { Announcement } from '../platform/outbox.ts';

export type Postman = { transport: Transporter; from: string; leaseSeconds: number };
type Leased = {
  networkId: NetworkId;
  id: string;
  type: string;
  payload: Record<string, string>;
  attempts: number;
  lease: string;
};

/** After so many tries over about two days a mail is given up and logged for a person to look at. */
const MOST_ATTEMPTS = 18;

/** A way to a mail server, kept open between mails. */
export const openPostman = (smtpUrl: string, from: string, leaseSeconds: number): Postman => ({
  transport: nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  } as never),
  from,
  leaseSeconds,
});

// One at a time, so that a lease covers one sending. Several workers at once never take the same row; a worker that dies loses its lease, and another sends again under the same Message-ID.
// Materialized, so that the row to take is looked for once, whatever plan the update gets.
const LEASE = `with next as materialized (
    select network_id, id from outbox where done_at is null and failed_at is null and held_back_at is null and due_at <= now() and (leased_until is null or leased_until < now())
    order by due_at limit 1 for update skip locked)
  update outbox o set leased_until = now() + make_interval(secs => $1), attempts = o.attempts + 1
  from next where o.network_id = next.network_id and o.id = next.id
  returning o.network_id as "networkId", o.id, o.type, o.payload, o.attempts, o.leased_until::text as lease`;

/** Sends the next of what waits in the outbox, at least once each; answers how many were taken. */
export async function deliverOutbox(house: House, postman: Postman): Promise<number> {
  const { rows } = await house.pool.query<Leased>(LEASE, [postman.leaseSeconds]);
  for (const row of rows) await deliverOne(house, postman, row);
  return rows.length;
}

/** Whether it was held back since this worker took it: then it stays as it is, and no worker takes it any more. */
async function isHeldBack(house: House, { networkId, id }: Leased): Promise<boolean> {
  const { rows } = await house.pool.query('select from outbox where network_id = $1 and id = $2 and held_back_at is not null', [
    networkId,
    id,
  ]);
  return rows.length > 0;
}

async function deliverOne(house: House, postman: Postman, row: Leased): Promise<void> {
  const mark = (set: string, ...values: unknown[]) =>
    house.pool.query(`update outbox set ${set} where network_id = $1 and id = $2 and leased_until = $3::timestamptz`, [
      row.networkId,
      row.id,
      row.lease,
      ...values,
    ]);
  try {
    const announcement = { type: row.type, ...row.payload } as Announcement;
    const { until, mail } = await dbOf(house, { kind: 'SYSTEM', networkId: row.networkId }).transaction(async (tx) => {
      const quiet = await quietUntil(tx, announcement);
      return quiet ? { until: quiet, mail: null } : { until: null, mail: await composeMail(tx, announcement, house.publicUrl) };
    });
    // Not a try that failed: what waits for the morning does so however often a worker looks.
    if (until) return void (await mark('due_at = $4, attempts = attempts - 1, leased_until = null', until));
    if (await isHeldBack(house, row)) return void (await mark('leased_until = null'));
    if (mail) {
      const messageId = `<${row.id}@${new URL(house.publicUrl).hostname}>`;
      await postman.transport.sendMail({
        from: postman.from,
        ...mail,
        to: { name: '', address: mail.to }, // one reader, whatever was typed: a bare text is read as a list
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    }
    await mark('done_at = now(), leased_until = null');
    house.log.info({ outbox: row.id, type: row.type, sent: mail !== null }, 'delivered');
  } catch (error) {
    if (row.attempts >= MOST_ATTEMPTS) {
      await mark('failed_at = now(), leased_until = null');
      house.log.error({ outbox: row.id, type: row.type, fault: errorFacts(error) }, 'gave up');
      return;
    }
    await mark('due_at = now() + make_interval(secs => $4), leased_until = null', Math.min(2 ** row.attempts * 5, 6 * 3600));
    house.log.warn({ outbox: row.id, type: row.type, attempts: row.attempts, fault: errorFacts(error) }, 'will try again');
  }
}
