import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SourceTroubleFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useReadSource } from './useReadSource.ts';

/** What stopped the last reading; where many entries were named no more, somebody looks and says whether they are gone. */
export function SourceTrouble({ source: { id, trouble, missing } }: { source: SourceTroubleFragment }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { readSource, busy, refusals } = useReadSource(id);
  if (!trouble) return null;
  return (
    <Notice tone="brick" icon={<IconAlertTriangle size={20} aria-hidden />}>
      <p>{t(`sources.trouble.${trouble}`)}</p>
      {missing !== null && (
        <>
          <p>{t('sources.missing', { count: missing })}</p>
          <Button variant="default" onClick={open}>
            {t('sources.gone.label')}
          </Button>
          <AskFirst
            opened={asking}
            title={t('sources.gone.title', { count: missing })}
            confirm={t('sources.gone.confirm')}
            busy={busy}
            onConfirm={() => void readSource(true).then((done) => done && close())}
            onClose={close}
          >
            <p>{t('sources.gone.text')}</p>
            <Refusals refusals={refusals} />
          </AskFirst>
        </>
      )}
    </Notice>
  );
}

SourceTrouble.fragment = graphql(`fragment SourceTrouble on DirectorySource { id trouble missing }`);
