import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';
import { CopySection } from './CopySection.tsx';
import { HeldSection } from './HeldSection.tsx';
import { LeaveSection } from './LeaveSection.tsx';
import { LooksSection } from './LooksSection.tsx';
import classes from './MyDataPage.module.css';
import { VolunteeringSection } from './VolunteeringSection.tsx';

/** What the network holds of me: see it, correct it, take it with me, leave. */
export function MyDataPage() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <PageHeading>{t('myData.title')}</PageHeading>
      <p>{t('myData.text')}</p>
      <HeldSection />
      <LooksSection />
      <VolunteeringSection />
      <CopySection />
      <LeaveSection />
    </div>
  );
}
