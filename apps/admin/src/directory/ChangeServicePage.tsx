import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { Before } from '../ui/Before.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import classes from './DirectoryPage.module.css';
import { EntryForm } from './EntryForm.tsx';
import { draftOf } from './entry-draft.ts';
import { useChangeService } from './useKeepEntry.ts';

const ENTRY = graphql(`query Entry($id: ID!) { me { id } service(id: $id) { id viewerCanEdit ...EntryDraft } }`);

/** A coordinator of the network that keeps an entry says how it is now. */
export function ChangeServicePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const paths = usePaths();
  const go = useNavigate();
  const { data, loading, error, refetch } = useQuery(ENTRY, { variables: { id }, fetchPolicy: 'network-only' });
  const { changeService, busy, refusals } = useChangeService(id);
  const service = data?.service;
  const again = () => void refetch().catch(() => {}); // the error is in the result
  if (!service && (loading || error))
    return <Before title={t('directory.entry.change')} busy={loading} error={error} onTryAgain={again} />;
  if (!service?.viewerCanEdit) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHeading>{t('directory.entry.change')}</PageHeading>
      <EntryForm
        first={draftOf(service)}
        busy={busy}
        refusals={refusals}
        submit={t('directory.entry.save')}
        onSubmit={(draft) => void changeService(draft).then((changed) => changed && go(paths.service(id)))}
      />
    </div>
  );
}

ChangeServicePage.fragment = graphql(`
  fragment EntryDraft on Service {
    id name description url email phone status eligibility minimumAge maximumAge fees alert languages needs { key } ways everywhere wardCodes takesReferrals
    referralEmail places { address city postcode accessibility } schedules { freq every byday opensAt closesAt } organization { id name description website }
  }
`);
