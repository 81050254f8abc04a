import { Button, Group, Stack } from '@mantine/core';
import { SNOOZE_CHOICES, type SnoozeChoice } from '@wardwise/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SnoozeDayForm } from './SnoozeDayForm.tsx';

type Props = {
  busy: boolean;
  /** What is wrong with the day. */
  error: string | undefined;
  onPick: (choice: SnoozeChoice, day: string | null) => void;
  onAskDay?: () => void;
};

/** Until when, in one press; a day is asked for. */
export function SnoozePicker({ busy, error, onPick, onAskDay }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [asking, setAsking] = useState(false);
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
                onAskDay?.();
                setAsking(!asking);
              }}
            >
              {t(`snooze.choice.${choice}`)}
            </Button>
          ) : (
            <Button key={choice} variant="default" disabled={busy} onClick={() => onPick(choice, null)}>
              {t(`snooze.choice.${choice}`)}
            </Button>
          ),
        )}
      </Group>
      {asking && <SnoozeDayForm busy={busy} error={error} onKeep={(day) => onPick('DAY', day)} />}
    </Stack>
  );
}
