import { Checkbox, Collapse, Stack, TextInput } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { IntakeFields } from './intake-fields.ts';
import { useIntakeField } from './useIntakeField.ts';

/** Folds out when somebody asks for somebody else. */
export function OnBehalfFieldset() {
  const { t } = useTranslation();
  const { register, control } = useFormContext<IntakeFields>();
  const forSomebody = useWatch({ control, name: 'forSomebody' });
  const optional = !forSomebody;
  const asker = useIntakeField('asker', { optional });
  const howTheyKnow = useIntakeField('howTheyKnow', { optional });
  return (
    <div>
      <Checkbox {...register('forSomebody')} label={t('intake.field.forSomebody')} size="md" />
      <Collapse expanded={forSomebody}>
        <Stack pt="xs">
          <TextInput {...asker} label={t('intake.field.asker')} autoComplete="off" />
          <TextInput {...howTheyKnow} label={t('intake.field.howTheyKnow')} autoComplete="off" />
        </Stack>
      </Collapse>
    </div>
  );
}
