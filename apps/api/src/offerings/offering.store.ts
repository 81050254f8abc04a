import type { LanguageTag, OfferingKind, OwnSentences, PageLanguage, SlotValues, StaffId } from '@wardwise/domain';
import { SPEAKERS_TO_NAME } from '@wardwise/domain';
import { ownSentences } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** What it is called in one language: by leads, and to strangers where they read of it. */
type OfferingWords = { language: PageLanguage; label: string; publicLabel: string | null };
/** Something that a network can offer. */
export type Offering = { kind: OfferingKind; key: string; offered: boolean; words: OfferingWords[] };
/** One change of it, as the staff read it. */
export type OfferingChange = {
  part: 'OFFERED' | 'LABEL' | 'PUBLIC_LABEL';
  language: PageLanguage | null;
  was: string;
  value: string;
  by: string;
  at: Date;
};

/** How many changes of one are read back. */
const NEWEST = 20;

/** Everything that this network can offer: kinds of help that somebody may ask for, then skills, each in its order. */
export const listOfferings = (tx: Tx): Promise<Offering[]> =>
  tx.rows<Offering>(sql`select kind, key, offered, words from (
      select 'CATEGORY' as kind, c.key, c.offered, c.position, (select json_agg(json_build_object('language', l.language, 'label', l.label, 'publicLabel', l.public_label) order by l.language)
        from category_labels l where l.network_id = c.network_id and l.category_key = c.key) as words
      from categories c where c.network_id = ${param(tx.networkId)} and c.key <> 'interpreting'
      union all
      select 'SKILL', s.key, s.offered, s.position, (select json_agg(json_build_object('language', l.language, 'label', l.label, 'publicLabel', null) order by l.language)
        from skill_labels l where l.network_id = s.network_id and l.skill_key = s.key)
      from skills s where s.network_id = ${param(tx.networkId)}) all_of_it order by kind, position`);

/** The same; the network's row is held, so that one change of what is offered follows another. */
export async function lockOfferings(tx: Tx): Promise<Offering[]> {
  await tx.run(sql`select from networks where id = ${param(tx.networkId)} for no key update`);
  return listOfferings(tx);
}

/** The newest changes of each, by its kind and key, the newest first. */
export async function listOfferingChanges(tx: Tx): Promise<Map<string, OfferingChange[]>> {
  const rows = await tx.rows<OfferingChange & { of: string }>(sql`select of, part, language, was, value, by, at from (
      select c.kind || ' ' || c.key as of, c.part, c.language, c.was, c.value, s.display_name as by, c.changed_at as at, c.id,
        row_number() over (partition by c.kind, c.key order by c.changed_at desc, c.id desc) as n
      from offering_changes c join staff s on s.network_id = c.network_id and s.id = c.changed_by
      where c.network_id = ${param(tx.networkId)}) newest where n <= ${param(NEWEST)} order by at desc, id desc`);
  const changes = new Map<string, OfferingChange[]>();
  for (const { of, ...change } of rows) changes.set(of, [...(changes.get(of) ?? []), change]);
  return changes;
}

/** Every place and every language that may stand beside this network's words in a call-out, and its own sentences for that. */
export async function findSlotValues(tx: Tx): Promise<SlotValues> {
  const places = await tx.rows<{ name: string }>(sql`select w.name from network_wards n join wards w on w.code = n.ward_code
      where n.network_id = ${param(tx.networkId)}
    union select l.name from ward_localities l where l.network_id = ${param(tx.networkId)} order by 1`);
  const said = await tx.one<{ languages: LanguageTag[]; sentences: OwnSentences | null }>(sql`select
      array(select tag from network_languages where network_id = n.id and speakers >= ${param(SPEAKERS_TO_NAME)} order by tag) as languages,
      ${ownSentences(sql`n.id`)} as sentences from networks n where n.id = ${param(tx.networkId)}`);
  return { localities: places.map(({ name }) => name), languages: [], ...said };
}

/** Puts a change on record, and with it into force; where somebody was quicker the whole transaction is tried again. What stays as it was is no change. */
export async function saveOfferingChange(
  tx: Tx,
  { kind, key }: Offering,
  change: Omit<OfferingChange, 'by' | 'at'>,
  by: StaffId,
): Promise<void> {
  if (change.was === change.value) return;
  await tx.run(sql`insert into offering_changes (network_id, id, kind, key, part, language, was, value, changed_by, changed_at)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(kind)}, ${param(key)}, ${param(change.part)}, ${param(change.language)},
      ${param(change.was)}, ${param(change.value)}, ${param(by)}, ${param(tx.now)})`);
}
