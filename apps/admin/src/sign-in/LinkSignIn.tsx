import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { useSignIn } from './useSignIn.ts';

type Props = { token: string; onSignedIn: (network: string) => void; onOtherWay: () => void };

/** The mailed link was opened. Opening consumes nothing, a mail scanner may have done it; pressing does. */
export function LinkSignIn({ token, onSignedIn, onOtherWay }: Props) {
  const { t } = useTranslation();
  const { signInByLink, busy, refusals } = useSignIn();
  const enter = async () => {
    const network = await signInByLink(token);
    if (network) onSignedIn(network);
  };
  return (
    <Stack>
      <Text>{t('signIn.linkText')}</Text>
      <Refusals refusals={refusals} />
      <Button loading={busy} onClick={() => void enter()}>
        {t('signIn.enter')}
      </Button>
      {refusals.length > 0 && (
        <Button variant="default" onClick={onOtherWay}>
          {t('signIn.newLink')}
        </Button>
      )}
    </Stack>
  );
}
