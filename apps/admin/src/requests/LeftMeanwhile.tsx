import { Anchor } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';

/** It was here a moment ago: it went to another ward, or there is nothing left of it. */
export function LeftMeanwhile() {
  const { t } = useTranslation();
  const paths = usePaths();
  return (
    <div role="alert">
      <PageHeading>{t('meanwhile.left')}</PageHeading>
      <EmptyState icon={<IconMapQuestion size={34} aria-hidden />} title={t('meanwhile.leftWhy')}>
        <p>{t('meanwhile.leftTyped')}</p>
        <Anchor component={Link} to={paths.queue} py={10}>
          {t('request.back')}
        </Anchor>
      </EmptyState>
    </div>
  );
}
