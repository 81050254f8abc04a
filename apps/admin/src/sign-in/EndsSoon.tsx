import { Button, Group, Modal, Stack } from '@mantine/core';
import { SESSION_DAYS } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { useMe } from '../staff/me.ts';
import { SignInAgain } from './SignInAgain.tsx';
import { useSessionEnd } from './useSessionEnd.ts';

/** Some minutes before they are signed out somebody is told, and stays by one press, or by signing in again; what is typed stays in any case. */
export function EndsSoon() {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  const { near, look, stay, leave } = useSessionEnd();
  // Which end they want to sign in before.
  const [again, setAgain] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  async function goOn() {
    setBusy(true);
    await stay();
    setBusy(false);
  }
  if (near && again === near.at)
    return (
      <SignInAgain
        me={me}
        early={{
          isNew: look,
          onLeave: leave,
        }}
      />
    );
  const unused = near?.why === 'UNUSED';
  // Whoever closes it is there.
  function close() {
    leave();
    if (unused) void stay();
  }
  const time = near ? formats.soon(new Date(near.at).toISOString()) : '';
  return (
    <Modal opened={near !== null} onClose={close} withCloseButton={false} closeOnClickOutside={false}>
      <Stack>
        <Modal.Title>{t('endsSoon.title', { time })}</Modal.Title>
        <p>{unused ? t('endsSoon.unused') : t('endsSoon.over', { count: SESSION_DAYS })}</p>
        <p>{t('endsSoon.typed')}</p>
        <Group>
          {unused ? (
            <Button data-autofocus loading={busy} onClick={() => void goOn()}>
              {t('endsSoon.stay')}
            </Button>
          ) : (
            <>
              <Button data-autofocus onClick={() => setAgain(near?.at ?? null)}>
                {t('endsSoon.again')}
              </Button>
              <Button variant="default" onClick={leave}>
                {t('endsSoon.notYet')}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
