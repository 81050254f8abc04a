import { Anchor, Group } from '@mantine/core';
import { IconZzz } from '@tabler/icons-react';
import { areFirstStepsOver } from '@wardwise/domain';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePutAway } from '../first-steps/put-away.ts';
import { useFirstSteps } from '../first-steps/useFirstSteps.ts';
import { usePaths } from '../networks/usePaths.ts';
import { later } from '../platform/later.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Live } from '../ui/Live.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { byKind } from './by-kind.ts';
import { NothingNow } from './NothingNow.tsx';
import { TodayKindList } from './TodayKindList.tsx';
import { useToday } from './useToday.ts';

const FirstStepsPanel = later(async () => (await import('../first-steps/FirstStepsPanel.tsx')).FirstStepsPanel);

const BesideRequests = later(async () => (await import('./BesideRequests.tsx')).BesideRequests);

/** What needs me now, in order, each with the one thing to do next; then who waits to be taken on, whose checks run out, and what is unusual. */
export function TodayList() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { putOff, busy, error, rest, askAgain, ...found } = useToday();
  const [away, putAway] = usePutAway(paths.network);
  const steps = useFirstSteps(!away);
  // Both or neither: nothing moves under a thumb.
  const requests = steps.busy ? null : found.requests;
  const first = steps.steps && !areFirstStepsOver(steps.steps) && !away ? steps.steps : null;
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
      {error && !found.requests && <TryAgain error={error} onTryAgain={askAgain} />}
      {!requests && (busy || steps.busy) && <Waiting />}
      <Awaited>
        {first && <FirstStepsPanel steps={first} onPutAway={putAway} />}
        {requests?.length === 0 && !first && <NothingNow />}
        {byKind(requests ?? []).map(({ kind, of }) => (
          <TodayKindList key={kind} kind={kind} requests={of} />
        ))}
        <LoadMore {...rest} />
      </Awaited>
      {/* Below the rows, and after them: nothing is pushed away under a thumb. */}
      {requests && (
        <Suspense>
          <BesideRequests />
        </Suspense>
      )}
    </>
  );
}
