import { Anchor, Button, Group } from '@mantine/core';
import { IconPhoneCheck, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import cards from '../ui/Card.module.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Live } from '../ui/Live.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { CallCard } from './CallCard.tsx';
import { useCallList } from './useCallList.ts';

/** Those to ring today. On paper it shows nobody unless they were looked at. */
export function CallListPage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { requests, busy, error, rest, askAgain } = useCallList();
  return (
    <>
      <Group justify="space-between">
        <PageHeading>{t('callList.title')}</PageHeading>
        <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
          {t('callList.print')}
        </Button>
      </Group>
      <p>{t('callList.printed')}</p>
      <Live>{!busy && requests ? t('callList.shown', { count: requests.length }) : ''}</Live>
      {error && !requests && <TryAgain error={error} onTryAgain={askAgain} />}
      {!requests && busy && <Waiting />}
      {requests?.length === 0 && (
        <EmptyState icon={<IconPhoneCheck size={32} aria-hidden />} title={t('callList.nobody')}>
          <Anchor component={Link} to={paths.queue}>
            {t('callList.toQueue')}
          </Anchor>
        </EmptyState>
      )}
      {requests && requests.length > 0 && (
        <ol className={cards.cards}>
          {requests.map((request) => (
            <li key={request.id}>
              <CallCard request={request} />
            </li>
          ))}
        </ol>
      )}
      <LoadMore {...rest} />
    </>
  );
}
