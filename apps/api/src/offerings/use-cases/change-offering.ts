import {
  agree,
  type Decision,
  LONGEST_LABEL,
  type OfferingKind,
  type PageLanguage,
  refuse,
  SWITCH_OFFERING_REFUSALS,
  switchOffering as switchIt,
  WORD_OFFERING_REFUSALS,
  wordOffering as word,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { Reading } from '../../platform/input.ts';
import { canChangeOfferings } from '../offering.policy.ts';
import { findSlotValues, listOfferings, lockOfferings, saveOfferingChange } from '../offering.store.ts';

const OF_EACH = ['OFFERING_NOT_FOUND', ...IDEMPOTENCY_REFUSALS] as const;
export const SWITCH_OFFERING_CODES = [...SWITCH_OFFERING_REFUSALS, ...OF_EACH] as const;
export const WORD_OFFERING_CODES = [...WORD_OFFERING_REFUSALS, ...OF_EACH, 'TEXT_MISSING', 'TEXT_TOO_LONG'] as const;
type Of = { kind: OfferingKind; key: string; idempotencyKey?: string | null };
type Changed = { key: string };

/** A coordinator has something offered from now on, or no more; what runs already goes on. */
export function switchOffering(
  { actor, db }: Ctx,
  input: Of & { offered: boolean },
): Promise<Decision<Changed, (typeof SWITCH_OFFERING_CODES)[number]>> {
  return db.once('switchOffering', input, async (tx): Promise<Decision<Changed, (typeof SWITCH_OFFERING_CODES)[number]>> => {
    if (!canChangeOfferings(actor)) throw forbidden();
    const all = await lockOfferings(tx);
    const offering = all.find(({ kind, key }) => kind === input.kind && key === input.key);
    if (!offering) return refuse('OFFERING_NOT_FOUND');
    const others = all.filter((one) => one.kind === input.kind && one.offered && one !== offering).length;
    const decision = switchIt(input.kind, input.offered, others);
    if (!decision.ok) return decision;
    const change = { part: 'OFFERED', language: null, was: String(offering.offered), value: String(decision.value) } as const;
    await saveOfferingChange(tx, offering, change, actor.staffId);
    return agree({ key: input.key });
  });
}

/** A coordinator gives something the network's own words in one language, once every call-out that they could stand in was found clean. */
export function wordOffering(
  { actor, db }: Ctx,
  input: Of & { language: PageLanguage; label: string; publicLabel?: string | null },
): Promise<Decision<Changed, (typeof WORD_OFFERING_CODES)[number]>> {
  return db.once('wordOffering', input, async (tx): Promise<Decision<Changed, (typeof WORD_OFFERING_CODES)[number]>> => {
    if (!canChangeOfferings(actor)) throw forbidden();
    const offering = (await listOfferings(tx)).find(({ kind, key }) => kind === input.kind && key === input.key);
    const before = offering?.words.find(({ language }) => language === input.language);
    if (!offering || !before) return refuse('OFFERING_NOT_FOUND');
    const reading = new Reading<never>();
    const label = reading.text('label', input.label, LONGEST_LABEL);
    const publicLabel = before.publicLabel === null ? null : reading.text('publicLabel', input.publicLabel ?? '', LONGEST_LABEL);
    if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };
    const decision = word({ label, publicLabel }, input.language, await findSlotValues(tx));
    if (!decision.ok) return decision;
    const { language } = input;
    await saveOfferingChange(tx, offering, { part: 'LABEL', language, was: before.label, value: label }, actor.staffId);
    if (publicLabel !== null && before.publicLabel !== null)
      await saveOfferingChange(
        tx,
        offering,
        { part: 'PUBLIC_LABEL', language, was: before.publicLabel, value: publicLabel },
        actor.staffId,
      );
    return agree({ key: input.key });
  });
}
