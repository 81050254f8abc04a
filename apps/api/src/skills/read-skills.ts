import type { SkillKey } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import type { Reading } from '../platform/input.ts';
import { listSkills } from './skill.store.ts';

/** The skills somebody picked, once each; refused when the network does not know one of them. */
export async function readSkills(
  tx: Tx,
  reading: Pick<Reading<'SKILL_UNKNOWN'>, 'refuse'>,
  field: string,
  keys: readonly string[] | null | undefined,
): Promise<SkillKey[]> {
  if (!keys || keys.length === 0) return [];
  const known = (await listSkills(tx, keys, 'en')).map(({ key }) => key);
  if (known.length < new Set(keys).size) reading.refuse('SKILL_UNKNOWN', field);
  return known;
}
