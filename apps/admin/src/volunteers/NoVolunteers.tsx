import { Button, Group } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Nobody is taken on yet, or nobody fits the filter: each with what to do next. */
export function NoVolunteers({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const coordinates = useMe().roles.includes('COORDINATOR');
  const none = !filtered && coordinates;
  return (
    <EmptyState icon={<IconUsers size={34} aria-hidden />} title={t(none ? 'empty.volunteers.title' : 'volunteers.empty')}>
      <p>{t(filtered ? 'volunteers.emptyText' : coordinates ? 'empty.volunteers.text' : 'empty.volunteers.ask')}</p>
      {none && (
        <Group justify="center" gap="xs">
          <Button component={Link} to={paths.takeIn}>
            {t('takeIn.open')}
          </Button>
          <Button component="a" href="/volunteer" target="_blank" rel="noreferrer" variant="default">
            {t('empty.volunteers.form')}
          </Button>
        </Group>
      )}
    </EmptyState>
  );
}
