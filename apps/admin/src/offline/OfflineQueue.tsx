import { Button, Stack } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { REQUEST_STATUSES } from '@wardwise/domain';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import type { KeptQueue, KeptRequest } from './kept-queue.ts';
import classes from './OfflineQueue.module.css';
import { OfflineRow } from './OfflineRow.tsx';
import { settleIn } from './waiting/device.ts';
import { person } from './waiting/waiting.ts';

type Props = { kept: KeptQueue; onTryAgain: () => void };

/** The queue as it was, where there is no connection: to read, as the list or the board that it was, and to put off. */
export function OfflineQueue({ kept, onTryAgain }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { who, network, requests } = kept;
  useEffect(() => {
    const now = { who, network };
    person(now);
    settleIn(now);
    return () => void person(null);
  }, [who, network]);
  const tryAgain = useEffectEvent(onTryAgain);
  useEffect(() => {
    const online = () => tryAgain();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, []);
  const rows = (of: KeptRequest[]) => (
    <Stack component="ul" className={classes.rows} gap="xs">
      {of.map((request) => (
        <OfflineRow key={request.id} request={request} />
      ))}
    </Stack>
  );
  return (
    <main className={classes.page}>
      <PageHeading>{t('offline.title')}</PageHeading>
      <Notice tone="saffron" icon={<IconCloudOff size={20} aria-hidden />} urgent>
        <p>{t('offline.read', { time: formats.moment(kept.readAt) })}</p>
        <p>{t('offline.needs')}</p>
      </Notice>
      <Button onClick={onTryAgain}>{t('platform.tryAgain')}</Button>
      {!kept.board && rows(requests)}
      {kept.board &&
        REQUEST_STATUSES.map((status) => ({ status, of: requests.filter((one) => one.status === status) }))
          .filter(({ of }) => of.length > 0)
          .map(({ status, of }) => (
            <section key={status} aria-label={t(`status.${status}`)}>
              <h2>{t('board.counted', { status: t(`status.${status}`), total: of.length })}</h2>
              {rows(of)}
            </section>
          ))}
    </main>
  );
}
