import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { useChangeOwnName } from './useChangeOwnName.ts';

/** What I want to be called. */
export function OwnNameForm({ name }: { name: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const { changeOwnName, busy, refusals } = useChangeOwnName();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void changeOwnName(typed);
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('invitation.name')}
          description={t('invitation.nameHint')}
          autoComplete="name"
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Refusals refusals={refusals} />
        <Button type="submit" loading={busy}>
          {t('mySignIn.saveName')}
        </Button>
      </Stack>
    </form>
  );
}
