import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SourceCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { RowTroubles } from './RowTroubles.tsx';
import { SourceTrouble } from './SourceTrouble.tsx';
import { useReadSource } from './useReadSource.ts';

/** One source: when it was last read, what came of it, what is gone, and what it was refused. */
export function SourceCard({ source }: { source: SourceCardFragment }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { readSource, busy, refusals } = useReadSource(source.id);
  const { kind, address, licence, readAt, triedAt, nextPage, entries, gone, rowTroubleCount } = source;
  return (
    <Section title={<bdi dir="ltr">{address}</bdi>} aside={<Pill>{t(`sources.kind.${kind}`)}</Pill>}>
      <SourceTrouble source={source} />
      <Facts>
        <Fact name={t('sources.readAt')}>{readAt ? moment(readAt) : t('sources.neverRead')}</Fact>
        <Fact name={t('sources.triedAt')}>{triedAt ? moment(triedAt) : t('sources.soon')}</Fact>
        <Fact name={t('sources.entries')}>{entries}</Fact>
        <Fact name={t('sources.goneCount')}>{gone}</Fact>
        {nextPage !== null && (
          <Fact wide name={t('sources.brokeOff')}>
            {t('sources.goesOn', { page: nextPage })}
          </Fact>
        )}
        <Fact wide name={t('sources.licence')}>
          {licence ? <bdi>{licence}</bdi> : t('sources.noLicence')}
        </Fact>
      </Facts>
      <RowTroubles sourceId={source.id} count={rowTroubleCount} />
      {kind === 'FEED' && (
        <Group mt="sm">
          <Button
            variant="default"
            loading={busy}
            aria-label={t('sources.readNamed', { address })}
            onClick={() => void readSource(false)}
          >
            {t('sources.read')}
          </Button>
        </Group>
      )}
      <Refusals refusals={refusals} />
    </Section>
  );
}

SourceCard.fragment = graphql(`
  fragment SourceCard on DirectorySource {
    id kind address licence readAt triedAt nextPage entries gone rowTroubleCount ...SourceTrouble
  }
`);
