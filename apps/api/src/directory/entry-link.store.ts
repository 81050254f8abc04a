import type { NetworkId } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { announce } from '../platform/outbox.ts';
import { hashSecret, linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** For how many days a service may use its link, as often as it likes: room changes faster than we ask. */
const LINK_DAYS = 90;

/** Makes the link of a service, the only one that works from now on, and announces its mail; the token is not stored, only its hash. */
export async function askEntry(tx: Tx, serviceId: string): Promise<void> {
  const id = newRandomId();
  await tx.run(sql`insert into entry_links (network_id, id, service_id, token_hash, asked_at, expires_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(serviceId)}, ${param(hashSecret(linkToken(tx.ring, id)))}, ${param(tx.now)},
      ${param(tx.now)}::timestamptz + make_interval(days => ${param(LINK_DAYS)}))
    on conflict on constraint entry_links_one_each do update set network_id = excluded.network_id, id = excluded.id,
      token_hash = excluded.token_hash, asked_at = excluded.asked_at, expires_at = excluded.expires_at`);
  await announce(tx, { type: 'entry-to-confirm.mail', entryLinkId: id });
}

/** Whether a mail with a link went to a service within a day. */
export async function wasAskedToday(tx: Tx, serviceId: string): Promise<boolean> {
  const found = await tx.one(
    sql`select from entry_links where service_id = ${param(serviceId)} and asked_at > ${param(tx.now)}::timestamptz - interval '1 day'`,
  );
  return found !== null;
}

/** Ends the link of a service: it is mailed elsewhere now, or it has closed. When it was asked stays known. */
export const endEntryLinks = (tx: Tx, serviceId: string): Promise<void> =>
  tx.run(
    sql`update entry_links set expires_at = ${param(tx.now)} where service_id = ${param(serviceId)} and expires_at > ${param(tx.now)}`,
  );

/** The service that a link is about, and whose name it was mailed in; null for a link of nobody's, and for one that is over. */
export async function findEntryOfLink(
  { pool }: Pick<House, 'pool'>,
  token: string,
): Promise<{ networkId: NetworkId; serviceId: string } | null> {
  const { rows } = await pool.query<{ networkId: NetworkId; serviceId: string }>(
    'select network_id as "networkId", service_id as "serviceId" from entry_links where token_hash = $1 and expires_at > now()',
    [hashSecret(token)],
  );
  return rows[0] ?? null;
}

/** Where the mail of a link goes: the service's published address, or its organisation's. */
export const addressOf = sql`coalesce(s.email, o.email)`;
