import {
  addDays,
  cardEndsAt,
  londonMoment,
  nextWaveAt,
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
const HOUR_MS = 60 * 60 * 1000;

/** What comes of a setting as it stands, by an example that the rules themselves work out. */
export function useEffectInWords(): (name: SettingName, values: SettingValues) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  const amounts = useAmounts();
  const nine = londonMoment(DAY, 9);
  /** "09:20", and the day with it where that is another. */
  const after = (at: Date) => formats.soon(at.toISOString(), nine.getTime());
  const wave = (minutes: number, quiet: QuietHours) => after(nextWaveAt(nine, minutes, quiet));
  const hour = (value: number) => amounts('HOUR_OF_DAY', value);

  return (name, values) => {
    const quiet = { from: values.QUIET_FROM, until: values.QUIET_UNTIL };
    switch (name) {
      case 'WAVE_WAIT':
        return t('settings.effect.WAVE_WAIT', { at: hour(9), time: wave(values.WAVE_WAIT, quiet) });
      case 'WAVE_WAIT_TODAY':
        return t('settings.effect.WAVE_WAIT_TODAY', { at: hour(9), time: wave(values.WAVE_WAIT_TODAY, quietFor(quiet, true)) });
      case 'PROPOSAL_WAIT':
        return t('settings.effect.PROPOSAL_WAIT', {
          at: formats.soon(nine.toISOString(), 0),
          time: formats.soon(new Date(nine.getTime() + values.PROPOSAL_WAIT * HOUR_MS).toISOString(), 0),
        });
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
