import {
  INTERPRETING_CATEGORY,
  inWords,
  PAGE_LANGUAGES,
  SEEDED_CATEGORIES,
  SEEDED_GUIDANCE,
  SEEDED_PARTS,
  SEEDED_SKILLS,
} from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { insertRows } from './seed-reference.ts';

/** What every network begins with, the real ones too: the seven categories, the skills and the guidance. */
export async function seedKinds(tx: Tx): Promise<void> {
  const network_id = tx.networkId;
  const kinds = [...SEEDED_CATEGORIES, INTERPRETING_CATEGORY];
  await insertRows(
    tx,
    'categories',
    kinds.map(({ key, credentials, ways }, position) => ({
      ...{ network_id, key, position, credentials, ways },
      offered: key !== INTERPRETING_CATEGORY.key,
    })),
  );
  const labels = kinds.flatMap(({ key, labels }) =>
    PAGE_LANGUAGES.map((language) => ({
      network_id,
      category_key: key,
      language,
      label: inWords(labels, language).label,
      public_label: inWords(labels, language).publicLabel,
    })),
  );
  await insertRows(tx, 'category_labels', labels);
  await insertRows(
    tx,
    'skills',
    SEEDED_SKILLS.map(({ key }, position) => ({ network_id, key, position })),
  );
  await insertRows(
    tx,
    'skill_labels',
    SEEDED_SKILLS.flatMap(({ key, labels }) =>
      PAGE_LANGUAGES.map((language) => ({ network_id, skill_key: key, language, label: inWords(labels, language) })),
    ),
  );
  const guidance_id = newRandomId();
  await insertRows(tx, 'guidance', [{ network_id, id: guidance_id, day: SEEDED_GUIDANCE.day }]);
  await insertRows(
    tx,
    'guidance_texts',
    PAGE_LANGUAGES.map((language) => ({ network_id, guidance_id, language, text: SEEDED_GUIDANCE.texts[language] })),
  );
  await insertRows(
    tx,
    'guidance_parts',
    SEEDED_PARTS.flatMap(({ about, texts, source }) =>
      PAGE_LANGUAGES.flatMap((language) => {
        const [text, from] = [texts[language], source[language]];
        return text && from ? [{ network_id, guidance_id, about, language, text, source: from }] : [];
      }),
    ),
  );
}
