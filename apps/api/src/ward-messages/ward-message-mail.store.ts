import type { NetworkId, OfWardMessage, PageLanguage, VolunteerId, WardMessageText } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** What a mail of a message is written from: its reader as they are now, and the message. */
export type ToBeMailed = {
  volunteerId: VolunteerId;
  reader: OfWardMessage;
  language: PageLanguage;
  takenBackAt: Date | null;
  ward: string;
  network: string;
  phone: string | null;
  email: string | null;
  texts: WardMessageText[];
};

/** Of whoever it was made out to, as they are now; that they have had enough was looked at when it was written. */
export const findToBeMailed = (tx: Tx, id: string): Promise<ToBeMailed | null> =>
  tx.one<ToBeMailed>(sql`select v.id as "volunteerId", v.page_language as language, m.taken_back_at as "takenBackAt", m.texts,
      json_build_object('status', v.status, 'onDuty', v.on_duty, 'wanted', v.ward_messages, 'hadThisWeek', 0) as reader,
      (select w.name from wards w where w.code = m.ward_code) as ward, n.name as network, n.phone, n.email
    from ward_message_mails a join ward_messages m on m.network_id = a.network_id and m.id = a.message_id
      join volunteers v on v.network_id = a.network_id and v.id = a.volunteer_id join networks n on n.id = a.network_id
    where a.network_id = ${param(tx.networkId)} and a.id = ${param(id)}`);

/** Whether they are written to with the whole ward: their own word, and nobody else's. */
export const saveWardMessages = (tx: Tx, id: VolunteerId, wanted: boolean): Promise<void> =>
  tx.run(
    sql`update volunteers set ward_messages = ${param(wanted)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );

/** Forgets what was made out to a volunteer who goes: their links stop nothing any more, for nothing comes. */
export const forgetWardMessages = (tx: Tx, volunteerId: VolunteerId): Promise<void> =>
  tx.asSystem(() =>
    tx.run(
      sql`delete from ward_message_mails where network_id = ${param(tx.networkId)} and volunteer_id = ${param(volunteerId)}`,
    ),
  );

/** What the link of a message stops: whose messages in which network, and whether they still come. Null for a link of nobody's. */
export async function findByMessageLink(
  { pool }: Pick<House, 'pool'>,
  token: string,
): Promise<{ networkId: NetworkId; networkName: string; volunteerId: VolunteerId; coming: boolean } | null> {
  const { rows } = await pool.query<{ networkId: NetworkId; networkName: string; volunteerId: VolunteerId; coming: boolean }>(
    `select a.network_id as "networkId", n.name as "networkName", a.volunteer_id as "volunteerId", v.ward_messages as coming
     from ward_message_mails a join networks n on n.id = a.network_id join volunteers v on v.network_id = a.network_id and v.id = a.volunteer_id
     where a.token_hash = $1`,
    [hashSecret(token)],
  );
  return rows[0] ?? null;
}
