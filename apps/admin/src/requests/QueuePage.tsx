import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconPhoneCall, IconPhonePlus } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { PausedWards } from '../pauses/PausedWards.tsx';
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
import { QueueSwitch } from './QueueSwitch.tsx';
import { ChangeQueueView, SaveQueueView } from './QueueViewForms.tsx';
import { QueueViews } from './QueueViews.tsx';
import { choicesOf } from './queue-lists.ts';
import { useQueue } from './useQueue.ts';
import { useQueueBoard } from './useQueueBoard.ts';
import { useQueueFilter } from './useQueueFilter.ts';
import { useQueueViews } from './useQueueViews.ts';
import { VIEWS } from './views.ts';

// What drags comes with the board alone.
const QueueBoard = lazy(() => import('./QueueBoard.tsx').then((board) => ({ default: board.QueueBoard })));

export function QueuePage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const queue = useQueueFilter();
  const [filtering, panel] = useDisclosure(false);
  const { view, narrowed, reference, board, filter, sort, set, show, clear } = queue;
  const saved = useQueueViews();
  const current = saved.find(({ address }) => address.toString() === queue.address) ?? null;
  const statuses = VIEWS[view].filter((status) => filter.statuses?.includes(status));
  const list = useQueue(filter, sort, filtering, board);
  const columns = useQueueBoard({ filter, sort, statuses, counted: filtering, skip: !board });
  const { facets, total, busy, error, askAgain } = board ? columns : list;
  const found = board ? columns.columns?.reduce((sum, column) => sum + column.total, 0) : list.requests?.length;
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
        <Group justify="space-between" align="end" gap="xs">
          <FindByReference reference={reference} onFind={(typed) => set('reference', typed)} />
          {!reference && <QueueSwitch board={board} onSwitch={(to) => set('as', to ? 'board' : '')} />}
        </Group>
        <QueueFilters queue={queue} facets={facets} total={total} wide={wide} opened={filtering} panel={panel} />
        {current?.changeable && <ChangeQueueView key={current.id} view={current} />}
        {!current && narrowed > 0 && queue.address && <SaveQueueView choices={choicesOf(view, queue.chosen)} />}
      </Stack>
      <Live>{!busy && found !== undefined ? t('queue.shown', { count: found }) : ''}</Live>
      {error && found === undefined && <TryAgain error={error} onTryAgain={askAgain} />}
      {found === undefined && busy && <Waiting />}
      {found === 0 && <EmptyQueue view={view} narrowed={narrowed > 0 || reference !== null} onClear={clear} />}
      {board && columns.columns && found !== 0 && (
        <Suspense fallback={<Waiting />}>
          <QueueBoard columns={columns.columns} wide={wide} column={queue.column} onColumn={(status) => set('column', status)} />
        </Suspense>
      )}
      {!board && list.requests && <QueueList requests={list.requests} wide={wide} pickable={view !== 'over'} />}
      {!board && <LoadMore {...list.rest} />}
      <PausedWards />
    </>
  );
}
