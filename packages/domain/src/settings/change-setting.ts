import { agree, type Decision, refuse } from '../decision.ts';
import { SETTINGS, type SettingName } from './settings.ts';

/** What refuses another value. */
export const CHANGE_SETTING_REFUSALS = ['SETTING_OUT_OF_RANGE', 'SETTING_CHANGED_MEANWHILE'] as const;
/** One of those refusals. */
export type ChangeSettingRefusal = (typeof CHANGE_SETTING_REFUSALS)[number];

/** Whether a setting may stand at this value: a whole number, and as far as it goes and no further. */
export function mayBe(name: SettingName, value: number): boolean {
  const { least, most } = SETTINGS[name];
  return Number.isInteger(value) && value >= least && value <= most;
}

/**
 * Somebody gives a setting another value. `seen` is what they saw it stand at: where somebody else was quicker, they look again first. What stands
 * outside of its bounds from before stays until it is changed, and is changed to what is within them alone.
 */
export function changeSetting(
  name: SettingName,
  inForce: number,
  { value, seen }: { value: number; seen: number },
): Decision<number, ChangeSettingRefusal> {
  if (seen !== inForce) return refuse({ code: 'SETTING_CHANGED_MEANWHILE', field: 'seen' });
  return mayBe(name, value) ? agree(value) : refuse({ code: 'SETTING_OUT_OF_RANGE', field: 'value' });
}
