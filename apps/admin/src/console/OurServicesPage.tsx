import { IconBuildingStore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import page from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { OurService } from './OurService.tsx';
import { useOurServices } from './useOurServices.ts';

/** What others find of one's organisation in the directory, and whether there is room. */
export function OurServicesPage() {
  const { t } = useTranslation();
  const { services, busy, error, askAgain } = useOurServices();
  if (!useMe().organization) return <NotFoundPage />;
  return (
    <div className={page.page}>
      <PageHeading>{t('console.services')}</PageHeading>
      <p>{t('console.servicesText')}</p>
      {error && !services && <TryAgain error={error} onTryAgain={askAgain} />}
      {!services && busy && <Waiting />}
      {services?.length === 0 && <EmptyState icon={<IconBuildingStore size={34} aria-hidden />} title={t('console.noService')} />}
      {services?.map((service) => (
        <OurService key={service.id} service={service} />
      ))}
    </div>
  );
}
