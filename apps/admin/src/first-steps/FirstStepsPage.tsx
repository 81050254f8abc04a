import { areFirstStepsOver } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import { Notice } from '../ui/Notice.tsx';
import page from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { FirstStepList } from './FirstStepList.tsx';
import { useFirstSteps } from './useFirstSteps.ts';

/** The first steps on a page of their own, for whoever put them away or wants to see them again; a coordinator's. */
export function FirstStepsPage() {
  const { t } = useTranslation();
  const { steps, busy, error, askAgain } = useFirstSteps();
  if (!useMe().roles.includes('COORDINATOR')) return <NotFoundPage />;
  return (
    <div className={page.page}>
      <PageHeading>{t('firstSteps.title')}</PageHeading>
      {error && !steps && <TryAgain error={error} onTryAgain={askAgain} />}
      {!steps && busy && <Waiting />}
      {steps && areFirstStepsOver(steps) && <Notice tone="canal">{t('firstSteps.over')}</Notice>}
      {steps && !areFirstStepsOver(steps) && <p>{t('firstSteps.text')}</p>}
      {steps && <FirstStepList steps={steps} />}
    </div>
  );
}
