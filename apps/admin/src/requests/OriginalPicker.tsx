import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpenRequests } from './useOpenRequests.ts';

type Props = { requestId: string; value: string; onPick: (originalId: string) => void };

/** Which request this one repeats. */
export function OriginalPicker({ requestId, value, onPick }: Props) {
  const { t } = useTranslation();
  const options = useOpenRequests(requestId);
  return (
    <NativeSelect
      label={t('ending.duplicate.which')}
      data={[{ value: '', label: t('intake.pick') }, ...options]}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
    />
  );
}
