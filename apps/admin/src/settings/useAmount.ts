import { inPounds, type SettingUnit } from '@wardwise/domain';
import { useFormats } from '../page-language/useFormats.ts';

/** A Monday, to name the days of a week by. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a number of a unit is called. */
export function useAmounts(): (unit: SettingUnit, value: number) => string {
  const formats = useFormats();
  return (unit, value) => {
    switch (unit) {
      case 'MINUTES':
        return formats.minutes(value);
      case 'HOURS':
        return formats.minutes(value * 60);
      case 'DAYS':
        return formats.many('day', value);
      case 'YEARS':
        return formats.many('year', value);
      case 'PENCE':
        return inPounds(value);
      case 'HOUR_OF_DAY':
        return `\u2066${String(value).padStart(2, '0')}:00\u2069`;
      case 'DAY_OF_WEEK':
        return formats.weekday(new Date(MONDAY + (value - 1) * DAY_MS).toISOString());
    }
  };
}

/** The same for one unit. */
export function useAmount(unit: SettingUnit): (value: number) => string {
  const amounts = useAmounts();
  return (value) => amounts(unit, value);
}
