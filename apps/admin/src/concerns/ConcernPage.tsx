import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Before } from '../ui/Before.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ConcernDetails } from './ConcernDetails.tsx';
import { ConcernPills } from './ConcernPills.tsx';
import { useConcern } from './useConcern.ts';

/** One concern: open facts, and behind a look what was said and what was done. */
export function ConcernPage() {
  const { id = '' } = useParams();
  return <ConcernOf key={id} id={id} />;
}

function ConcernOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { moment } = useFormats();
  const { concern, missing, busy, error, askAgain } = useConcern(id);
  if (missing && !busy) return <NotFoundPage />;
  if (!concern) return <Before title={t('concerns.title')} busy={busy} error={error} onTryAgain={askAgain} />;
  return (
    <>
      <p>
        <Link to={paths.concerns}>{t('concerns.back')}</Link>
      </p>
      <PageHeading>{t('concerns.raisedAt', { at: moment(concern.raisedAt) })}</PageHeading>
      <Group gap="xs" my="sm">
        <ConcernPills {...concern} />
      </Group>
      <ConcernDetails concern={concern} />
    </>
  );
}
