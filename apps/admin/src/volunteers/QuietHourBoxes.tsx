import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));

type Quiet = { quietFrom: string; quietUntil: string };
type Props = Quiet & { error?: string | undefined; onChoose: (quiet: Quiet) => void };

/** From when to when they are not written to; without hours of their own, as for everybody. */
export function QuietHourBoxes({ quietFrom, quietUntil, error, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <Group align="start" gap="0.75rem">
      <NativeSelect
        label={t('free.quietFrom')}
        data={[{ value: '', label: t('free.asNetwork') }, ...HOURS]}
        value={quietFrom}
        error={error}
        onChange={({ currentTarget: { value } }) => onChoose({ quietFrom: value, quietUntil: value === '' ? '' : quietUntil })}
      />
      <NativeSelect
        label={t('free.quietUntil')}
        data={[{ value: '', label: '–' }, ...HOURS]}
        value={quietUntil}
        onChange={({ currentTarget: { value } }) => onChoose({ quietFrom, quietUntil: value })}
      />
    </Group>
  );
}
