import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
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
import { QueueList } from './QueueList.tsx';
import classes from './QueuePage.module.css';
import { ChangeQueueView, SaveQueueView } from './QueueViewForms.tsx';
import { QueueViews } from './QueueViews.tsx';
import { choicesOf } from './queue-lists.ts';
import { useQueue } from './useQueue.ts';
import { useQueueFilter } from './useQueueFilter.ts';
import { useQueueViews } from './useQueueViews.ts';

export function QueuePage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const queue = useQueueFilter();
  const [filtering, panel] = useDisclosure(false);
  const { view, narrowed, reference, set, show, clear } = queue;
  const saved = useQueueViews();
  const current = saved.find(({ address }) => address.toString() === queue.address) ?? null;
  const { requests, facets, total, busy, error, rest, askAgain } = useQueue(queue.filter, queue.sort, filtering);
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
        <QueueViews
          view={view}
          current={current}
          saved={saved}
          onPick={(name) => (current ? show(new URLSearchParams({ view: name })) : set('view', name))}
          onShow={({ address }) => show(address)}
        />
        <FindByReference reference={reference} onFind={(typed) => set('reference', typed)} />
        <QueueFilters queue={queue} facets={facets} total={total} wide={wide} opened={filtering} panel={panel} />
        {current?.changeable && <ChangeQueueView key={current.id} view={current} />}
        {!current && narrowed > 0 && queue.address && <SaveQueueView choices={choicesOf(view, queue.chosen)} />}
      </Stack>
      <Live>{!busy && requests ? t('queue.shown', { count: requests.length }) : ''}</Live>
      {error && !requests && <TryAgain error={error} onTryAgain={askAgain} />}
      {!requests && busy && <Waiting />}
      {requests?.length === 0 && <EmptyQueue view={view} narrowed={narrowed > 0 || reference !== null} onClear={clear} />}
      {requests && <QueueList requests={requests} wide={wide} pickable={view !== 'over'} />}
      <LoadMore {...rest} />
    </>
  );
}
