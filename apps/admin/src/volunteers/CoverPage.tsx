import { NativeSelect } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { thinFirst } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useCategoryOptions } from '../categories/useCategoryOptions.ts';
import type { CoverBy } from '../gql/graphql.ts';
import { useLanguageOptions } from '../languages/useLanguageOptions.ts';
import { usePaths } from '../networks/usePaths.ts';
import { Choice } from '../ui/Choice.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Live } from '../ui/Live.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import classes from './Cover.module.css';
import { CoverTable } from './CoverTable.tsx';
import { ThinPlaces } from './ThinPlaces.tsx';
import { useCover } from './useCover.ts';

/** No step of its own in the history; and at once, or what was picked would be seen to fall back first. */
const NOW = { replace: true, flushSync: true };

/** Ward by kind of help, or by language: how many volunteers could be asked, what is thin, and why. */
export function CoverPage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const [params, setParams] = useSearchParams();
  const by: CoverBy = params.get('by') === 'LANGUAGE' ? 'LANGUAGE' : 'CATEGORY';
  const only = params.get(by === 'CATEGORY' ? 'language' : 'category') ?? '';
  const languages = useLanguageOptions();
  const categories = useCategoryOptions();
  const { cells, busy, error, askAgain } = useCover(by, by === 'CATEGORY' ? only : '', by === 'LANGUAGE' ? only : '');
  const nameOf = (key: string) => (by === 'CATEGORY' ? categories : languages).find(({ value }) => value === key)?.label ?? key;
  const narrowed = by === 'CATEGORY' ? 'language' : 'category';
  const narrow = (value: string) => setParams({ by, ...(value && { [narrowed]: value }) }, NOW);
  // A language that hardly anybody asks for is not looked for everywhere.
  const thin = thinFirst((cells ?? []).filter(({ askedOften }) => by === 'CATEGORY' || askedOften));
  const shown = { by, only, nameOf };
  return (
    <>
      <PageHeading>{t('cover.title')}</PageHeading>
      <p>{t('cover.text')}</p>
      <p>
        <Link to={paths.volunteers}>{t('command.everybody')}</Link>
      </p>
      <div className={classes.asked}>
        <Choice
          label={t('cover.by')}
          options={(['CATEGORY', 'LANGUAGE'] as const).map((value) => ({ value, label: t(`cover.by${value}`) }))}
          value={by}
          onChange={(value) => setParams({ by: value }, NOW)}
        />
        <NativeSelect
          label={t(`cover.${narrowed}`)}
          data={[{ value: '', label: t('queue.any') }, ...(by === 'CATEGORY' ? languages : categories)]}
          value={only}
          onChange={(event) => narrow(event.currentTarget.value)}
        />
      </div>
      <Live>{!busy && cells ? t('cover.thinCount', { count: thin.length }) : ''}</Live>
      {error && !cells && <TryAgain error={error} onTryAgain={askAgain} />}
      {!cells && busy && <Waiting />}
      {cells?.length === 0 && (
        <EmptyState icon={<IconUsersGroup size={34} aria-hidden />} title={t('volunteers.empty')}>
          <p>{t('volunteers.emptyText')}</p>
        </EmptyState>
      )}
      {cells && cells.length > 0 && (
        <>
          <ThinPlaces key={`${by} ${only}`} cells={thin} {...shown} />
          <CoverTable cells={cells} {...shown} />
        </>
      )}
    </>
  );
}
