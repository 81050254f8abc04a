import { Button, Group } from '@mantine/core';
import { CALL_OUTCOMES } from '@wardwise/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { CallBackForm } from './CallBackForm.tsx';
import { useRecordCall } from './useRecordCall.ts';

/** How the call went, in one press; a call back asks for its time. */
export function RecordCall({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [later, setLater] = useState(false);
  const { recordCall, busy, refusals } = useRecordCall(requestId);
  const ofTime = refusals.find(({ field }) => field === 'callBackAt');
  const callBack = async (at: Date | null) => {
    if (await recordCall('CALL_BACK_AT', at)) setLater(false);
  };
  return (
    <>
      <p id={id}>{t('calls.how')}</p>
      <Group gap="xs" role="group" aria-labelledby={id}>
        {CALL_OUTCOMES.map((outcome) =>
          outcome === 'CALL_BACK_AT' ? (
            <Button key={outcome} variant="default" aria-expanded={later} onClick={() => setLater(!later)}>
              {t(`calls.outcome.${outcome}`)}
            </Button>
          ) : (
            <Button key={outcome} variant="default" disabled={busy} onClick={() => void recordCall(outcome)}>
              {t(`calls.outcome.${outcome}`)}
            </Button>
          ),
        )}
      </Group>
      {later && <CallBackForm busy={busy} error={ofTime?.message} onKeep={(at) => void callBack(at)} />}
      <Refusals refusals={refusals.filter(({ field }) => field !== 'callBackAt')} />
    </>
  );
}
