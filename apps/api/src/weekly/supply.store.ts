import type { LanguageTag, Supply, WardCode } from '@wardwise/domain';
import { listCategories } from '../categories/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, type Sql, sql } from '../platform/sql.ts';
import { listSkills } from '../skills/index.ts';

/** What volunteers in these wards can do who take tasks now, and which languages people there asked for; each person once, however often their help recurs. */
export async function findSupply(tx: Tx, wards: readonly WardCode[]): Promise<Supply> {
  const those = sql`from volunteers v where v.network_id = ${param(tx.networkId)} and v.status = 'APPROVED' and v.on_duty and v.ward_code = any(${param(wards)}::text[])`;
  const countOf = async (what: Sql): Promise<Map<string, number>> => {
    const rows = await tx.rows<{ key: string; volunteers: number }>(
      sql`select w.key, count(*)::int as volunteers from (select unnest(${what}) as key ${those}) w group by w.key`,
    );
    return new Map(rows.map(({ key, volunteers }) => [key, volunteers]));
  };
  const [kinds, able, spoken] = [
    await countOf(sql`v.category_keys`),
    await countOf(sql`v.skill_keys`),
    await countOf(sql`v.languages`),
  ];
  const askedFor = await tx.rows<{ tag: LanguageTag; askedFor: number; speakers: number | null }>(sql`
    select r.preferred_language as tag, count(*)::int as "askedFor",
      (select l.speakers from network_languages l where l.network_id = r.network_id and l.tag = r.preferred_language) as speakers
    from help_requests r where r.network_id = ${param(tx.networkId)} and r.ward_code = any(${param(wards)}::text[]) and r.taken_at > ${param(tx.now)}::timestamptz - interval '28 days'
      and r.arrangement_id is null and r.continues is null and r.interprets is null and r.status <> 'DUPLICATE'
    group by r.network_id, r.preferred_language order by count(*) desc, r.preferred_language`);
  const volunteersOf = (counts: Map<string, number>, key: string) => counts.get(key) ?? 0;
  return {
    languages: askedFor.map((one) => ({ ...one, volunteers: volunteersOf(spoken, one.tag) })),
    categories: (await listCategories(tx)).map(({ key, ways }) => ({
      ...{ key, ways },
      volunteers: volunteersOf(kinds, key),
    })),
    skills: (await listSkills(tx, null, 'en')).map(({ key }) => ({ key, volunteers: volunteersOf(able, key) })),
  };
}
