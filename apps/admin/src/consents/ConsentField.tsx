import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import type { NeedFields } from '../requests/intake-fields.ts';
import { ConsentBox } from './ConsentBox.tsx';
import { spokenTo } from './spoken.ts';

/** The yes that a form insists on; in another language it is asked for again. */
export function ConsentField({ language }: { language: string }) {
  const { t } = useTranslation();
  const spoken = spokenTo(language, usePageLanguage());
  const { control } = useFormContext<NeedFields>();
  const { field, fieldState } = useController({
    control,
    name: 'consent',
    rules: { validate: (yes) => yes === spoken || t('consent.missing') },
  });
  return (
    <ConsentBox spoken={spoken} yes={field.value} onChange={field.onChange} error={fieldState.error?.message} ref={field.ref} />
  );
}
