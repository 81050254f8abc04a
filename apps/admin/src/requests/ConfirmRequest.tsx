import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConfirmRequestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { useConfirmRequest } from './useConfirmRequest.ts';

export function ConfirmRequest({ request: { id, viewerCan } }: { request: ConfirmRequestFragment }) {
  const { t } = useTranslation();
  const { confirmRequest, busy, refusals } = useConfirmRequest();
  if (!viewerCan.confirm) return null;
  return (
    <Section title={t('confirm.title')} tone="waiting">
      <p>{t('confirm.text')}</p>
      <Refusals refusals={refusals} />
      <Button loading={busy} onClick={() => confirmRequest(id)}>
        {t('confirm.confirm')}
      </Button>
    </Section>
  );
}

ConfirmRequest.fragment = graphql(`fragment ConfirmRequest on HelpRequest { id viewerCan { confirm } }`);
