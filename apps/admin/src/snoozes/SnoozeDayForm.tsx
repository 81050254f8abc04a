import { Button, Group, TextInput } from '@mantine/core';
import { addDays, SNOOZE_DAYS } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../requests/today.ts';

type Props = { busy: boolean; error: string | undefined; onKeep: (day: string | null) => void };

/** On which day it is back. */
export function SnoozeDayForm({ busy, error, onKeep }: Props) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(day || null);
      }}
    >
      <Group align="end" gap="sm">
        <TextInput
          type="date"
          label={t('snooze.day')}
          description={t('snooze.dayHint')}
          error={error}
          min={addDays(today(), 1)}
          max={addDays(today(), SNOOZE_DAYS)}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy}>
          {t('snooze.keep')}
        </Button>
      </Group>
    </form>
  );
}
