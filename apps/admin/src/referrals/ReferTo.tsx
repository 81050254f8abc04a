import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferToFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { useDraftReferral } from './useDraftReferral.ts';
import { useReferrable } from './useReferrable.ts';

/** First to whom, then what they would see and a yes to it. Nothing is sent before the last button. */
export function ReferTo({ request }: { request: ReferToFragment }) {
  const { t } = useTranslation();
  const [serviceId, setServiceId] = useState('');
  const { services, error, askAgain } = useReferrable(request.ward?.code ?? null);
  const { draft, draftReferral, forgetDraft, busy, refusals } = useDraftReferral(request.id);
  if (!services) return error ? <TryAgain error={error} onTryAgain={askAgain} /> : <Waiting />;
  if (services.length === 0) return <p>{t('referral.noService')}</p>;
  const choose = (id: string) => {
    setServiceId(id);
    forgetDraft();
  };
  const full = services.find(({ id }) => id === serviceId)?.room.capacity === 'FULL';
  return (
    <Stack>
      <NativeSelect
        label={t('referral.service')}
        value={serviceId}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('referral.choose') },
          ...services.map(({ id, name, organization }) => ({ value: id, label: `${name} · ${organization.name}` })),
        ]}
        size="md"
      />
      {full && <p>{t('referral.full')}</p>}
      <Refusals refusals={refusals} />
      {serviceId && !draft && (
        <Group>
          <Button variant="light" loading={busy} onClick={() => void draftReferral(serviceId)}>
            {t('referral.preview')}
          </Button>
        </Group>
      )}
      {draft?.fields && (
        <ConsentForm
          key={serviceId}
          requestId={request.id}
          serviceId={serviceId}
          language={request.preferredLanguage}
          draft={draft}
          onSent={() => choose('')}
        />
      )}
    </Stack>
  );
}

ReferTo.fragment = graphql(`fragment ReferTo on HelpRequest { id preferredLanguage ward { code } }`);
