import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { SecretShown } from './SecretShown.tsx';
import { useRotateSecret } from './useRotateSecret.ts';

/** For how many hours the secret before signs beside the new one, on the screen. */
const OVERLAP_HOURS = [0, 1, 24, 168] as const;

/** The next secret, while the old one still signs. */
export function RotateSecret({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation();
  const [hours, setHours] = useState(24);
  const { secret, forgetSecret, rotateSecret, busy, refusals } = useRotateSecret(webhookId);
  return (
    <Unfold label={t('webhooks.rotate.title')}>
      <p>{t('webhooks.rotate.text')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rotateSecret(hours);
        }}
      >
        <Group align="end">
          <NativeSelect
            label={t('webhooks.rotate.overlap')}
            data={OVERLAP_HOURS.map((count) => ({ value: String(count), label: t('webhooks.hours', { count }) }))}
            value={String(hours)}
            onChange={(event) => setHours(Number(event.currentTarget.value))}
          />
          <Button type="submit" variant="default" loading={busy}>
            {t('webhooks.rotate.make')}
          </Button>
        </Group>
      </form>
      <Refusals refusals={refusals} />
      <SecretShown secret={secret} onDone={forgetSecret} />
    </Unfold>
  );
}
