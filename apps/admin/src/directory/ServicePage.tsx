import { useParams } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { AskForVolunteers } from '../requests/AskForVolunteers.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import classes from './DirectoryPage.module.css';
import { KeepEntry } from './KeepEntry.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';
import { ServiceHead } from './ServiceHead.tsx';
import { useService } from './useService.ts';

/** Everything the directory says of one service. */
export function ServicePage() {
  const { id = '' } = useParams();
  const { service, missing, busy, error, askAgain } = useService(id);
  if (!service && busy) return <Waiting />;
  if (missing) return <NotFoundPage />;
  if (!service) return <TryAgain error={error} onTryAgain={askAgain} />;
  return (
    <div className={classes.page}>
      <ServiceHead service={service} />
      <ServiceFacts service={service} />
      <AskForVolunteers service={service} />
      <KeepEntry service={service} />
    </div>
  );
}
