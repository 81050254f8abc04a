import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading>{t('network.notFound')}</PageHeading>
      <EmptyState icon={<IconMapQuestion size={34} aria-hidden />} title={t('network.nothingHere')} />
    </>
  );
}
