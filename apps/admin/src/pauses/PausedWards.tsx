import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Notice } from '../ui/Notice.tsx';
import { usePauses } from './usePauses.ts';
import { useWhenPaused } from './useWhenPaused.ts';

/** Which wards take nothing on now: what is asked there is dealt with elsewhere. */
export function PausedWards() {
  const { t } = useTranslation();
  const paths = usePaths();
  const when = useWhenPaused();
  const now = usePauses().pauses.filter(({ isNow }) => isNow);
  if (now.length === 0) return null;
  return (
    <Notice tone="saffron" icon={<IconPlayerPause size={20} aria-hidden />}>
      {now.map((pause) => (
        <p key={pause.id}>
          {when(pause)} <Link to={paths.ward(pause.ward?.code ?? '')}>{t('pause.toWard')}</Link>
        </p>
      ))}
      <p>{t('pause.elsewhere')}</p>
    </Notice>
  );
}
