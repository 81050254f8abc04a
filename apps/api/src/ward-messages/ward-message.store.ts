import type { OfWardMessage, PageLanguage, QuietHours, StaffId, VolunteerId, WardCode, WardMessageText } from '@wardwise/domain';
import { MESSAGE_WEEK_DAYS } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newId, newRandomId } from '../platform/ids.ts';
import { announceAll } from '../platform/outbox.ts';
import { hashSecret, linkToken } from '../platform/seal/index.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

/** A volunteer of a ward, as whether a message reaches them is decided. */
export type WardReader = OfWardMessage & { id: VolunteerId; language: PageLanguage };

/** A message that was written, and what has become of it. */
export type KeptMessage = {
  id: string;
  wardCode: WardCode;
  by: string;
  writtenAt: Date;
  goesAt: Date;
  takenBackAt: Date | null;
  readers: number;
  texts: WardMessageText[];
};

const READER: Sql = sql`v.id, v.status, v.on_duty as "onDuty", v.ward_messages as wanted, v.page_language as language`;

/** Everybody of the ward who was taken on; the product's own eyes count what each of them had, from whichever ward. */
export const listWardReaders = (tx: Tx, ward: WardCode): Promise<WardReader[]> =>
  tx.asSystem(() =>
    tx.rows<WardReader>(sql`select ${READER}, (select count(*)::int from ward_message_mails a
        join ward_messages m on m.network_id = a.network_id and m.id = a.message_id
        where a.network_id = v.network_id and a.volunteer_id = v.id and m.taken_back_at is null
          and m.written_at > ${param(tx.now)}::timestamptz - make_interval(days => ${param(MESSAGE_WEEK_DAYS)})) as "hadThisWeek"
      from volunteers v where v.network_id = ${param(tx.networkId)} and v.ward_code = ${param(ward)} and v.status in ('APPROVED', 'SUSPENDED')
      order by v.id`),
  );

/** The name of a ward of the network; null for a code that is none of its wards. */
export async function findWardName(tx: Tx, ward: string): Promise<string | null> {
  const found = await tx.one<{ name: string }>(sql`select w.name from network_wards n join wards w on w.code = n.ward_code
    where n.network_id = ${param(tx.networkId)} and n.ward_code = ${param(ward)}`);
  return found?.name ?? null;
}

/** When nobody of the network is mailed. */
export async function findQuietHours(tx: Tx): Promise<QuietHours> {
  const found = await tx.one<QuietHours>(
    sql`select quiet_from as "from", quiet_until as "until" from networks where id = ${param(tx.networkId)}`,
  );
  if (!found) throw new Error('A transaction without a network');
  return found;
}

/** Of two who write at once, the second waits and sees what the first has written. */
export const lockWriting = (tx: Tx): Promise<void> =>
  tx.run(sql`select from networks where id = ${param(tx.networkId)} for no key update`);

/** When the last message to the ward was written that nobody took back. */
export async function findLastWritten(tx: Tx, ward: WardCode): Promise<Date | null> {
  const last = await tx.one<{ at: Date | null }>(sql`select max(written_at) as at from ward_messages
    where network_id = ${param(tx.networkId)} and ward_code = ${param(ward)} and taken_back_at is null`);
  return last?.at ?? null;
}

/** Four a second: a ward of 400 is written to in less than two minutes. */
const MAIL_APART_MS = 250;

/** Keeps a message and makes it out to each of its readers; the mails wait in the outbox until it goes. */
export async function keepMessage(
  tx: Tx,
  message: { wardCode: WardCode; by: StaffId; goesAt: Date; texts: readonly WardMessageText[]; readers: readonly VolunteerId[] },
): Promise<string> {
  const [id, network] = [newId(), param(tx.networkId)];
  await tx.run(sql`insert into ward_messages (network_id, id, ward_code, written_by, written_at, goes_at, readers, texts)
    values (${network}, ${param(id)}, ${param(message.wardCode)}, ${param(message.by)}, ${param(tx.now)}, ${param(message.goesAt)},
      ${param(message.readers.length)}, ${param(JSON.stringify(message.texts))})`);
  const mails = message.readers.map(() => newRandomId());
  const hashes = mails.map((mail) => hashSecret(linkToken(tx.ring, mail)));
  await tx.asSystem(() =>
    tx.run(sql`insert into ward_message_mails (network_id, id, message_id, volunteer_id, token_hash)
      select ${network}::uuid, a.id, ${param(id)}::uuid, a.volunteer_id, a.token_hash
      from unnest(${param(mails)}::uuid[], ${param(message.readers)}::uuid[], ${param(hashes)}::bytea[]) as a (id, volunteer_id, token_hash)`),
  );
  // A moment later than it can be taken back: nobody takes back what is being sent.
  const due = new Date(message.goesAt.getTime() + 10_000);
  await announceAll(
    tx,
    mails.map((wardMailId) => ({ type: 'ward-message.mail', wardMailId })),
    mails.map((_, at) => new Date(due.getTime() + at * MAIL_APART_MS)), // a code to sign in does not wait behind a whole ward
  );
  return id;
}

/** A message, holding its row until commit. */
export const lockMessage = (tx: Tx, id: string): Promise<{ wardCode: WardCode; goesAt: Date; takenBackAt: Date | null } | null> =>
  tx.one(sql`select ward_code as "wardCode", goes_at as "goesAt", taken_back_at as "takenBackAt" from ward_messages
    where network_id = ${param(tx.networkId)} and id = ${param(id)} for no key update`);

export const saveTakenBack = (tx: Tx, id: string, at: Date): Promise<void> =>
  tx.run(
    sql`update ward_messages set taken_back_at = ${param(at)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );

/** How many messages of a ward are read back. */
const NEWEST = 20;

/** What was written to a ward, the newest first. */
export const listMessages = (tx: Tx, ward: string): Promise<KeptMessage[]> =>
  tx.rows<KeptMessage>(sql`select m.id, m.ward_code as "wardCode", s.display_name as by, m.written_at as "writtenAt", m.goes_at as "goesAt",
      m.taken_back_at as "takenBackAt", m.readers, m.texts
    from ward_messages m join staff s on s.network_id = m.network_id and s.id = m.written_by
    where m.network_id = ${param(tx.networkId)} and m.ward_code = ${param(ward)} order by m.written_at desc, m.id desc limit ${param(NEWEST)}`);
