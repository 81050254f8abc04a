import { Button, Group, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPhoneCall, IconPhonePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Live } from '../ui/Live.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { EmptyQueue } from './EmptyQueue.tsx';
import { FindByReference } from './FindByReference.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import classes from './QueuePage.module.css';
import { QueueViews } from './QueueViews.tsx';
import { RequestCard } from './RequestCard.tsx';
import { RequestTable } from './RequestTable.tsx';
import { useQueue } from './useQueue.ts';
import { useQueueFilter } from './useQueueFilter.ts';

export function QueuePage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const { view, values, filter, sort, narrowed, reference, set, clear } = useQueueFilter();
  const { requests, busy, error, rest, askAgain } = useQueue(filter, sort);
  return (
    <>
      <Group justify="space-between">
        <PageHeading>{t('queue.title')}</PageHeading>
        <Group gap="xs">
          <Button
            component={Link}
            to={paths.intake}
            className={classes.intake}
            leftSection={<IconPhonePlus size={20} aria-hidden />}
          >
            {t('intake.title')}
          </Button>
          <Button component={Link} to={paths.calls} variant="default" leftSection={<IconPhoneCall size={20} aria-hidden />}>
            {t('callList.title')}
          </Button>
        </Group>
      </Group>
      <Stack gap="xs">
        <QueueViews view={view} onPick={(name) => set('view', name)} />
        <FindByReference reference={reference} onFind={(typed) => set('reference', typed)} />
        <QueueFilters values={values} narrowed={narrowed} onSet={set} onClear={clear} />
      </Stack>
      <Live>{!busy && requests ? t('queue.shown', { count: requests.length }) : ''}</Live>
      {error && !requests && <TryAgain error={error} onTryAgain={askAgain} />}
      {!requests && busy && <Waiting />}
      {requests?.length === 0 && <EmptyQueue view={view} narrowed={narrowed > 0 || reference !== null} onClear={clear} />}
      {requests &&
        requests.length > 0 &&
        (wide ? (
          <RequestTable requests={requests} />
        ) : (
          requests.map((request) => <RequestCard key={request.id} request={request} />)
        ))}
      <LoadMore {...rest} />
    </>
  );
}
