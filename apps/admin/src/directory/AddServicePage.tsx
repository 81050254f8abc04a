import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import classes from './DirectoryPage.module.css';
import { EntryForm } from './EntryForm.tsx';
import { NEW_ENTRY } from './entry-draft.ts';
import { useAddService } from './useKeepEntry.ts';

/** A coordinator writes a service into the directory. */
export function AddServicePage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const go = useNavigate();
  const { addService, busy, refusals } = useAddService();
  if (!useMe().roles.includes('COORDINATOR')) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHeading>{t('directory.entry.add')}</PageHeading>
      <EntryForm
        first={NEW_ENTRY}
        busy={busy}
        refusals={refusals}
        submit={t('directory.entry.save')}
        onSubmit={(draft) => void addService(draft).then((id) => id && go(paths.service(id)))}
      />
    </div>
  );
}
