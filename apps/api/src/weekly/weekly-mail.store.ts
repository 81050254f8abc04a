import type { NetworkId, OfWeeklyMail, VolunteerId, WeeklyTime } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { hashSecret, linkToken } from '../platform/seal/index.ts';
import { type Row, rowOf } from '../platform/shapes/index.ts';
import { name, param, type Sql, sql } from '../platform/sql.ts';

/** A volunteer as the weekly mail knows them, and when their network's are made. */
export type WeeklyReader = OfWeeklyMail & { time: WeeklyTime };

/** When this volunteer was last asked for anything or had a part in anything; null: never. A weekly mail asks nobody. */
export const lastAskedAt = (volunteer: Row): Sql => {
  const of = (other: string) =>
    sql`${name(other)}.network_id = ${volunteer('network_id')} and ${name(other)}.volunteer_id = ${volunteer('id')}`;
  return sql`greatest(
  (select max(l.created_at) from task_links l where ${of('l')} and l.request_id is not null),
  (select max(o.offered_at) from offers o where ${of('o')}),
  (select max(greatest(a.proposed_at, a.accepted_at, a.delivered_at, a.ended_at)) from assignments a where ${of('a')}))`;
};

/** The same of volunteer `v`. */
export const LAST_ASKED: Sql = lastAskedAt(rowOf('v'));

/** Whether volunteer `v` has a task, or waits for an answer to an offer. */
export const BUSY: Sql = sql`(exists (select from assignments a where a.network_id = v.network_id and a.volunteer_id = v.id and a.status in ('PROPOSED', 'ACCEPTED', 'STARTED'))
  or exists (select from offers o where o.network_id = v.network_id and o.volunteer_id = v.id and o.status = 'OFFERED'))`;

/** What decides whether a volunteer gets the weekly mail; null where there is nobody of that id. */
export function findWeeklyReader(tx: Tx, id: VolunteerId): Promise<WeeklyReader | null> {
  return tx.one<WeeklyReader>(sql`select v.weekly as wanted, v.status, v.on_duty as "onDuty", v.joined_at as "joinedAt",
      ${LAST_ASKED} as "lastAskedAt", ${BUSY} as busy,
      (select to_char(max(m.day), 'YYYY-MM-DD') from weekly_mails m where m.network_id = v.network_id and m.volunteer_id = v.id) as "lastMailDay",
      json_build_object('weekday', n.weekly_weekday, 'hour', n.weekly_hour) as time
    from volunteers v join networks n on n.id = v.network_id where v.network_id = ${param(tx.networkId)} and v.id = ${param(id)}`);
}

/** Holds a volunteer's row until commit, and answers what decides whether they get the weekly mail; null where there is nobody of that id. */
export async function lockWeeklyReader(tx: Tx, id: VolunteerId): Promise<WeeklyReader | null> {
  await tx.run(sql`select from volunteers where network_id = ${param(tx.networkId)} and id = ${param(id)} for no key update`);
  return findWeeklyReader(tx, id);
}

/** Whether they want the weekly mail: their own word, and nobody else's. */
export const saveWeekly = (tx: Tx, id: VolunteerId, weekly: boolean): Promise<void> =>
  tx.run(sql`update volunteers set weekly = ${param(weekly)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** Puts on record that this volunteer's mail of this day is made; null where it was made before, by whichever worker. Its token is not stored, only its hash. */
export async function keepWeeklyMail(tx: Tx, volunteerId: VolunteerId, day: string): Promise<string | null> {
  const id = newRandomId();
  const kept = await tx.one<{ id: string }>(sql`insert into weekly_mails (network_id, id, volunteer_id, day, token_hash, made_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(volunteerId)}, ${param(day)}, ${param(hashSecret(linkToken(tx.ring, id)))}, ${param(tx.now)})
    on conflict on constraint weekly_mails_once do nothing returning id`);
  return kept?.id ?? null;
}

/** Whose weekly mail it is; null once that is forgotten. */
export const findWeeklyMail = (tx: Tx, id: string): Promise<{ volunteerId: VolunteerId } | null> =>
  tx.one(
    sql`select volunteer_id as "volunteerId" from weekly_mails where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );

/** Forgets the weekly mails of a volunteer who goes: their links stop nothing any more, for nothing comes. */
export const forgetWeeklyMails = (tx: Tx, volunteerId: VolunteerId): Promise<void> =>
  tx.run(sql`delete from weekly_mails where network_id = ${param(tx.networkId)} and volunteer_id = ${param(volunteerId)}`);

/** What the link of a weekly mail stops: whose mails in which network, and whether they still come. Null for a link of nobody's. */
export async function findByWeeklyLink(
  { pool }: Pick<House, 'pool'>,
  token: string,
): Promise<{ networkId: NetworkId; networkName: string; volunteerId: VolunteerId; coming: boolean } | null> {
  const { rows } = await pool.query<{ networkId: NetworkId; networkName: string; volunteerId: VolunteerId; coming: boolean }>(
    `select m.network_id as "networkId", n.name as "networkName", m.volunteer_id as "volunteerId", v.weekly as coming
     from weekly_mails m join networks n on n.id = m.network_id join volunteers v on v.network_id = m.network_id and v.id = m.volunteer_id
     where m.token_hash = $1`,
    [hashSecret(token)],
  );
  return rows[0] ?? null;
}
