import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { useConfirmRequest } from './useConfirmRequest.ts';

/** What they said on the phone goes in; an empty box leaves what was known as it is. */
export function ConfirmForm({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [address, setAddress] = useState('');
  const { confirmRequest, busy, refusals } = useConfirmRequest(requestId);
  const optional = (field: string) => t('intake.optional', { field });
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        confirmRequest(note, address);
      }}
    >
      <Stack>
        <Textarea
          label={optional(t('intake.field.note'))}
          description={t('confirm.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Textarea
          label={optional(t('intake.field.address'))}
          minRows={2}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Refusals refusals={refusals} />
        <Button type="submit" loading={busy}>
          {t('confirm.confirm')}
        </Button>
      </Stack>
    </form>
  );
}
