import {
  agree,
  CHANGE_SETTING_REFUSALS,
  changeSetting as change,
  type Decision,
  leadsToSomebody,
  refuse,
  type SettingName,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { Reading } from '../../platform/input.ts';
import { canChangeSetting } from '../setting.policy.ts';
import { findSettings, saveSettingChange } from '../setting.store.ts';

export const CHANGE_SETTING_CODES = [
  ...CHANGE_SETTING_REFUSALS,
  'WHY_NOT_ANONYMOUS',
  'TEXT_TOO_LONG',
  ...IDEMPOTENCY_REFUSALS,
] as const;
type Refused = (typeof CHANGE_SETTING_CODES)[number];
export type ChangeSetting = {
  name: SettingName;
  value: number;
  seen: number;
  why?: string | null;
  idempotencyKey?: string | null;
};

/** In so many characters it is said why. */
const LONGEST_WHY = 300;

/** Somebody gives a setting another value: from then on it is in force wherever it is read, and who changed it, when and why is on record. The value it has is no change. */
export function changeSetting({ actor, db }: Ctx, input: ChangeSetting): Promise<Decision<{ name: SettingName }, Refused>> {
  return db.once('changeSetting', input, async (tx): Promise<Decision<{ name: SettingName }, Refused>> => {
    const { name, value, seen } = input;
    if (!canChangeSetting(actor, name)) throw forbidden();
    const reading = new Reading<never>();
    const why = reading.optionalText('why', input.why, LONGEST_WHY);
    if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };
    if (why !== null && leadsToSomebody(why)) return refuse({ code: 'WHY_NOT_ANONYMOUS', field: 'why' });

    const was = (await findSettings(tx))[name];
    const decision = change(name, was, { value, seen });
    if (!decision.ok) return decision;
    if (decision.value !== was) await saveSettingChange(tx, { name, was, value: decision.value, why, by: actor.staffId });
    return agree({ name });
  });
}
