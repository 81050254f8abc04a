import { Anchor, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RequestHeadFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { CameFrom } from './CameFrom.tsx';
import { StatusPill } from './StatusPill.tsx';
import { TheirLanguage } from './TheirLanguage.tsx';
import { UrgencyPill } from './UrgencyPill.tsx';

type Props = { request: RequestHeadFragment };

export function RequestHead({ request }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const where = request.ward?.name ?? t('request.noWard');
  const title = t('request.title', { category: request.category.label, ward: where });
  return (
    <Stack gap="xs">
      <Anchor component={Link} to={paths.queue} size="sm" w="fit-content" py={6}>
        {t('request.back')}
      </Anchor>
      <PageHeading title={title}>{title}</PageHeading>
      <Group gap="xs" role="status">
        <StatusPill status={request.status} />
        {!request.endedAt && <UrgencyPill urgency={request.urgency} />}
        <TheirLanguage request={request} />
        <CameFrom request={request} />
      </Group>
    </Stack>
  );
}

RequestHead.fragment = graphql(`
  fragment RequestHead on HelpRequest { id status endedAt urgency category { key label } ward { code name } ...CameFrom ...TheirLanguage }
`);
