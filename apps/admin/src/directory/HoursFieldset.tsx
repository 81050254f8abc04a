import { Button, Checkbox, Fieldset, Group, TextInput } from '@mantine/core';
import { OPEN_DAYS } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { WeekHoursInput } from '../gql/graphql.ts';
import classes from './EntryForm.module.css';

type Props = { hours: WeekHoursInput[]; error: string | undefined; onChange: (hours: WeekHoursInput[]) => void };

/** When it is open in a week, a row for each span. */
export function HoursFieldset({ hours, error, onChange }: Props) {
  const { t } = useTranslation();
  const say = (at: number, said: Partial<WeekHoursInput>) =>
    onChange(hours.map((row, index) => (index === at ? { ...row, ...said } : row)));
  return (
    <Fieldset legend={t('directory.hours')} className={classes.group}>
      {hours.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list, and is typed in
        <fieldset key={at} className={classes.hours} aria-label={t('directory.entry.times', { number: at + 1 })}>
          <Checkbox.Group
            aria-label={t('directory.entry.days')}
            value={row.days}
            onChange={(days) => say(at, { days: OPEN_DAYS.filter((day) => days.includes(day)) })}
          >
            <Group gap="0 1.25rem">
              {OPEN_DAYS.map((day) => (
                <Checkbox key={day} value={day} size="md" label={t(`directory.day.${day}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          {(['opensAt', 'closesAt'] as const).map((name) => (
            <TextInput
              key={name}
              type="time"
              label={t(`directory.entry.${name}`)}
              value={row[name]}
              onChange={(event) => say(at, { [name]: event.currentTarget.value })}
            />
          ))}
          <Button variant="subtle" onClick={() => onChange(hours.filter((_, index) => index !== at))}>
            {t('directory.entry.removeTimes')}
          </Button>
        </fieldset>
      ))}
      {error && <p className={classes.error}>{error}</p>}
      <Button variant="default" onClick={() => onChange([...hours, { days: [], opensAt: '09:00', closesAt: '17:00' }])}>
        {t('directory.entry.addTimes')}
      </Button>
    </Fieldset>
  );
}
