import type { PageLanguage, SkillKey } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** A skill as somebody reads it. */
export type NamedSkill = { key: SkillKey; label: string };

/** Those of these skills that the network has, or all of its own, once each and in its order. */
export function listSkills(tx: Tx, keys: readonly string[] | null, language: PageLanguage): Promise<NamedSkill[]> {
  return tx.rows<NamedSkill>(sql`
    select s.key, (select l.label from skill_labels l where l.network_id = s.network_id and l.skill_key = s.key and l.language in ('en', ${param(language)})
      order by (l.language = ${param(language)}) desc limit 1) as label
    from skills s where s.network_id = ${param(tx.networkId)} and ((${param(keys)}::text[] is null and s.offered) or s.key = any(${param(keys)}::text[])) order by s.position`);
}
