import { IconPlugConnected } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ApiClientCard } from '../clients/ApiClientCard.tsx';
import { useApiClients } from '../clients/useApiClients.ts';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import page from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { MakeOurProgram } from './MakeOurProgram.tsx';

/** The programs that speak for one's organisation: their keys, where they are told, what was sent. */
export function OurProgramsPage() {
  const { t } = useTranslation();
  const { clients, busy, error, askAgain } = useApiClients();
  if (!useMe().organization) return <NotFoundPage />;
  return (
    <div className={page.page}>
      <PageHeading>{t('console.programs')}</PageHeading>
      <p>{t('console.programsText')}</p>
      <MakeOurProgram />
      {error && !clients && <TryAgain error={error} onTryAgain={askAgain} />}
      {!clients && busy && <Waiting />}
      {clients?.length === 0 && <EmptyState icon={<IconPlugConnected size={34} aria-hidden />} title={t('console.noProgram')} />}
      {clients?.map((client) => (
        <ApiClientCard key={client.id} client={client} />
      ))}
    </div>
  );
}
