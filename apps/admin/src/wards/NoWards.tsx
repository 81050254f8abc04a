import { Code } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** A network that has no wards yet: who loads them, and how. */
export function NoWards() {
  const { t } = useTranslation();
  const paths = usePaths();
  const coordinates = useMe().roles.includes('COORDINATOR');
  return (
    <EmptyState icon={<IconMap2 size={34} aria-hidden />} title={t('empty.wards.title')}>
      <p>{t(coordinates ? 'empty.wards.text' : 'empty.wards.ask')}</p>
      {coordinates && (
        <>
          <Code dir="ltr">{`npm run import -- wards FILE --district CODE --network ${paths.network}`}</Code>
          <Link to={paths.firstSteps}>{t('empty.toSteps')}</Link>
        </>
      )}
    </EmptyState>
  );
}
