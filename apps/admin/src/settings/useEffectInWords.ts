import {
  addDays,
  cardEndsAt,
  londonMoment,
  nextWaveAt,
  OVERDUE_FROM_HOUR,
  type QuietHours,
  quietFor,
  type SettingName,
  type SettingValues,
} from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { useAmounts } from './useAmount.ts';

/** A Wednesday in no holiday and under no change of clocks, for every example. */
const DAY = '2026-03-04';
const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

/** What comes of a setting as it stands, by an example that the rules themselves work out. */
export function useEffectInWords(): (name: SettingName, values: SettingValues) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  const amounts = useAmounts();
  const nine = londonMoment(DAY, 9);
  /** "09:20", and the day with it where that is another. */
  const after = (at: Date) => formats.soon(at.toISOString(), nine.getTime());
  const later = (minutes: number) => after(new Date(nine.getTime() + minutes * MINUTE_MS));
  const wave = (minutes: number, quiet: QuietHours) => after(nextWaveAt(nine, minutes, quiet));
  /** "Wed 4 March, 09:00", and so many hours later. */
  const on = (hours: number) => formats.soon(new Date(nine.getTime() + hours * HOUR_MS).toISOString(), 0);
  const hour = (value: number) => amounts('HOUR_OF_DAY', value);

  return (name, values) => {
    const quiet = { from: values.QUIET_FROM, until: values.QUIET_UNTIL };
    switch (name) {
      case 'WAVE_WAIT':
        return t('settings.effect.WAVE_WAIT', { at: hour(9), time: wave(values.WAVE_WAIT, quiet) });
      case 'WAVE_WAIT_TODAY':
        return t('settings.effect.WAVE_WAIT_TODAY', { at: hour(9), time: wave(values.WAVE_WAIT_TODAY, quietFor(quiet, true)) });
      case 'PROPOSAL_WAIT':
        return t('settings.effect.PROPOSAL_WAIT', { at: on(0), time: on(values.PROPOSAL_WAIT) });
      case 'LEAD_WAIT':
        return t('settings.effect.LEAD_WAIT', { at: on(0), time: on(values.LEAD_WAIT) });
      case 'LEAD_WAIT_TODAY':
        return t('settings.effect.LEAD_WAIT_TODAY', { at: hour(9), time: later(values.LEAD_WAIT_TODAY * 60) });
      case 'TASK_DAYS_WEEK':
      case 'TASK_DAYS_LATER':
        return t('settings.effect.TASK_DAYS', {
          day: formats.day(DAY),
          goes: formats.day(addDays(DAY, values[name] + 1)),
          hour: hour(OVERDUE_FROM_HOUR),
        });
      case 'FOLLOW_UP_WAIT':
        return t('settings.effect.FOLLOW_UP_WAIT', { at: on(0), time: on(values.FOLLOW_UP_WAIT) });
      case 'HOLD':
        return t('settings.effect.HOLD', { at: hour(9), time: later(values.HOLD) });
      case 'SNOOZE_DAYS':
        return t('settings.effect.SNOOZE_DAYS', { day: formats.day(DAY), goes: formats.day(addDays(DAY, values.SNOOZE_DAYS)) });
      case 'QUIET_FROM':
      case 'QUIET_UNTIL':
        if (quiet.from === quiet.until) return t('settings.effect.neverQuiet');
        return t('settings.effect.quiet', {
          from: hour(quiet.from),
          until: hour(quiet.until),
          late: hour(quietFor(quiet, true).from),
        });
      case 'WEEKLY_DAY':
      case 'WEEKLY_HOUR':
        return t('settings.effect.weekly', { day: amounts('DAY_OF_WEEK', values.WEEKLY_DAY), hour: hour(values.WEEKLY_HOUR) });
      case 'SPENDING_CAP':
        return t('settings.effect.SPENDING_CAP', { sum: amounts('PENCE', values.SPENDING_CAP) });
      case 'CARD_DAYS':
        return t('settings.effect.CARD_DAYS', {
          day: formats.day(DAY),
          goes: formats.day(cardEndsAt(nine, values.CARD_DAYS).toISOString()),
        });
      case 'STUB_DAYS':
        return t('settings.effect.STUB_DAYS', { day: formats.day(DAY), goes: formats.day(addDays(DAY, values.STUB_DAYS)) });
      case 'CONCERN_YEARS':
        return t('settings.effect.CONCERN_YEARS', {
          day: formats.date(DAY),
          goes: formats.date(`${2026 + values.CONCERN_YEARS}${DAY.slice(4)}`),
        });
    }
  };
}
