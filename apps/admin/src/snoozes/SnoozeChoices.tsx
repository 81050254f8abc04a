import { Button, Group, Stack } from '@mantine/core';
import { SNOOZE_CHOICES } from '@wardwise/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { SnoozeDayForm } from './SnoozeDayForm.tsx';
import { useSnoozeRequest } from './useSnoozeRequest.ts';

/** Until when, in one press; a day is asked for. */
export function SnoozeChoices({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const { snoozeRequest, busy, refusals, forgive } = useSnoozeRequest(requestId);
  const ofDay = refusals.find(({ field }) => field === 'day');
  return (
    <Stack gap="xs">
      <p id={id}>{t('snooze.until')}</p>
      <Group gap="xs" role="group" aria-labelledby={id}>
        {SNOOZE_CHOICES.map((choice) =>
          choice === 'DAY' ? (
            <Button
              key={choice}
              variant="default"
              aria-expanded={asking}
              onClick={() => {
                forgive();
                setAsking(!asking);
              }}
            >
              {t(`snooze.choice.${choice}`)}
            </Button>
          ) : (
            <Button key={choice} variant="default" disabled={busy} onClick={() => void snoozeRequest(choice)}>
              {t(`snooze.choice.${choice}`)}
            </Button>
          ),
        )}
      </Group>
      {asking && <SnoozeDayForm busy={busy} error={ofDay?.message} onKeep={(day) => void snoozeRequest('DAY', day)} />}
      <Refusals refusals={refusals.filter(({ field }) => field !== 'day')} />
    </Stack>
  );
}
