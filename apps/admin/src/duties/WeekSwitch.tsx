import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** As far as the rota is kept, in weeks from this one. */
const [FIRST, LAST] = [-4, 25];

type Props = { week: number; onWeek: (week: number) => void };

/** From one week to the next, and back to this one. */
export function WeekSwitch({ week, onWeek }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" role="group" aria-label={t('rota.weeks')}>
      <Button variant="default" disabled={week <= FIRST} onClick={() => onWeek(week - 1)}>
        {t('rota.before')}
      </Button>
      <Button variant="default" aria-pressed={week === 0} onClick={() => onWeek(0)}>
        {t('rota.now')}
      </Button>
      <Button variant="default" disabled={week >= LAST} onClick={() => onWeek(week + 1)}>
        {t('rota.after')}
      </Button>
    </Group>
  );
}
