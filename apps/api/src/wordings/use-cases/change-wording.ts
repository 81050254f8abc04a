import {
  agree,
  CHANGE_WORDING_REFUSALS,
  changeWording as change,
  type Decision,
  type PageLanguage,
  WORDINGS,
  type WordingKey,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { Reading } from '../../platform/input.ts';
import { canChangeWordings } from '../wording.policy.ts';
import { findWordingValues, lockWording, saveWording } from '../wording.store.ts';

export const CHANGE_WORDING_CODES = [...CHANGE_WORDING_REFUSALS, 'TEXT_TOO_LONG', ...IDEMPOTENCY_REFUSALS] as const;
type Refused = (typeof CHANGE_WORDING_CODES)[number];
export type ChangeWording = {
  key: WordingKey;
  language: PageLanguage;
  text?: string | null;
  seen?: string | null;
  idempotencyKey?: string | null;
};

/** A coordinator words a sentence for the network in one language, once everything that it could say was found clean; or goes back to what all say. */
export function changeWording({ actor, db }: Ctx, input: ChangeWording): Promise<Decision<{ key: WordingKey }, Refused>> {
  return db.once('changeWording', input, async (tx): Promise<Decision<{ key: WordingKey }, Refused>> => {
    const { key, language } = input;
    if (!canChangeWordings(actor)) throw forbidden();
    const reading = new Reading<never>();
    const text = reading.optionalText('text', input.text?.replace(/\s+/g, ' '), WORDINGS[key].longest);
    if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };
    const inForce = await lockWording(tx, key, language);
    const asked = { text, seen: input.seen ?? null, inForce: inForce?.id ?? null };
    const decision = change(key, language, asked, await findWordingValues(tx, language));
    if (!decision.ok) return decision;
    const said = decision.value;
    if (said !== (inForce?.said ?? null)) await saveWording(tx, { key, language, said, by: actor.staffId });
    return agree({ key });
  });
}
