import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { useAskWayBack } from './useAskWayBack.ts';

/** Their mailbox is lost: a new address, which a second coordinator must say yes to. */
export function WayBackForm({ staffId }: { staffId: string }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const { askWayBack, busy, refusals } = useAskWayBack(staffId);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void askWayBack(email).then((asked) => asked && setEmail(''));
      }}
    >
      <Stack gap="sm">
        <p>{t('invitation.wayBackText')}</p>
        <TextInput
          label={t('invitation.newEmail')}
          type="email"
          inputMode="email"
          autoComplete="off"
          dir="ltr"
          value={email}
          error={messageAt(refusals, 'email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Refusals refusals={refusals} />
        <Group>
          <Button type="submit" variant="default" loading={busy}>
            {t('invitation.askWayBack')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
