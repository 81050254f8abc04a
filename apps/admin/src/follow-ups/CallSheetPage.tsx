import { Anchor, Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { Before } from '../ui/Before.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import classes from './CallSheet.module.css';
import { CallSheet } from './CallSheet.tsx';
import { useCallSheet } from './useCallSheet.ts';

/** One sheet of paper to ring both by: it shows nobody's name or number unless they were looked at. */
export function CallSheetPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const paths = usePaths();
  const { request, missing, error, askAgain } = useCallSheet(id);
  if (missing) return <NotFoundPage />;
  if (!request) return <Before title={t('callSheet.title')} busy={!error} error={error} onTryAgain={askAgain} />;
  return (
    <div className={classes.page}>
      <Anchor className={classes.onScreen} component={Link} to={paths.request(id)} size="sm" w="fit-content" py={6}>
        {t('callSheet.back')}
      </Anchor>
      <Group justify="space-between">
        <PageHeading>{t('callSheet.title')}</PageHeading>
        <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
          {t('callSheet.print')}
        </Button>
      </Group>
      <p className={classes.onScreen}>{t('callSheet.printed')}</p>
      <CallSheet request={request} />
    </div>
  );
}
