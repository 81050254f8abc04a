import { IconPlugConnected } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import classes from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ApiClientCard } from './ApiClientCard.tsx';
import { MakeApiClient } from './MakeApiClient.tsx';
import { ReferrerLinks } from './ReferrerLinks.tsx';
import { useApiClients } from './useApiClients.ts';

/** The programs that may ask in an organisation's name; a coordinator's. */
export function ApiClientsPage() {
  const { t } = useTranslation();
  const { clients, busy, error, askAgain } = useApiClients();
  if (!useMe().roles.includes('COORDINATOR')) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHeading>{t('clients.title')}</PageHeading>
      <p>{t('clients.text')}</p>
      <MakeApiClient />
      {error && !clients && <TryAgain error={error} onTryAgain={askAgain} />}
      {!clients && busy && <Waiting />}
      {clients?.length === 0 && <EmptyState icon={<IconPlugConnected size={34} aria-hidden />} title={t('clients.empty')} />}
      {clients?.map((client) => (
        <ApiClientCard key={client.id} client={client} />
      ))}
      <ReferrerLinks />
    </div>
  );
}
