import { SPEAKERS_TO_NAME, TIME_ZONE } from '@wardwise/domain';
import type pg from 'pg';
import { isOver, STUBS } from '../upkeep/index.ts';

/** How many go in one transaction: what is cut off loses no more than that much work, and holds nobody up for long. */
const AT_ONCE = 200;

// One statement: what is counted is what goes, and none is counted twice or lost. What somebody holds is left for the next round.
// Offers, assignments, call-outs, follow-ups, links and nudges go with the request by their foreign keys.
const FOLD = `with over as materialized (
    select network_id, id, ward_code, category_key, preferred_language, status, came_by, taken_at from ${STUBS.rows}
    where ${STUBS.where} and ${isOver(STUBS)} order by ended_at limit ${AT_ONCE} for update skip locked),
  facts as (
    select o.network_id, date_trunc('week', o.taken_at at time zone '${TIME_ZONE}')::date as week, o.ward_code, o.category_key,
      case when o.preferred_language = 'en' or s.speakers >= ${SPEAKERS_TO_NAME} then o.preferred_language end as language, o.status as outcome,
      (select extract(epoch from min(l.at) - o.taken_at) / 3600 from looks l
        where l.network_id = o.network_id and l.request_id = o.id and l.purpose = 'CALL_BACK' and o.came_by = 'FORM') as hours,
      exists (select from assignments a join volunteers v on v.network_id = a.network_id and v.id = a.volunteer_id
        where a.network_id = o.network_id and a.request_id = o.id and a.status = 'DELIVERED' and o.preferred_language = any(v.languages)) as in_language,
      exists (select from signpostings s where s.network_id = o.network_id and s.request_id = o.id) as signposted
    from over o left join network_languages s on s.network_id = o.network_id and s.tag = o.preferred_language),
  counted as (
    insert into request_counts as c (network_id, week, ward_code, category_key, language, outcome, requests, rung_back, hours_to_ring_back, in_their_language, signposted)
    select network_id, week, ward_code, category_key, language, outcome, count(*), count(hours), coalesce(sum(round(hours)), 0), count(*) filter (where in_language), count(*) filter (where signposted)
    from facts group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict on constraint request_counts_once do update set requests = c.requests + excluded.requests, rung_back = c.rung_back + excluded.rung_back,
      hours_to_ring_back = c.hours_to_ring_back + excluded.hours_to_ring_back, in_their_language = c.in_their_language + excluded.in_their_language, signposted = c.signposted + excluded.signposted),
  looked as (update looks l set request_id = null from over o where l.network_id = o.network_id and l.request_id = o.id),
  receipts as (update erasure_receipts e set request_id = null from over o where e.network_id = o.network_id and e.request_id = o.id),
  mail as (delete from outbox where payload ->> 'requestId' in (select id::text from over)
    or payload ->> 'signpostingId' in (select t.id::text from signpostings t join over o on o.network_id = t.network_id and o.id = t.request_id)
    or payload ->> 'linkId' in (select t.id::text from task_links t join over o on o.network_id = t.network_id and o.id = t.request_id)),
  gone as (delete from help_requests r using over o where r.network_id = o.network_id and r.id = o.id returning 1)
  select count(*)::int as folded from gone`;

/** Folds the stubs that have had their time into counters and deletes them, with all that hung on them by id; answers how many. */
export async function foldStubs(keeper: pg.Pool): Promise<number> {
  let folded = 0;
  for (;;) {
    const { rows } = await keeper.query<{ folded: number }>(FOLD);
    const now = rows[0]?.folded ?? 0;
    folded += now;
    if (now < AT_ONCE) return folded;
  }
}
