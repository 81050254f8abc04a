import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KeepEntryFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { useToast } from '../ui/useToast.tsx';
import { AssureService } from './AssureService.tsx';
import { useAskService } from './useKeepEntry.ts';

/** What a coordinator of the network that keeps it does with an entry. */
export function KeepEntry({ service: { id, viewerCanEdit } }: { service: KeepEntryFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const toast = useToast();
  const { askService, busy, refusals } = useAskService(id);
  if (!viewerCanEdit) return null;
  return (
    <Section title={t('directory.keep.title')}>
      <AssureService serviceId={id} />
      <p>{t('directory.keep.askText')}</p>
      <Group>
        <Button
          variant="default"
          loading={busy}
          onClick={() => void askService().then((asked) => asked && toast(t('directory.keep.asked')))}
        >
          {t('directory.keep.ask')}
        </Button>
        <Button component={Link} to={paths.changeService(id)} variant="default">
          {t('directory.entry.change')}
        </Button>
      </Group>
      <Refusals refusals={refusals} />
    </Section>
  );
}

KeepEntry.fragment = graphql(`fragment KeepEntry on Service { id viewerCanEdit }`);
