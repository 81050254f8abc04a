import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { ShortNotice } from '../ui/ShortNotice.tsx';
import { useRequestSignIn } from './useRequestSignIn.ts';

type Props = { onSent: (email: string) => void };

export function EmailForm({ onSent }: Props) {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const { requestSignIn, busy, refusals } = useRequestSignIn();
  const ask = async () => {
    if (await requestSignIn(email)) onSent(email);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <Stack>
        <TextInput
          label={t('signIn.email')}
          type="email"
          inputMode="email"
          autoComplete="username webauthn"
          dir="ltr"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <ShortNotice at="signIn" />
        <Refusals refusals={refusals} />
        <Button type="submit" loading={busy}>
          {t('signIn.send')}
        </Button>
      </Stack>
    </form>
  );
}
