import { Anchor } from '@mantine/core';
import { IconZzz } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { PutOffRow } from './PutOffRow.tsx';
import classes from './Today.module.css';
import { usePutOff } from './usePutOff.ts';

/** What is out of the way, until when and by whom, with the way back for each. */
export function PutOffList() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { requests, busy, error, rest, askAgain } = usePutOff();
  return (
    <>
      <Anchor component={Link} to={paths.today} size="sm" w="fit-content" py={6}>
        {t('snooze.back')}
      </Anchor>
      <PageHeading state={requests?.map(({ id }) => id).join()}>{t('snooze.title')}</PageHeading>
      <p>{t('snooze.text')}</p>
      {error && !requests && <TryAgain error={error} onTryAgain={askAgain} />}
      {!requests && busy && <Waiting />}
      {requests?.length === 0 && <EmptyState icon={<IconZzz size={34} aria-hidden />} title={t('snooze.nothing')} />}
      <ul className={classes.rows}>
        {requests?.map((request) => (
          <li key={request.id}>
            <PutOffRow request={request} />
          </li>
        ))}
      </ul>
      <LoadMore {...rest} />
    </>
  );
}
