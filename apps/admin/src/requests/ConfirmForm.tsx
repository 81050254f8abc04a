import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { PageLanguage } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentBox } from '../consents/ConsentBox.tsx';
import { spokenTo } from '../consents/spoken.ts';
import type { ConfirmRequestFragment } from '../gql/graphql.ts';
import { useWaits } from '../offline/waiting/useWaits.ts';
import { WaitsSign } from '../offline/waiting/WaitsSign.tsx';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { useConfirmRequest } from './useConfirmRequest.ts';

/** What they said on the phone goes in; an empty box leaves what was known as it is. Whoever was not asked yet is asked for their yes first. */
export function ConfirmForm({ request, onDone }: { request: ConfirmRequestFragment; onDone?: () => void }) {
  const { t } = useTranslation();
  const spoken = spokenTo(request.preferredLanguage, usePageLanguage());
  const [consent, setConsent] = useState<PageLanguage | ''>('');
  const [note, setNote] = useState('');
  const [address, setAddress] = useState('');
  const { confirmRequest, busy, refusals } = useConfirmRequest(request.id);
  const waits = useWaits(request.id).some(({ does }) => does.verb === 'confirm');
  const person = request.cameBy !== 'ORGANIZATION';
  const optional = (field: string) => t('intake.optional', { field });
  if (waits) return <WaitsSign requestId={request.id} />;
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void confirmRequest(note, address, consent).then((done) => done && onDone?.());
      }}
    >
      <Stack>
        {person && !request.consentAt && <ConsentBox spoken={spoken} yes={consent} onChange={setConsent} />}
        {person && (
          <>
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
          </>
        )}
        <Refusals refusals={refusals} />
        <Group>
          <Button type="submit" loading={busy}>
            {t('confirm.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
