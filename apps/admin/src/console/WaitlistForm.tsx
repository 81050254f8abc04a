import { Button, Group, Stack, TextInput } from '@mantine/core';
import { readCount } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt, type Refusal } from '../platform/refusal.ts';
import { Unfold } from '../ui/Unfold.tsx';

type Props = { busy: boolean; refusals: readonly Refusal[]; onWaitlist: (days: number) => Promise<boolean> };

/** Not yet: after about so many days. */
export function WaitlistForm({ busy, refusals, onWaitlist }: Props) {
  const { t } = useTranslation();
  const [days, setDays] = useState('');
  return (
    <Unfold label={t('console.waitlist')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onWaitlist(readCount(days, 3) ?? -1);
        }}
      >
        <Stack gap="sm">
          <TextInput
            inputMode="numeric"
            dir="ltr"
            label={t('console.waitingDays')}
            description={t('console.waitingDaysHint')}
            maxLength={3}
            value={days}
            error={messageAt(refusals, 'waitingDays')}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" variant="default" loading={busy}>
              {t('console.waitlistDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Unfold>
  );
}
