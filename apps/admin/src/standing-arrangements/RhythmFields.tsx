import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { WEEKS_OF_MONTH } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useWeekdays } from './useWeekdays.ts';

/** What a lead has picked: `W2` is every second week, `M-1` the last such day of each month. */
export type PickedRhythm = { weekdays: string[]; often: string; until: string };

/** What goes to the server of what was picked. */
export function saidOf({ weekdays, often, until }: PickedRhythm) {
  const count = Number(often.slice(1));
  const every = often.startsWith('M') ? { weekOfMonth: count } : { everyWeeks: count };
  return { weekdays: weekdays.map(Number), ...every, until: until || null };
}

type Props = { picked: PickedRhythm; onPick: (picked: PickedRhythm) => void };

/** On which days, how often, and until when, in plain choices. */
export function RhythmFields({ picked, onPick }: Props) {
  const { t } = useTranslation();
  const { options } = useWeekdays();
  const often = [
    { value: 'W1', label: t('weekly.everyWeek') },
    ...([2, 3, 4] as const).map((weeks) => ({ value: `W${weeks}`, label: t(`weekly.everyWeeks.${weeks}`) })),
    ...WEEKS_OF_MONTH.map((week) => ({ value: `M${week}`, label: t(`weekly.weekOfMonth.${week}`) })),
  ];
  return (
    <>
      <Checkbox.Group
        label={t('weekly.weekday')}
        value={picked.weekdays}
        onChange={(weekdays) => onPick({ ...picked, weekdays })}
        size="md"
      >
        <Group gap="md" mt="xs">
          {options.map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} size="md" />
          ))}
        </Group>
      </Checkbox.Group>
      <NativeSelect
        label={t('weekly.often')}
        value={picked.often}
        onChange={(event) => onPick({ ...picked, often: event.currentTarget.value })}
        data={often}
        size="md"
      />
      <TextInput
        label={t('weekly.until')}
        type="date"
        value={picked.until}
        onChange={(event) => onPick({ ...picked, until: event.currentTarget.value })}
        maw="14rem"
        size="md"
      />
    </>
  );
}
