import { IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Notice } from '../ui/Notice.tsx';
import { useStandIns } from './useStandIns.ts';
import { useWhoStandsIn } from './useWhoStandsIn.ts';

/** Where the reader answers for another lead now: that ward's requests are among theirs. */
export function YouStandIn() {
  const { t } = useTranslation();
  const paths = usePaths();
  const say = useWhoStandsIn();
  const now = useStandIns().filter(({ isNow, standIn }) => isNow && standIn?.isViewer);
  if (now.length === 0) return null;
  return (
    <Notice tone="canal" icon={<IconUserShare size={20} aria-hidden />}>
      {now.map((it) => (
        <p key={it.id}>
          {say(it)} <Link to={paths.ward(it.ward?.code ?? '')}>{t('standIn.toWard')}</Link>
        </p>
      ))}
      <p>{t('standIn.theirs')}</p>
    </Notice>
  );
}
