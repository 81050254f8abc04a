import { mayBe, SETTING_NAMES, SETTINGS, type SettingName } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import { countGoing } from '../upkeep/index.ts';
import { canChangeSetting, canCountWhatGoes, canReadSettings } from './setting.policy.ts';
import { findSettings, listSettingChanges } from './setting.store.ts';
import type { SettingType } from './setting.type.ts';

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

/** How many records would go at once if what is kept were kept for so long; null where nothing is kept by it, or it is not the reader's to know. */
export async function readSettingEffect({ actor, db }: Ctx, name: SettingName, value: number): Promise<number | null> {
  if (!canCountWhatGoes(actor) || !mayBe(name, value) || (name !== 'CARD_DAYS' && name !== 'STUB_DAYS')) return null;
  return db.transaction((tx) => tx.asSystem(() => countGoing(tx, name, value)));
}
