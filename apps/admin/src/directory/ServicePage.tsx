import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { AskForVolunteers } from '../requests/AskForVolunteers.tsx';
import { Before } from '../ui/Before.tsx';
import classes from './DirectoryPage.module.css';
import { KeepEntry } from './KeepEntry.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';
import { ServiceHead } from './ServiceHead.tsx';
import { useService } from './useService.ts';

/** Everything the directory says of one service. */
export function ServicePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { service, missing, busy, error, askAgain } = useService(id);
  if (missing && !busy) return <NotFoundPage />;
  if (!service) return <Before title={t('directory.title')} busy={busy} error={error} onTryAgain={askAgain} />;
  return (
    <div className={classes.page}>
      <ServiceHead service={service} />
      <ServiceFacts service={service} />
      <AskForVolunteers service={service} />
      <KeepEntry service={service} />
    </div>
  );
}
