import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { DECLINE_REASONS, type DeclineReason } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Unfold } from '../ui/Unfold.tsx';

type Props = { busy: boolean; onDecline: (reason: DeclineReason) => Promise<boolean> };

/** No, and why: what the service was told is deleted, so it asks first. */
export function DeclineForm({ busy, onDecline }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<DeclineReason>('NO_CAPACITY');
  const [asking, { open, close }] = useDisclosure();
  return (
    <Unfold label={t('console.decline')}>
      <Stack gap="sm">
        <NativeSelect
          label={t('console.reason')}
          data={DECLINE_REASONS.map((value) => ({ value, label: t(`console.reasons.${value}`) }))}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value as DeclineReason)}
        />
        <Group>
          <Button variant="default" onClick={open}>
            {t('console.declineDo')}
          </Button>
        </Group>
        <AskFirst
          opened={asking}
          title={t('console.declineTitle')}
          confirm={t('console.declineDo')}
          keep={t('console.notYet')}
          busy={busy}
          onConfirm={() => void onDecline(reason).then(close)}
          onClose={close}
        >
          <p>{t('console.declineText')}</p>
        </AskFirst>
      </Stack>
    </Unfold>
  );
}
