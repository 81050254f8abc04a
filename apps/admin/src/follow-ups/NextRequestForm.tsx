import { Button } from '@mantine/core';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ConsentField } from '../consents/ConsentField.tsx';
import type { NextRequestInput } from '../gql/graphql.ts';
import type { Refusal } from '../platform/refusal.ts';
import { AddressBox } from '../requests/AddressBox.tsx';
import { IntakeErrors } from '../requests/IntakeErrors.tsx';
import { BLANK_NEED, type NeedFields, nextRequestInput } from '../requests/intake-fields.ts';
import { NeedFieldset } from '../requests/NeedFieldset.tsx';
import { useIntakeForm } from '../requests/useIntakeForm.ts';
import classes from './FollowUpsSection.module.css';

type Props = { language: string; refusals: Refusal[]; busy: boolean; onSend: (next: NextRequestInput) => void };

/** What is asked again: the name and the phone come from the card, the rest we have forgotten. */
export function NextRequestForm({ language, refusals, busy, onSend }: Props) {
  const { t } = useTranslation();
  const form = useIntakeForm<NeedFields>(BLANK_NEED, refusals);
  const send = form.handleSubmit((fields) => onSend(nextRequestInput(fields)));
  return (
    <FormProvider {...form}>
      <form noValidate autoComplete="off" className={classes.next} onSubmit={(event) => void send(event)}>
        <h3>{t('followUp.next')}</h3>
        <p>{t('followUp.nextText')}</p>
        <ConsentField language={language} />
        <NeedFieldset />
        <AddressBox />
        <IntakeErrors />
        <Button type="submit" loading={busy}>
          {t('followUp.recordNext')}
        </Button>
      </form>
    </FormProvider>
  );
}
