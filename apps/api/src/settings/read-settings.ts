import { SETTING_NAMES, SETTINGS } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import { countGoing } from '../upkeep/index.ts';
import { canChangeSetting, canCountWhatGoes, canReadSettings } from './setting.policy.ts';
import { findSettings, listSettingChanges } from './setting.store.ts';
import type { SettingEffectType, SettingType } from './setting.type.ts';

/** Every setting of the reader's network with what it stands at and how it came to that; none for whoever is not of its staff. */
export async function readSettings({ actor, db }: Ctx): Promise<SettingType[]> {
  if (!canReadSettings(actor)) return [];
  return db.transaction(async (tx) => {
    const [values, changes] = [await findSettings(tx), await listSettingChanges(tx)];
    return SETTING_NAMES.map((name) => ({
      name,
      ...SETTINGS[name],
      value: values[name],
      changeable: canChangeSetting(actor, name),
      changes: changes.get(name) ?? [],
    }));
  });
}

/** For everything that is kept by a setting, how many records would go at once at each of its values; nothing for whoever may not know. */
export async function readSettingEffects({ actor, db }: Ctx): Promise<SettingEffectType[]> {
  if (!canCountWhatGoes(actor)) return [];
  return db.transaction((tx) =>
    tx.asSystem(async () => {
      const effects: SettingEffectType[] = [];
      for (const name of ['CARD_DAYS', 'STUB_DAYS'] as const) {
        const { least, most } = SETTINGS[name];
        for (const effect of await countGoing(tx, name, [least, most])) effects.push({ name, ...effect });
      }
      return effects;
    }),
  );
}
