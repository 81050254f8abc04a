import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NeedFields } from './intake-fields.ts';

/** A choice of the intake form, wired to its place in it. */
export function useIntakeChoice<Name extends 'way' | 'urgency'>(name: Name) {
  const { t } = useTranslation();
  const { control } = useFormContext<NeedFields>();
  const label = t(`intake.field.${name}`);
  const { field, fieldState } = useController({ control, name, rules: { required: t('intake.missing', { field: label }) } });
  return { label, value: field.value, onChange: field.onChange, ref: field.ref, error: fieldState.error?.message };
}
