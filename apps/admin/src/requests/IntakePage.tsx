import { FormProvider, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCategoriesMissing } from '../categories/useCategories.ts';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { IntakeForm } from './IntakeForm.tsx';
import classes from './IntakePage.module.css';
import { PrivacyNotice } from './PrivacyNotice.tsx';
import { TakenElsewhere } from './TakenElsewhere.tsx';
import { useIntake } from './useIntake.ts';

/** Intake by phone. */
export function IntakePage() {
  const { t } = useTranslation();
  const { form, send, busy, elsewhere, sameNumber, startAfresh } = useIntake();
  const missing = useCategoriesMissing();
  const language = useWatch({ control: form.control, name: 'preferredLanguage' });
  return (
    <>
      <PageHeading>{t('intake.title')}</PageHeading>
      {elsewhere && <TakenElsewhere ward={elsewhere.ward} codeWord={elsewhere.codeWord} />}
      <Notice tone="saffron">{t('intake.emergency')}</Notice>
      {missing.error && <TryAgain error={missing.error} onTryAgain={missing.askAgain} />}
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
