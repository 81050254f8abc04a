import { Group, NativeSelect, TextInput } from '@mantine/core';
import { PAUSE_REASONS, type PauseReason } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../platform/refusal.ts';
import { today } from '../requests/today.ts';
import { Form } from '../ui/Form.tsx';
import { Unfold } from '../ui/Unfold.tsx';

type Props = {
  busy: boolean;
  refusals: Refusal[];
  onPause: (days: { from: string; until: string; reason: PauseReason }) => unknown;
};

/** From when until when a ward takes nothing on, and why. */
export function PauseForm({ busy, refusals, onPause }: Props) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState<PauseReason>(PAUSE_REASONS[0]);
  const [missing, setMissing] = useState(false);
  const wrong = (field: string) => refusals.find((refusal) => refusal.field === field)?.message;
  function pause() {
    setMissing(until === '');
    if (until !== '') onPause({ from, until, reason });
  }
  return (
    <Unfold label={t('pause.pause')}>
      <Form submit={t('pause.pauseNow')} quiet busy={busy} refusals={refusals.filter(({ field }) => !field)} onSubmit={pause}>
        <p>{t('pause.text')}</p>
        <Group align="start">
          <TextInput
            type="date"
            label={t('pause.from')}
            min={today()}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
            error={wrong('from')}
          />
          <TextInput
            type="date"
            label={t('pause.until')}
            min={from}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
            error={wrong('until') ?? (missing && until === '' && t('pause.untilMissing'))}
          />
        </Group>
        <NativeSelect
          label={t('pause.why')}
          data={PAUSE_REASONS.map((value) => ({ value, label: t(`pause.reason.${value}`) }))}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value as PauseReason)}
        />
      </Form>
    </Unfold>
  );
}
