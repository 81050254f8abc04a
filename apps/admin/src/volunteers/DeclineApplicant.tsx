import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { DECLINE_APPLICATION_REASONS, type DeclineApplicationReason } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../platform/refusal.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useToast } from '../ui/useToast.tsx';

type Props = {
  reasons?: readonly DeclineApplicationReason[];
  busy: boolean;
  refusals: Refusal[];
  onDecline: (reason: DeclineApplicationReason) => Promise<boolean>;
};

/** Not to take somebody on: it asks first and for the reason, because it erases and they are told why. */
export function DeclineApplicant({ reasons = DECLINE_APPLICATION_REASONS, busy, refusals, onDecline }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const [asking, { open, close }] = useDisclosure();
  const [reason, setReason] = useState<DeclineApplicationReason | null>(null);
  const end = async () => {
    if (!reason || !(await onDecline(reason))) return;
    close();
    toast(t('applicants.declined'));
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('applicants.decline.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('applicants.decline.title')}
        confirm={t('applicants.decline.confirm')}
        keep={t('applicants.decline.keep')}
        busy={busy}
        ready={reason !== null}
        onConfirm={() => void end()}
        onClose={close}
      >
        <Choice
          label={t('standing.why')}
          options={reasons.map((value) => ({ value, label: t(`applicants.reason.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
        <p>{t('applicants.decline.text')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
