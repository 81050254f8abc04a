import type { PageLanguage, StaffId, WordingKey, WordingValues } from '@wardwise/domain';
import { findSlotValues } from '../offerings/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** How many versions of one sentence in one language are read back. */
const NEWEST = 10;

/** One version of a sentence in one language, as the staff read it; null where the words of all were gone back to. */
export type WordingVersion = {
  id: string;
  key: WordingKey;
  language: PageLanguage;
  said: string | null;
  inForce: boolean;
  by: string;
  at: Date;
};

/** The newest versions of every sentence in every language, the newest first. */
export const listWordingVersions = (tx: Tx): Promise<WordingVersion[]> =>
  tx.rows<WordingVersion>(sql`select id, key, language, said, "inForce", by, at from (
      select w.id, w.key, w.language, w.said, w.in_force as "inForce", s.display_name as by, w.changed_at as at,
        row_number() over (partition by w.key, w.language order by w.changed_at desc, w.id desc) as n
      from wordings w join staff s on s.network_id = w.network_id and s.id = w.changed_by
      where w.network_id = ${param(tx.networkId)}) newest where n <= ${param(NEWEST)} order by at desc, id desc`);

/** The version in force; the network's row is held, so that one change of words follows another. */
export async function lockWording(
  tx: Tx,
  key: WordingKey,
  language: PageLanguage,
): Promise<{ id: string; said: string | null } | null> {
  await tx.run(sql`select from networks where id = ${param(tx.networkId)} for no key update`);
  return tx.one(sql`select id, said from wordings where network_id = ${param(tx.networkId)} and key = ${param(key)}
    and language = ${param(language)} and in_force`);
}

/** Everything that may stand in the slots of this network's sentences in one language. */
export async function findWordingValues(tx: Tx, language: PageLanguage): Promise<WordingValues> {
  const said = await tx.one<{ network: string; labels: string[] | null }>(sql`select n.name as network,
      (select json_agg(l.public_label order by l.language <> ${param(language)}, l.category_key) from category_labels l
        where l.network_id = n.id and l.language in (${param(language)}, 'en')) as labels
    from networks n where n.id = ${param(tx.networkId)}`);
  if (!said) throw new Error('no such network');
  return { ...(await findSlotValues(tx)), network: said.network, labels: said.labels ?? [] };
}

/** Puts a version on record, and with it into force. */
export const saveWording = (
  tx: Tx,
  version: Pick<WordingVersion, 'key' | 'language' | 'said'> & { by: StaffId },
): Promise<void> =>
  tx.run(sql`insert into wordings (network_id, id, key, language, said, changed_by, changed_at)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(version.key)}, ${param(version.language)}, ${param(version.said)},
      ${param(version.by)}, ${param(tx.now)})`);
