import { Button, Stack } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import type { KeptQueue } from './kept-queue.ts';
import classes from './OfflineQueue.module.css';

type Props = { kept: KeptQueue; onTryAgain: () => void };

/** The queue as it was, where there is no connection: to read, and nothing to press. */
export function OfflineQueue({ kept, onTryAgain }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reader = usePageLanguage();
  return (
    <main className={classes.page}>
      <PageHeading>{t('offline.title')}</PageHeading>
      <Notice tone="saffron" icon={<IconCloudOff size={20} aria-hidden />} urgent>
        <p>{t('offline.read', { time: formats.moment(kept.readAt) })}</p>
        <p>{t('offline.needs')}</p>
      </Notice>
      <Button onClick={onTryAgain}>{t('platform.tryAgain')}</Button>
      <Stack component="ul" className={classes.rows} gap="xs">
        {kept.requests.map(({ id, category, ward, language, status, urgency, neededBy }) => (
          <li key={id} className={classes.row}>
            <strong>
              {category} · {ward ?? t('request.noWard')}
            </strong>
            <span>
              {[
                t(`status.${status}` as 'status.OPEN'),
                t(`urgency.${urgency}` as 'urgency.TODAY'),
                language && languageName(language, reader),
                neededBy && t('request.neededByDay', { day: formats.day(neededBy) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </Stack>
    </main>
  );
}
