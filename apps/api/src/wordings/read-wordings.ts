import {
  builtInWording,
  callOutText,
  type PageLanguage,
  sentenceTrouble,
  slotTrouble,
  WORDING_KEYS,
  WORDINGS,
  type WordingKey,
} from '@wardwise/domain';
import { previewMail } from '../mail/index.ts';
import type { Ctx } from '../platform/context.ts';
import { canChangeWordings, canReadWordings } from './wording.policy.ts';
import { findWordingValues, listWordingVersions } from './wording.store.ts';
import type { WordingPreviewType, WordingType } from './wording.type.ts';

/** Every sentence that the reader's network may word for itself, with its versions; nothing for whoever is not of its staff. */
export async function readWordings({ actor, db }: Ctx): Promise<WordingType[]> {
  if (!canReadWordings(actor)) return [];
  return db.transaction(async (tx) => {
    const versions = await listWordingVersions(tx);
    return WORDING_KEYS.map((key) => ({
      key,
      longest: WORDINGS[key].longest,
      changeable: canChangeWordings(actor),
      versions: versions.filter((version) => version.key === key),
    }));
  });
}

/** The whole mail that these words would stand in, as it would be sent to somebody; null for whoever may not change them, and for words that would be refused. */
export async function previewWording(
  { actor, db, house }: Ctx,
  { key, language, text }: { key: WordingKey; language: PageLanguage; text: string },
): Promise<WordingPreviewType | null> {
  if (!canChangeWordings(actor) || text.length > WORDINGS[key].longest) return null;
  return db.transaction(async (tx) => {
    const values = await findWordingValues(tx, language);
    const said = text.trim() || builtInWording(key, language);
    if (slotTrouble(key, said) || sentenceTrouble(key, said, language, values)) return null;
    const own =
      WORDINGS[key].place === 'CALL_OUT' ? { [language]: { ...values.sentences?.[language], [key]: said } } : values.sentences;
    const byOrganization = key === 'CALL_OUT_ORGANIZATION';
    const [label = '', locality = '', named = null] = [values.labels[0], values.localities[0], values.languages[0]];
    const slots = { publicLabel: { en: label, [language]: label }, locality, when: 'TODAY', language: named } as const;
    const callOut = callOutText({ ...slots, byOrganization, sentences: own }, language);
    return previewMail(key, language, { ...values, callOut, byOrganization, said, url: `${house.publicUrl}/t/…` });
  });
}
