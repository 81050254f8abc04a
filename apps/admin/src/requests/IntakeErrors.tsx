import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { FIELD_ORDER, type IntakeFields } from './intake-fields.ts';

/** Every refusal of the form, in the order of its boxes. */
export function IntakeErrors() {
  const { t } = useTranslation();
  const {
    setFocus,
    formState: { errors, submitCount },
  } = useFormContext<IntakeFields>();
  const wrong = FIELD_ORDER.flatMap((name) => {
    const message = errors[name]?.message;
    return message ? [{ message, reach: () => setFocus(name) }] : [];
  });
  const general = errors.root?.message ? [{ message: errors.root.message }] : [];
  return <ErrorSummary title={t('intake.wrong')} errors={[...general, ...wrong]} attempt={submitCount} />;
}
