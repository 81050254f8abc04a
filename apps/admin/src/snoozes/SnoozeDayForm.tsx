import { Button, Group, TextInput } from '@mantine/core';
import { addDays } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { today } from '../requests/today.ts';
import { useSettingValue } from '../settings/useSettingValue.ts';

type Props = { busy: boolean; error: string | undefined; onKeep: (day: string | null) => void };

/** On which day it is back. */
export function SnoozeDayForm({ busy, error, onKeep }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [day, setDay] = useState('');
  const last = addDays(today(), useSettingValue('SNOOZE_DAYS'));
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
          description={t('snooze.dayHint', { day: formats.day(last) })}
          error={error}
          min={addDays(today(), 1)}
          max={last}
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
