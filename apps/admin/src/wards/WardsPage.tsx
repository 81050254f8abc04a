import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { NoWards } from './NoWards.tsx';
import { useWardsToday } from './useWardsToday.ts';
import { WardMap } from './WardMap.tsx';
import classes from './WardsPage.module.css';
import { WardTable } from './WardTable.tsx';
import { WardTiles } from './WardTiles.tsx';

/** Which wards have somebody on duty today, and where requests wait: as a map on a desk, and in words everywhere. */
export function WardsPage() {
  const { t } = useTranslation();
  const { rota } = usePaths();
  const { wards, busy, error, askAgain } = useWardsToday();
  const mapped = wards?.every(({ outline }) => outline !== null);
  return (
    <>
      <PageHeading>{t('wards.title')}</PageHeading>
      <p>{t('wards.text')}</p>
      <p>
        <Link to={rota}>{t('wards.rota')}</Link>
      </p>
      {error && !wards && <TryAgain error={error} onTryAgain={askAgain} />}
      {!wards && busy && <Waiting />}
      {wards?.length === 0 && <NoWards />}
      {wards && wards.length > 0 && (
        <div className={classes.side}>
          {mapped ? <WardMap wards={wards} /> : <WardTiles wards={wards} />}
          <WardTable wards={wards} />
        </div>
      )}
    </>
  );
}
