import type { RequestId, Volunteer, VolunteerId, WardCode } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

/** A volunteer as matching knows them, with the name a list may show. */
export type KnownVolunteer = Volunteer & { displayName: string };

/** All volunteers who live in these wards, not a page of them; `about` is the request they are weighed for. */
export const listVolunteersIn = (tx: Tx, wards: WardCode[], about: RequestId | null = null): Promise<KnownVolunteer[]> =>
  tx.rows(volunteers(tx, sql`v.status in ('APPROVED', 'SUSPENDED') and v.ward_code = any(${param(wards)})`, about));

/** One volunteer of this network, or null; whoever has gone is nobody. */
export async function findVolunteer(tx: Tx, id: VolunteerId | null): Promise<KnownVolunteer | null> {
  return id === null ? null : tx.one<KnownVolunteer>(volunteers(tx, sql`v.id = ${param(id)}`));
}

/** Holds a volunteer's row until commit. */
export const holdVolunteer = (tx: Tx, id: VolunteerId): Promise<void> =>
  tx.run(sql`select from volunteers where network_id = ${param(tx.networkId)} and id = ${param(id)} for no key update`);

/** The requests that a volunteer is on or has offered for. */
export async function listHeldBy(tx: Tx, id: VolunteerId): Promise<RequestId[]> {
  const held = await tx.rows<{ id: RequestId }>(sql`select request_id as id from assignments
      where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)} and status in ('PROPOSED', 'ACCEPTED', 'STARTED')
    union select request_id from offers where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)} and status = 'OFFERED'
    order by 1`);
  return held.map((request) => request.id);
}

/** Who was the last to do it: of the request itself when it came before, of the one it goes on from, or of the help that recurs it is an occurrence of. */
const lastHelper = (tx: Tx, about: RequestId): Sql => sql`(select a.volunteer_id from assignments a
    where a.network_id = ${param(tx.networkId)} and a.status = 'DELIVERED' and a.request_id in (
      select r.continues from help_requests r where r.network_id = ${param(tx.networkId)} and r.id = ${param(about)}
      union all select s.request_id from help_requests r join standing_arrangements s on s.network_id = r.network_id and s.id = r.arrangement_id
        where r.network_id = ${param(tx.networkId)} and r.id = ${param(about)}
      union all select o.id from help_requests r join help_requests o on o.network_id = r.network_id and o.arrangement_id = r.arrangement_id
        where r.network_id = ${param(tx.networkId)} and r.id = ${param(about)})
    order by a.delivered_at desc, a.id limit 1)`;

const volunteers = (tx: Tx, which: Sql, about: RequestId | null = null): Sql => sql`
  select v.id, v.network_id as "networkId", v.first_name as "firstName", v.display_name as "displayName", v.ward_code as "wardCode", v.languages,
    v.category_keys as "categoryKeys", v.skill_keys as "skillKeys", v.capacity, v.on_duty as "onDuty", v.free_times as "freeTimes", v.self_isolating as "selfIsolating", v.status,
    (select coalesce(json_agg(json_build_object('kind', c.kind, 'validUntil', c.valid_until) order by c.kind), '[]')
       from volunteer_credentials c where c.network_id = v.network_id and c.volunteer_id = v.id) as credentials,
    (select count(*)::int from assignments a where a.network_id = v.network_id and a.volunteer_id = v.id
       and a.status in ('PROPOSED', 'ACCEPTED', 'STARTED')) as "liveAssignments",
    (select count(*)::int from assignments a where a.network_id = v.network_id and a.volunteer_id = v.id
       and a.status = 'DELIVERED' and a.delivered_at > ${param(tx.now)}::timestamptz - interval '28 days') as "tasksLately",
    (select count(distinct l.request_id)::int from task_links l where l.network_id = v.network_id and l.volunteer_id = v.id
       and l.created_at > ${param(tx.now)}::timestamptz - interval '28 days') as "askedLately",
    ${about === null ? sql`false` : sql`coalesce(v.id = ${lastHelper(tx, about)}, false)`} as "didItLast"
  from volunteers v where v.network_id = ${param(tx.networkId)} and v.ward_code is not null and ${which}`;
