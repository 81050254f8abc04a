import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TellThemFirstFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { stillToTell } from './notice-due.ts';
import { PrivacyNotice } from './PrivacyNotice.tsx';
import { useRecordNotice } from './useRecordNotice.ts';

/** Somebody asked for them: what we keep is read to them at the first call, and that goes on record. */
export function TellThemFirst({ request }: { request: TellThemFirstFragment }) {
  const { t } = useTranslation();
  const { recordNotice, busy, refusals } = useRecordNotice(request.id);
  if (!stillToTell(request)) return null;
  return (
    <Section title={t('told.title')} tone="waiting">
      <p>{t('told.text')}</p>
      <PrivacyNotice language={request.preferredLanguage} />
      <Refusals refusals={refusals} />
      <Button mt="sm" loading={busy} onClick={() => void recordNotice()}>
        {t('told.read')}
      </Button>
    </Section>
  );
}

TellThemFirst.fragment = graphql(
  `fragment TellThemFirst on HelpRequest { id preferredLanguage askedByAnother noticeReadAt endedAt }`,
);
