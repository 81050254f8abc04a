import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import classes from '../ui/Rows.module.css';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { PasskeyRow } from './PasskeyRow.tsx';
import { usePasskeys } from './usePasskeys.ts';

/** My passkeys, and adding one on this device. */
export function PasskeysSection() {
  const { t } = useTranslation();
  const { passkeys, error, askAgain, possible, addPasskey, renamePasskey, removePasskey, busy, refusals } = usePasskeys();
  const [name, setName] = useState('');
  return (
    <Section title={t('mySignIn.passkeys')}>
      <Stack>
        <p>{t('mySignIn.passkeysText')}</p>
        {error && !passkeys && <TryAgain error={error} onTryAgain={askAgain} />}
        {!passkeys && !error && <Waiting />}
        {passkeys && passkeys.length > 0 && (
          <ul className={classes.rows}>
            {passkeys.map((passkey) => (
              <PasskeyRow
                key={passkey.id}
                passkey={passkey}
                busy={busy}
                onRename={(typed) => renamePasskey(passkey.id, typed)}
                onRemove={() => void removePasskey(passkey.id)}
              />
            ))}
          </ul>
        )}
        <Refusals refusals={refusals} />
        {possible ? (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void addPasskey(name.trim() || t('mySignIn.defaultName')).then((added) => added && setName(''));
            }}
          >
            <Group align="end">
              <TextInput
                label={t('mySignIn.name')}
                description={t('mySignIn.nameHint')}
                maxLength={40}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" loading={busy}>
                {t('mySignIn.add')}
              </Button>
            </Group>
          </form>
        ) : (
          <p>{t('mySignIn.notHere')}</p>
        )}
      </Stack>
    </Section>
  );
}
