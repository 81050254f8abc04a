import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Notice } from '../ui/Notice.tsx';
import { useChecksDue } from './useChecksDue.ts';

/** Whose checks are to be seen again, before matching leaves them out. */
export function ChecksDue() {
  const { t } = useTranslation();
  const paths = usePaths();
  const count = useChecksDue();
  if (count === 0) return null;
  return (
    <Notice tone="saffron">
      <p>{t('checksDue.today', { count })}</p>
      <Anchor component={Link} to={paths.volunteersWho({ checks: 'BOTH', duty: 'on' })} py={4}>
        {t('checksDue.see')}
      </Anchor>
    </Notice>
  );
}
