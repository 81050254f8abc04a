import { SETTINGS, type SettingName } from '@wardwise/domain';
import { type Actor, isStaff, type Staff } from '../platform/actor.ts';

/** All of the staff read what their network has set, and who changed it. */
export const canReadSettings = (actor: Actor): actor is Staff => isStaff(actor);

/** Coordinators change a setting; what becomes of concerns, the safeguarding lead and the deputy alone. */
export const canChangeSetting = (actor: Actor, name: SettingName): actor is Staff =>
  isStaff(actor) && (SETTINGS[name].keeper === 'SAFEGUARDING' ? actor.safeguarding : actor.kind === 'COORDINATOR');

/** How many records would go is a number of what is held: a coordinator's, as all of them. */
export const canCountWhatGoes = (actor: Actor): actor is Staff => actor.kind === 'COORDINATOR';
