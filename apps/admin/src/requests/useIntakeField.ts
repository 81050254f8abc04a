import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { IntakeFields } from './intake-fields.ts';

type Box = Exclude<keyof IntakeFields, 'consent' | 'underEighteen' | 'forSomebody' | 'way' | 'skillKeys' | 'urgency'>;

/** A box of the intake form: its label, its error, and its place in the form. */
export function useIntakeField(name: Box, { optional = false } = {}) {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<IntakeFields>();
  const field = t(`intake.field.${name}`);
  return {
    ...register(name, { required: optional ? false : t('intake.missing', { field }) }),
    label: optional ? t('intake.optional', { field }) : field,
    required: !optional,
    withAsterisk: false,
    error: formState.errors[name]?.message,
  };
}
