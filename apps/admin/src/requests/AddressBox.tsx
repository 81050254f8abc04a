import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useIntakeField } from './useIntakeField.ts';

export function AddressBox() {
  const { t } = useTranslation();
  return (
    <Textarea
      {...useIntakeField('address', { optional: true })}
      description={t('intake.hint.address')}
      minRows={2}
      autoComplete="off"
    />
  );
}
