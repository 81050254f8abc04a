import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguageOptions } from '../languages/useLanguageOptions.ts';
import { useIntakeField } from './useIntakeField.ts';

type Props = { onPhone: (phone: string) => void };

/** Whom it is for, in which language, and how it is safe to reach them. */
export function WhoFieldset({ onPhone }: Props) {
  const { t } = useTranslation();
  const phone = useIntakeField('phone');
  return (
    <>
      <NativeSelect {...useIntakeField('preferredLanguage')} data={useLanguageOptions()} />
      <TextInput {...useIntakeField('calledName')} description={t('intake.hint.calledName')} autoComplete="off" />
      <TextInput
        {...phone}
        onBlur={(event) => {
          onPhone(event.currentTarget.value);
          return phone.onBlur(event);
        }}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        dir="ltr"
        maw="18rem"
      />
      <Textarea {...useIntakeField('safeContact')} description={t('intake.hint.safeContact')} minRows={2} autoComplete="off" />
    </>
  );
}
