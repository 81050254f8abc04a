import { Anchor, Group } from '@mantine/core';
import { IconZzz } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Live } from '../ui/Live.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Applicants } from '../volunteers/Applicants.tsx';
import { byKind } from './by-kind.ts';
import { NothingNow } from './NothingNow.tsx';
import { TodayKindList } from './TodayKindList.tsx';
import { Unusual } from './Unusual.tsx';
import { useToday } from './useToday.ts';

/** What needs me now, in order, each with the one thing to do next; then who waits to be taken on, then what is unusual. */
export function TodayList() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { requests, putOff, busy, error, rest, askAgain } = useToday();
  return (
    <>
      <Group justify="space-between">
        <PageHeading state={requests?.map(({ id }) => id).join()}>{t('today.title')}</PageHeading>
        {putOff > 0 && (
          <Anchor component={Link} to={paths.putOff} py={10}>
            <Group gap={6} component="span">
              <IconZzz size={18} aria-hidden /> {t('today.putOff', { count: putOff })}
            </Group>
          </Anchor>
        )}
      </Group>
      <Live>{!busy && requests ? t('today.shown', { count: requests.length }) : ''}</Live>
      {error && !requests && <TryAgain error={error} onTryAgain={askAgain} />}
      {!requests && busy && <Waiting />}
      {requests?.length === 0 && <NothingNow />}
      {byKind(requests ?? []).map(({ kind, of }) => (
        <TodayKindList key={kind} kind={kind} requests={of} />
      ))}
      <LoadMore {...rest} />
      {/* Asked for at once, shown in their place: nothing is pushed away under a thumb. */}
      <div hidden={!requests}>
        <Applicants />
        <Unusual />
      </div>
    </>
  );
}
