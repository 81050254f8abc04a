import { Anchor, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconClockOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ServiceHeadFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ServiceMarks } from './ServiceMarks.tsx';

/** Which service it is, and what to mind before relying on the entry. */
export function ServiceHead({ service }: { service: ServiceHeadFragment }) {
  const { t } = useTranslation();
  const { name, organization, description, alert, stale } = service;
  return (
    <Stack gap="xs">
      <Anchor component={Link} to={usePaths().directory} size="sm" w="fit-content" py={6}>
        {t('directory.back')}
      </Anchor>
      <PageHeading title={name}>
        <bdi>{name}</bdi>
      </PageHeading>
      <p>
        <bdi>{organization.name}</bdi>
      </p>
      <Group gap="xs">
        <ServiceMarks service={service} />
      </Group>
      {alert && (
        <Notice tone="brick" icon={<IconAlertTriangle size={20} aria-hidden />}>
          <p dir="auto">{alert}</p>
        </Notice>
      )}
      {stale && (
        <Notice tone="saffron" icon={<IconClockOff size={20} aria-hidden />}>
          <p>{t('directory.staleText')}</p>
        </Notice>
      )}
      {organization.example && <p>{t('directory.exampleText')}</p>}
      <p dir="auto">{description}</p>
    </Stack>
  );
}

ServiceHead.fragment = graphql(`
  fragment ServiceHead on Service { id name description alert stale organization { id name example } ...ServiceMarks }
`);
