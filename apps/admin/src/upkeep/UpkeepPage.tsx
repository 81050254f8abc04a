import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { GROUP_NAMES } from './groups.ts';
import { HeldGroup } from './HeldGroup.tsx';
import { Keeping } from './Keeping.tsx';
import { Rounds } from './Rounds.tsx';
import { Troubles } from './Troubles.tsx';
import classes from './Upkeep.module.css';
import { useUpkeep } from './useUpkeep.ts';

/** What the network holds about people, in numbers, and whether it is kept as it should be; a coordinator's. */
export function UpkeepPage() {
  const { t } = useTranslation();
  const { upkeep, busy, error, askAgain } = useUpkeep();
  if (!useMe().roles.includes('COORDINATOR')) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHeading>{t('upkeep.title')}</PageHeading>
      {error && !upkeep && <TryAgain error={error} onTryAgain={askAgain} />}
      {!upkeep && busy && <Waiting />}
      {upkeep && (
        <>
          <Troubles troubles={upkeep.troubles} />
          <p className={classes.text}>
            {t('upkeep.text')} {t('upkeep.concerns')}
          </p>
          <Section title={t('upkeep.keeping.title')}>
            <Keeping kept={upkeep} />
            <Rounds kept={upkeep} open={upkeep.troubles.some(({ kind }) => kind === 'ROUND_FAILED')} />
          </Section>
          {GROUP_NAMES.map((group) => (
            <HeldGroup key={group} group={group} held={upkeep.held} />
          ))}
        </>
      )}
    </div>
  );
}
