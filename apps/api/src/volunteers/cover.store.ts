import type { AlikeVolunteers, Category, CoverFacts, WardCode } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import { param, type Sql, sql, statement } from '../platform/sql.ts';

/** What cover is asked by: kinds of help, all or of those who speak a language; or languages, all or of those who offer a kind of help. */
export type CoverAsked = { by: 'CATEGORY' | 'LANGUAGE'; language: string | null; categoryKey: string | null };

/** What the cover of wards is made of, as one statement finds it. */
export type CoverFound = Omit<CoverFacts, 'columns'> & {
  now: Date;
  categories: Pick<Category, 'key' | 'credentials' | 'ways'>[];
};

/** Who there is in these wards (null: all of the network's) and next to them, alike ones counted together, and how often something was asked for. */
export async function findCover(
  { house }: Pick<Ctx, 'house'>,
  networkId: string,
  wards: WardCode[] | null,
  { by, language, categoryKey }: CoverAsked,
): Promise<CoverFound> {
  const narrow = (those: Sql[]) => (those.length > 0 ? sql`and ${those[0] as Sql}` : sql``);
  const volunteersWho =
    by === 'CATEGORY'
      ? { key: sql`v.category_keys`, too: narrow(language === null ? [] : [sql`${param(language)} = any(v.languages)`]) }
      : { key: sql`v.languages`, too: narrow(categoryKey === null ? [] : [sql`${param(categoryKey)} = any(v.category_keys)`]) };
  const requestsFor =
    by === 'CATEGORY'
      ? { key: sql`r.category_key`, too: narrow(language === null ? [] : [sql`r.preferred_language = ${param(language)}`]) }
      : {
          key: sql`r.preferred_language`,
          too: narrow(categoryKey === null ? [] : [sql`r.category_key = ${param(categoryKey)}`]),
        };
  const query = sql`with shown as (
      select w.code, w.name, array(select b.neighbour_code from neighbours b where b.network_id = n.network_id and b.ward_code = w.code) as neighbours
      from network_wards n join wards w on w.code = n.ward_code
      where n.network_id = ${param(networkId)}::uuid and (${param(wards)}::text[] is null or w.code = any(${param(wards)}::text[]))),
    reached as (select code from shown union select unnest(neighbours) from shown)
    select now() as now,
      (select coalesce(json_agg(json_build_object('code', s.code, 'neighbours', s.neighbours) order by s.name, s.code), '[]') from shown s) as wards,
      (select coalesce(json_agg(json_build_object('key', c.key, 'credentials', c.credentials, 'ways', c.ways) order by c.position), '[]')
        from categories c where c.network_id = ${param(networkId)}::uuid and c.offered) as categories,
      (select coalesce(json_agg(g), '[]') from (
        select v.ward_code as "wardCode", k.key, v.status, v.on_duty as "onDuty", v.self_isolating as "selfIsolating", f."full", c.credentials::json,
          count(*)::int as count
        from volunteers v cross join lateral unnest(${volunteersWho.key}) k (key)
          cross join lateral (select (select count(*) from assignments a where a.network_id = v.network_id and a.volunteer_id = v.id
            and a.status in ('PROPOSED', 'ACCEPTED', 'STARTED')) >= v.capacity as "full") f
          cross join lateral (select coalesce(json_agg(json_build_object('kind', h.kind, 'validUntil', h.valid_until) order by h.kind), '[]')::text as credentials
            from volunteer_credentials h where h.network_id = v.network_id and h.volunteer_id = v.id) c
        where v.network_id = ${param(networkId)}::uuid and v.status in ('APPROVED', 'SUSPENDED') and v.ward_code in (select code from reached) ${volunteersWho.too}
        group by v.ward_code, k.key, v.status, v.on_duty, v.self_isolating, f."full", c.credentials) g) as volunteers,
      (select coalesce(json_agg(q), '[]') from (
        select r.ward_code as "wardCode", ${requestsFor.key} as key, count(*)::int as requests from help_requests r
        where r.network_id = ${param(networkId)}::uuid and r.ward_code in (select code from shown) and r.taken_at > now() - interval '28 days'
          and r.arrangement_id is null and r.continues is null and r.interprets is null and r.status <> 'DUPLICATE' ${requestsFor.too}
        group by r.ward_code, ${requestsFor.key}) q) as "askedFor"`;
  const { rows } = await house.pool.query<CoverFound & { volunteers: AlikeVolunteers[] }>(statement(query));
  return rows[0] as CoverFound;
}
