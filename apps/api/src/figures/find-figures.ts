import { CONTACT_WEEKS, INTERPRETING_CATEGORY, LOAD_WEEKS, SPEAKERS_TO_NAME } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { literal, param, type Sql, sql } from '../platform/sql.ts';

/** What the charts stand on: numbers by ward, week and language, and nobody in them. */
export type Figures = {
  thisWeek: string;
  loads: { wardCode: string | null; wardName: string | null; week: string; requests: number }[];
  contacts: { week: string; reached: number; waiting: number; median: number | null; ninth: number | null }[];
  languages: { tag: string | null; asked: number; speakers: number; rare: boolean }[];
};

const mondayOf = (at: Sql): Sql => sql`date_trunc('week', ${at} at time zone 'Europe/London')::date`;
const back = (weeks: number): Sql => sql`(select monday from this) - ${literal(String(7 * weeks))}::int`;
const day = (it: Sql): Sql => sql`to_char(${it}, 'YYYY-MM-DD')`;

/** A call in somebody's language stands beside their request: they asked once. */
const CALL = literal(INTERPRETING_CATEGORY.key);

// Whoever asked by the form was reached by a call that says so; where no call is on record, by whoever looked up their number to ring back.
const REACHED = sql`case when exists (select from calls k where k.network_id = r.network_id and k.request_id = r.id)
  then (select min(k.called_at) from calls k where k.network_id = r.network_id and k.request_id = r.id and k.outcome = 'REACHED')
  else (select min(l.at) from looks l where l.network_id = r.network_id and l.request_id = r.id and l.purpose = 'CALL_BACK') end`;

/** The figures of this network, in one statement: from requests that are here, and from the numbers that others have become. */
export async function findFigures(tx: Tx): Promise<Figures> {
  const mine = param(tx.networkId);
  const row = await tx.one<{ figures: Figures }>(sql`with this as (select ${mondayOf(sql`now()`)} as monday),
    here as (
      select r.network_id, r.id, r.ward_code, r.preferred_language, r.came_by, r.taken_at, r.ended_at, ${mondayOf(sql`r.taken_at`)} as week
      from help_requests r where r.network_id = ${mine} and r.status <> 'DUPLICATE' and r.category_key <> ${CALL} and ${mondayOf(sql`r.taken_at`)} >= ${back(LOAD_WEEKS)}),
    asked as (
      select h.ward_code, h.week, 1 as requests, case when h.preferred_language = 'en' or s.speakers >= ${literal(String(SPEAKERS_TO_NAME))}::int
        or exists (select from volunteers v where v.network_id = h.network_id and v.status = 'APPROVED' and h.preferred_language = any(v.languages))
        or h.ended_at is null then h.preferred_language end as language
      from here h left join network_languages s on s.network_id = h.network_id and s.tag = h.preferred_language
      union all select c.ward_code, c.week, c.requests, c.language from request_counts c
      where c.network_id = ${mine} and c.outcome <> 'DUPLICATE' and c.category_key <> ${CALL} and c.week >= ${back(LOAD_WEEKS)}),
    loads as (select a.ward_code as "wardCode", w.name as "wardName", ${day(sql`a.week`)} as week, sum(a.requests)::int as requests
      from asked a left join wards w on w.code = a.ward_code group by 1, 2, 3 order by 2, 3),
    waited as (select r.week, r.ended_at, (extract(epoch from ${REACHED} - r.taken_at) / 60) as minutes
      from here r where r.came_by = 'FORM' and r.week >= ${back(CONTACT_WEEKS)}),
    contacts as (select ${day(sql`week`)} as week, count(minutes)::int as reached, count(*) filter (where minutes is null and ended_at is null)::int as waiting,
      round(percentile_cont(0.5) within group (order by minutes))::int as median, round(percentile_cont(0.9) within group (order by minutes))::int as ninth
      from waited group by 1 order by 1),
    spoken as (select tag, count(*)::int as speakers from volunteers v, unnest(v.languages) as tag
      where v.network_id = ${mine} and v.status = 'APPROVED' group by 1),
    preferred as (select a.language as tag, sum(a.requests)::int as asked, coalesce(max(s.speakers), 0)::int as speakers
      from asked a left join spoken s on s.tag = a.language group by 1
      union all select s.tag, 0, s.speakers from spoken s where not exists (select from asked a where a.language = s.tag)),
    languages as (select p.tag, p.asked, p.speakers, p.tag is distinct from 'en' and coalesce(s.speakers, 0) < ${literal(String(SPEAKERS_TO_NAME))}::int as rare
      from preferred p left join network_languages s on s.network_id = ${mine} and s.tag = p.tag order by p.asked desc, p.speakers desc, p.tag)
    select json_build_object('thisWeek', (select ${day(sql`monday`)} from this),
      'loads', coalesce((select json_agg(l) from loads l), '[]'), 'contacts', coalesce((select json_agg(c) from contacts c), '[]'),
      'languages', coalesce((select json_agg(l) from languages l), '[]')) as figures`);
  if (!row) throw new Error('nothing was counted');
  return row.figures;
}
