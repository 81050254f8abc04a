import { useTranslation } from 'react-i18next';
import type { ConfirmRequestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { ConfirmForm } from './ConfirmForm.tsx';

/** It came in without a lead: somebody rings them before volunteers hear of it. */
export function ConfirmRequest({ request }: { request: ConfirmRequestFragment }) {
  const { t } = useTranslation();
  if (!request.viewerCan.confirm) return null;
  return (
    <Section title={t('confirm.title')} tone="waiting">
      <p>{request.cameBy === 'ORGANIZATION' ? t('asks.confirm') : t('confirm.text')}</p>
      <ConfirmForm request={request} />
    </Section>
  );
}

ConfirmRequest.fragment = graphql(
  `fragment ConfirmRequest on HelpRequest { id cameBy preferredLanguage consentAt viewerCan { confirm } }`,
);
