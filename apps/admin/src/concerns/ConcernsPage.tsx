import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ConcernRow } from './ConcernRow.tsx';
import classes from './Concerns.module.css';
import { useConcerns } from './useConcerns.ts';

/** The concerns of whoever may read them: when, who is at risk, how far it has come; nothing of what was said. */
export function ConcernsPage() {
  const { t } = useTranslation();
  const { concerns, busy, error, rest, askAgain } = useConcerns();
  if (!useMe().roles.some(isSafeguarding)) return <NotFoundPage />;
  return (
    <>
      <PageHeading>{t('concerns.title')}</PageHeading>
      {error && !concerns && <TryAgain error={error} onTryAgain={askAgain} />}
      {!concerns && busy && <Waiting />}
      {concerns?.length === 0 && (
        <EmptyState icon={<IconShieldCheck size={34} aria-hidden />} title={t('concerns.empty')}>
          <p>{t('concerns.emptyText')}</p>
        </EmptyState>
      )}
      <ul className={classes.rows}>
        {concerns?.map((concern) => (
          <li key={concern.id}>
            <ConcernRow concern={concern} />
          </li>
        ))}
      </ul>
      <LoadMore {...rest} />
    </>
  );
}
