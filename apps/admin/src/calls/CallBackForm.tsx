import { Button, Group, TextInput } from '@mantine/core';
import { addDays, CALL_BACK_DAYS, dayIn, londonTime, TIME_ZONE } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { busy: boolean; error: string | undefined; onKeep: (at: Date | null) => void };

/** When to call back, by London's clock wherever the browser is. */
export function CallBackForm({ busy, error, onKeep }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const today = dayIn(TIME_ZONE, new Date());
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(londonTime(typed));
      }}
    >
      <Group align="end" gap="sm">
        <TextInput
          type="datetime-local"
          label={t('calls.when')}
          description={t('calls.whenHint')}
          error={error}
          min={`${today}T00:00`}
          max={`${addDays(today, CALL_BACK_DAYS)}T23:59`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy}>
          {t('calls.keep')}
        </Button>
      </Group>
    </form>
  );
}
