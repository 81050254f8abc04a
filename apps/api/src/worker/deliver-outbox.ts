import type { NetworkId } from '@wardwise/domain';
// nodemailer: SMTP as it is spoken; nothing of it is worth writing again.
import nodemailer, { type Transporter } from 'nodemailer';
import { composeMail, composePush, composeText, quietUntil } from '../mail/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { errorFacts } from '../platform/log.ts';
import type { Announcement, AnyAnnouncement, PushAnnouncement, TextAnnouncement } from '../platform/outbox.ts';
import { erasePush, PushRefused, type PushSender } from '../pushes/index.ts';
import { noteTrouble, TextRefused, type TextSender } from '../texts/index.ts';

/** Brings mails, and texts and pushes where this deployment sends any. */
export type Postman = {
  transport: Transporter;
  from: string;
  leaseSeconds: number;
  texts: TextSender | null;
  pushes: PushSender | null;
};
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

/** So many are taken and sent at once, over as many connections: each has one to itself, so a lease still covers one sending. */
export const AT_ONCE = 4;

/** A way to a mail server, kept open between mails. */
export const openPostman = (
  smtpUrl: string,
  from: string,
  leaseSeconds: number,
  { texts = null, pushes = null }: Partial<Pick<Postman, 'texts' | 'pushes'>> = {},
): Postman => ({
  transport: nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: AT_ONCE,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  } as never),
  from,
  leaseSeconds,
  texts,
  pushes,
});

// A handful in one statement. Several workers at once never take the same row; a worker that dies loses its lease, and another sends again under the same Message-ID.
// Materialized, so that the row to take is looked for once, whatever plan the update gets.
const LEASE = `with next as materialized (
    select network_id, id from outbox where done_at is null and failed_at is null and held_back_at is null and due_at <= now() and (leased_until is null or leased_until < now())
    order by due_at limit $2 for update skip locked)
  update outbox o set leased_until = now() + make_interval(secs => $1), attempts = o.attempts + 1
  from next where o.network_id = next.network_id and o.id = next.id
  returning o.network_id as "networkId", o.id, o.type, o.payload, o.attempts, o.leased_until::text as lease`;

/** Sends the next of what waits in the outbox, each settled by itself and sent at least once; answers how many were taken. */
export async function deliverOutbox(house: House, postman: Postman): Promise<number> {
  const { rows } = await house.pool.query<Leased>(LEASE, [postman.leaseSeconds, AT_ONCE]);
  // All of them, also where one cannot be settled: what is under way is never left to itself.
  const settled = await Promise.allSettled(rows.map((row) => deliverOne(house, postman, row)));
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
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
  const networkDb = dbOf(house, { kind: 'SYSTEM', networkId: row.networkId });
  try {
    const announcement = { type: row.type, ...row.payload } as AnyAnnouncement;
    const { until, send } = await networkDb.transaction(async (tx) => {
      const quiet = await quietUntil(tx, announcement);
      return quiet
        ? { until: quiet, send: null }
        : { until: null, send: await readyToSend(tx, house, postman, row.id, announcement) };
    });
    // Not a try that failed: what waits for the morning does so however often a worker looks.
    if (until) return void (await mark('due_at = $4, attempts = attempts - 1, leased_until = null', until));
    if (await isHeldBack(house, row)) return void (await mark('leased_until = null'));
    await send?.();
    await mark('done_at = now(), leased_until = null');
    house.log.info({ outbox: row.id, type: row.type, sent: send !== null }, 'delivered');
  } catch (error) {
    if (error instanceof TextRefused && error.code === 'NUMBER_TAKES_NO_TEXTS') {
      await mark(`failed_at = now(), refused = 'NUMBER_TAKES_NO_TEXTS', leased_until = null`);
      await networkDb.transaction((tx) => noteTrouble(tx, row.id, 'NUMBER_TAKES_NO_TEXTS'));
      house.log.info({ outbox: row.id, type: row.type }, 'a number that takes no texts');
      return;
    }
    if (error instanceof PushRefused && (error.code === 'GONE' || error.code === 'REFUSED')) {
      const gone =
        error.code === 'GONE' && (await networkDb.transaction((tx) => erasePush(tx, row.payload.pushId ?? '', 'push-gone')));
      await mark(error.code === 'GONE' ? 'done_at = now(), leased_until = null' : 'failed_at = now(), leased_until = null');
      house.log[gone ? 'info' : 'warn']({ outbox: row.id, type: row.type, why: error.code }, 'a push was not taken');
      return;
    }
    if (row.attempts >= MOST_ATTEMPTS) {
      await mark(
        isText(row) ? `failed_at = now(), refused = 'NOT_SENT', leased_until = null` : 'failed_at = now(), leased_until = null',
      );
      house.log.error({ outbox: row.id, type: row.type, fault: errorFacts(error) }, 'gave up');
      return;
    }
    await mark('due_at = now() + make_interval(secs => $4), leased_until = null', Math.min(2 ** row.attempts * 5, 6 * 3600));
    const level = (error instanceof TextRefused || error instanceof PushRefused) && error.code === 'SETTINGS' ? 'error' : 'warn';
    house.log[level]({ outbox: row.id, type: row.type, attempts: row.attempts, fault: errorFacts(error) }, 'will try again');
  }
}

const isPush = ({ type }: { type: string }): boolean => type.endsWith('.push');
const isText = ({ type }: { type: string }): boolean => type.endsWith('.text');

/** Writes it, and answers how it is sent; null where there is nobody to send it to, or no way. */
async function readyToSend(
  tx: Tx,
  { publicUrl }: House,
  { transport, from, texts, pushes }: Postman,
  id: string,
  announcement: AnyAnnouncement,
): Promise<(() => Promise<unknown>) | null> {
  if (isText(announcement)) {
    const text = texts && (await composeText(tx, announcement as TextAnnouncement, publicUrl));
    return text && (() => texts.send(text.to, text.text, id));
  }
  if (isPush(announcement)) {
    const push = pushes && (await composePush(tx, announcement as PushAnnouncement, publicUrl));
    return push && (() => pushes.send(push));
  }
  const mail = await composeMail(tx, announcement as Announcement, publicUrl);
  if (!mail) return null;
  const messageId = `<${id}@${new URL(publicUrl).hostname}>`;
  const { stopUrl, ...letter } = mail;
  const to = { name: '', address: mail.to }; // one reader, whatever was typed: a bare text is read as a list
  // RFC 8058: a mail program offers a button of its own, which posts there.
  const stop = stopUrl && { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  const headers = { 'Auto-Submitted': 'auto-generated', ...stop };
  return () => transport.sendMail({ from, ...letter, to, messageId, headers });
}
