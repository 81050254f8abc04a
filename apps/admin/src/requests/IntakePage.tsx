import { FormProvider, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { IntakeForm } from './IntakeForm.tsx';
import classes from './IntakePage.module.css';
import { PrivacyNotice } from './PrivacyNotice.tsx';
import { TakenElsewhere } from './TakenElsewhere.tsx';
import { useIntake } from './useIntake.ts';

/** Intake by phone. */
export function IntakePage() {
  const { t } = useTranslation();
  const { form, send, busy, elsewhere, sameNumber, startAfresh } = useIntake();
  const language = useWatch({ control: form.control, name: 'preferredLanguage' });
  return (
    <>
      <PageHeading>{t('intake.title')}</PageHeading>
      {elsewhere && <TakenElsewhere ward={elsewhere.ward} codeWord={elsewhere.codeWord} />}
      <Notice tone="saffron">{t('intake.emergency')}</Notice>
      <FormProvider {...form}>
        <div className={classes.sides}>
          <PrivacyNotice language={language} />
          <IntakeForm
            language={language}
            busy={busy}
            sameNumber={sameNumber}
            onSend={() => void send()}
            onStartAfresh={startAfresh}
          />
        </div>
      </FormProvider>
    </>
  );
}
