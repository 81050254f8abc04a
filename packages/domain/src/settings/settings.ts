import { WAVE_WAIT } from '../call-outs/wave-clock.ts';
import { HOLD_MINUTES } from '../calls/hold.ts';
import { USUAL_WAITS } from '../nudges/nudge-waits.ts';
import { CARD_DAYS } from '../retention/contact-card.ts';
import { STUB_DAYS } from '../retention/kept-for.ts';
import { PROPOSAL_WAIT_HOURS } from '../retention/proposal-wait.ts';
import { SNOOZE_DAYS } from '../snoozes/snooze.ts';
import { USUAL_QUIET_HOURS } from '../volunteers/quiet-hours.ts';
import { SPENDING_CAP_PENCE } from '../volunteers/spending-cap.ts';
import { USUAL_WEEKLY_TIME } from '../weekly/weekly-mail.ts';

/** What a setting counts in. An hour of the day is one of London (0 to 23), a day of the week begins with Monday (1). */
export const SETTING_UNITS = ['MINUTES', 'HOURS', 'DAYS', 'YEARS', 'PENCE', 'HOUR_OF_DAY', 'DAY_OF_WEEK'] as const;
/** One of those units. */
export type SettingUnit = (typeof SETTING_UNITS)[number];

/** What a setting is about, in the order of the page. */
export const SETTING_GROUPS = ['WAITS', 'TIMES', 'CAPS', 'RETENTION'] as const;
/** One of those groups. */
export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** Why a setting goes no further: what people were promised (the law holds us to it), somebody's safety or money, the shortest time that a contact card may stay, that nobody is forgotten, or sense. */
export const SETTING_BOUNDS = ['PROMISED', 'SAFETY', 'CARD', 'FORGOTTEN', 'SENSE'] as const;
/** One of those reasons. */
export type SettingBound = (typeof SETTING_BOUNDS)[number];

/** Who changes a setting: coordinators, or for what becomes of concerns whoever reads them. */
export type SettingKeeper = 'COORDINATOR' | 'SAFEGUARDING';

/** A number that a network sets for itself, and how far it may. */
export type Setting = {
  group: SettingGroup;
  unit: SettingUnit;
  usual: number;
  least: number;
  most: number;
  bound: SettingBound;
  keeper: SettingKeeper;
};

const CONCERN_YEARS = 6;

// A card may go after a day: whoever is reminded can still be reached then.
const LONGEST_FOLLOW_UP_WAIT = 20;

const setting = (
  group: SettingGroup,
  unit: SettingUnit,
  usual: number,
  [least, most]: readonly [number, number],
  bound: SettingBound = 'SENSE',
  keeper: SettingKeeper = 'COORDINATOR',
): Setting => ({ group, unit, usual, least, most, bound, keeper });

/** Every number that a network sets for itself, in the order of the page; whatever is not here is the same for all. */
export const SETTINGS = {
  WAVE_WAIT: setting('WAITS', 'MINUTES', 120, [WAVE_WAIT.least, WAVE_WAIT.most]),
  WAVE_WAIT_TODAY: setting('WAITS', 'MINUTES', 30, [WAVE_WAIT.least, WAVE_WAIT.most]),
  PROPOSAL_WAIT: setting('WAITS', 'HOURS', PROPOSAL_WAIT_HOURS, [1, 168]),
  LEAD_WAIT: setting('WAITS', 'HOURS', USUAL_WAITS.leadHours.THIS_WEEK, [2, 72]),
  LEAD_WAIT_TODAY: setting('WAITS', 'HOURS', USUAL_WAITS.leadHours.TODAY, [1, 12]),
  TASK_DAYS_WEEK: setting('WAITS', 'DAYS', USUAL_WAITS.taskDays.THIS_WEEK, [1, 7]),
  TASK_DAYS_LATER: setting('WAITS', 'DAYS', USUAL_WAITS.taskDays.WHEN_POSSIBLE, [2, 28]),
  FOLLOW_UP_WAIT: setting('WAITS', 'HOURS', USUAL_WAITS.followUpHours, [1, LONGEST_FOLLOW_UP_WAIT], 'CARD'),
  HOLD: setting('WAITS', 'MINUTES', HOLD_MINUTES, [5, 60]),
  SNOOZE_DAYS: setting('WAITS', 'DAYS', SNOOZE_DAYS, [1, 28], 'FORGOTTEN'),
  QUIET_FROM: setting('TIMES', 'HOUR_OF_DAY', USUAL_QUIET_HOURS.from, [0, 23]),
  QUIET_UNTIL: setting('TIMES', 'HOUR_OF_DAY', USUAL_QUIET_HOURS.until, [0, 23]),
  WEEKLY_DAY: setting('TIMES', 'DAY_OF_WEEK', USUAL_WEEKLY_TIME.weekday, [1, 7]),
  WEEKLY_HOUR: setting('TIMES', 'HOUR_OF_DAY', USUAL_WEEKLY_TIME.hour, [8, 20], 'SAFETY'),
  SPENDING_CAP: setting('CAPS', 'PENCE', SPENDING_CAP_PENCE, [0, 10_000], 'SAFETY'),
  CARD_DAYS: setting('RETENTION', 'DAYS', CARD_DAYS, [1, CARD_DAYS], 'PROMISED'),
  STUB_DAYS: setting('RETENTION', 'DAYS', STUB_DAYS, [7, STUB_DAYS], 'PROMISED'),
  CONCERN_YEARS: setting('RETENTION', 'YEARS', CONCERN_YEARS, [1, CONCERN_YEARS], 'PROMISED', 'SAFEGUARDING'),
} as const satisfies Record<string, Setting>;
/** The name of one of them. */
export type SettingName = keyof typeof SETTINGS;
/** All their names, in the order of the page. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** What each stands at in one network. */
export type SettingValues = Record<SettingName, number>;
