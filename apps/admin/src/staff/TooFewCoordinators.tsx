import { Box } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Notice } from '../ui/Notice.tsx';
import { useMe } from './me.ts';

/** A network with one coordinator is told so on every page, until it has two. */
export function TooFewCoordinators() {
  const { t } = useTranslation();
  const { people } = usePaths();
  if (!useMe().tooFewCoordinators) return null;
  return (
    <Box mb="md">
      <Notice tone="saffron" icon={<IconAlertTriangle size={20} aria-hidden />}>
        <p>
          {t('staff.tooFew')} <Link to={people}>{t('staff.tooFewLink')}</Link>
        </p>
      </Notice>
    </Box>
  );
}
