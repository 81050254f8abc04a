import { Button, Stack } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { usePasskeySignIn } from './usePasskeySignIn.ts';

type Props = { onSignedIn: (network: string) => void };

/** The way in without a mail, for whoever has a passkey; the mail remains for everybody. */
export function PasskeySignIn({ onSignedIn }: Props) {
  const { t } = useTranslation();
  const { possible, signInByPasskey, busy, refusals } = usePasskeySignIn(onSignedIn);
  if (!possible) return null;
  return (
    <Stack gap="xs">
      <Button
        variant="default"
        leftSection={<IconFingerprint size={20} aria-hidden />}
        loading={busy}
        onClick={() => void signInByPasskey()}
      >
        {t('signIn.passkey')}
      </Button>
      <Refusals refusals={refusals} />
    </Stack>
  );
}
