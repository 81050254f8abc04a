import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CONCERN_OUTCOMES, type ConcernOutcome } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useCloseConcern } from './useCloseConcern.ts';

/** What came of it; it cannot be opened again, so it asks first. */
export function CloseConcern({ concernId }: { concernId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const [outcome, setOutcome] = useState<ConcernOutcome | null>(null);
  const { closeConcern, busy, refusals } = useCloseConcern();
  const end = async () => {
    if (outcome && (await closeConcern(concernId, outcome))) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('concerns.close.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('concerns.close.title')}
        confirm={t('concerns.close.confirm')}
        busy={busy}
        ready={outcome !== null}
        onConfirm={() => void end()}
        onClose={close}
      >
        <Choice
          label={t('concerns.close.what')}
          options={CONCERN_OUTCOMES.map((value) => ({ value, label: t(`concerns.outcome.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        <p>{t('concerns.close.kept')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
