import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { inEuropeanFigures } from '@wardwise/domain';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { focusAtOnce } from '../ui/focus-at-once.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { useSignIn } from './useSignIn.ts';

type Props = { email: string; onSignedIn: (network: string) => void; onOtherEmail: () => void };

/** "We sent a link and a six-digit code": said to everybody, known or not. */
export function CodeForm({ email, onSignedIn, onOtherEmail }: Props) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const { signInByCode, busy, refusals } = useSignIn();
  const enter = async () => {
    const network = await signInByCode(email, inEuropeanFigures(code).replace(/\D/g, ''));
    if (network) onSignedIn(network);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <Stack>
        <Text role="status">
          <Trans i18nKey="signIn.sent" values={{ email }} components={{ b: <bdi /> }} />
        </Text>
        <TextInput
          label={t('signIn.code')}
          description={t('signIn.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          maxLength={12}
          ref={focusAtOnce}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Refusals refusals={refusals} />
        <Group>
          <Button type="submit" loading={busy}>
            {t('signIn.enter')}
          </Button>
          <Button variant="subtle" onClick={onOtherEmail}>
            {t('signIn.otherEmail')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
