import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { label: string; options: readonly number[]; days: number; onPick: (days: number) => void };

/** So many days, from a short list. */
export function DaysSelect({ label, options, days, onPick }: Props) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      data={options.map((count) => ({ value: String(count), label: t('clients.days', { count }) }))}
      value={String(days)}
      onChange={(event) => onPick(Number(event.currentTarget.value))}
    />
  );
}
