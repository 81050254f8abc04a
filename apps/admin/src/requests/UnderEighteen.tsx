import { Checkbox } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { IntakeFields } from './intake-fields.ts';

/** Ticked for a young person, with what it means: a lead rings today, and nobody else is asked. */
export function UnderEighteen() {
  const { t } = useTranslation();
  const { register } = useFormContext<IntakeFields>();
  return (
    <Checkbox
      {...register('underEighteen')}
      label={t('intake.field.underEighteen')}
      description={t('intake.hint.underEighteen')}
      size="md"
    />
  );
}
