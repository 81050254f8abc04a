import { IconRss } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import classes from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { AddSource } from './AddSource.tsx';
import { SourceCard } from './SourceCard.tsx';
import { useSources } from './useSources.ts';

/** Whose feeds and files the directory is read from, and how that went; a coordinator's. */
export function SourcesPage() {
  const { t } = useTranslation();
  const { sources, busy, error, askAgain } = useSources();
  if (!useMe().roles.includes('COORDINATOR')) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHeading>{t('sources.title')}</PageHeading>
      <p>{t('sources.text')}</p>
      <AddSource />
      {error && !sources && <TryAgain error={error} onTryAgain={askAgain} />}
      {!sources && busy && <Waiting />}
      {sources?.length === 0 && <EmptyState icon={<IconRss size={34} aria-hidden />} title={t('sources.empty')} />}
      {sources?.map((source) => (
        <SourceCard key={source.id} source={source} />
      ))}
    </div>
  );
}
