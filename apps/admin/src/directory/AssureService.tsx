import { Button, Group, Stack, TextInput } from '@mantine/core';
import { CAPACITIES, type Capacity, readCount } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useToast } from '../ui/useToast.tsx';
import { useAssureService } from './useKeepEntry.ts';

type Props = {
  serviceId: string /** Where it is the service itself that says so. */;
  words?: { room: string; unsaid: string; assure: string };
};

/** A coordinator has rung them, or somebody who works there says so: it is right, and this is their room. */
export function AssureService({ serviceId, words }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const [capacity, setCapacity] = useState<Capacity | 'NOT_ASKED'>('NOT_ASKED');
  const [days, setDays] = useState('');
  const { assureService, busy, refusals } = useAssureService();
  const waitingDays = capacity === 'WAITING_LIST' && days.trim() !== '' ? (readCount(days, 3) ?? -1) : null;
  const assure = async () => {
    const said = { serviceId, capacity: capacity === 'NOT_ASKED' ? null : capacity, waitingDays };
    if (await assureService(said)) toast(t('directory.keep.assured'));
  };
  return (
    <Stack>
      <Choice
        label={words?.room ?? t('directory.keep.room')}
        options={[
          { value: 'NOT_ASKED' as const, label: words?.unsaid ?? t('directory.keep.notAsked') },
          ...CAPACITIES.map((value) => ({ value, label: t(`directory.room.${value}`) })),
        ]}
        value={capacity}
        onChange={setCapacity}
      />
      {capacity === 'WAITING_LIST' && (
        <TextInput
          inputMode="numeric"
          label={t('directory.keep.days')}
          value={days}
          maxLength={3}
          error={messageAt(refusals, 'waitingDays')}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
      )}
      <Refusals refusals={refusals} />
      <Group>
        <Button loading={busy} onClick={() => void assure()}>
          {words?.assure ?? t('directory.keep.assure')}
        </Button>
      </Group>
    </Stack>
  );
}
